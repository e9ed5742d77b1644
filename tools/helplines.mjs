// Checks helplines.json and licensing.json, which people keep, and turns them into the tables that ship.
// With `--check` it fails where a table has drifted from its file.
import {readFileSync} from 'node:fs';
import {problemsOfHelpLines, problemsOfLicensing} from './help-lines/files.ts';
import {helpLineTable, licensingTable} from './help-lines/tables.ts';
import {keep} from './keep.mjs';

// Tables are not formatted as code: see .prettierignore.
const ONE_ROW_A_LINE = 1000;

const tables = [
  ['helplines', problemsOfHelpLines, helpLineTable],
  ['licensing', problemsOfLicensing, licensingTable],
];

for (const [name, problemsOf, tableOf] of tables) {
  const path = `src/content/${name}.json`;
  const file = JSON.parse(readFileSync(path, 'utf8'));
  const problems = problemsOf(file);
  for (const problem of problems) console.error(`${path}: ${problem}`);
  if (problems.length) process.exit(1);
  await keep(`src/content/${name}.table.ts`, tableOf(file), {printWidth: ONE_ROW_A_LINE});
}

#!/usr/bin/env node
// `npx cairn-audit URL`: docs/audit.md says what it does.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {audit} from './audit.mjs';
import {CannotRun} from './cannot-run.mjs';
import {HELP, readCommandLine} from './command-line.mjs';
import {htmlReport} from './report-html.mjs';
import {summaryOf} from './summary.mjs';

const CODES = {clean: 0, learned: 1, incomplete: 2};

process.exitCode = await main().catch((error) => {
  console.error(error instanceof CannotRun ? error.message : error.stack);
  return CODES.incomplete;
});

async function main() {
  const options = readCommandLine(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  if (options.version)
    return console.log(
      JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).version,
    );
  const report = await audit(options, (line) => console.error(line));
  const css = readFileSync(new URL('report.css', import.meta.url), 'utf8');
  mkdirSync(options.out, {recursive: true});
  const [html, json] = ['html', 'json'].map((kind) => join(options.out, `cairn-audit.${kind}`));
  writeFileSync(html, htmlReport(report, css));
  writeFileSync(json, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log([...summaryOf(report), `Report: ${html}`].join('\n'));
  return CODES[report.clean ? (report.complete ? 'clean' : 'incomplete') : 'learned'];
}

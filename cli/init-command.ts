/** `cairn-widgets init [FILE]`: writes a small check to begin with; with `--from`, one from another format. */
import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {fromCsvTable, fromFhir, fromSurveyjs, type Imported} from '../src/exchange/index.js';
import {readJson, readText, writeJson} from './files.js';
import {starter} from './starter.js';
import {UsageError, type ExitCode, type World} from './world.js';

export function initCommand(args: readonly string[], world: World): ExitCode {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {from: {type: 'string'}, force: {type: 'boolean', default: false}},
  });
  const [file = 'my.check.json'] = positionals;
  if (!values.force && existsSync(resolve(world.cwd, file)))
    throw new UsageError(`${file} is there already. Use another name, or --force.`);
  if (values.from === undefined) {
    const id = basename(file)
      .replace(/(\.check)?\.json$/, '')
      .replaceAll(/[\s.]+/g, '-');
    writeJson(world, file, starter(id || 'my'));
    world.print(`Next: npx cairn-widgets check ${file}, then npx cairn-widgets preview ${file}.`);
    return 0;
  }
  const {file: check, left} = imported(world, values.from);
  for (const each of left) world.print(`Not carried over: ${each}`);
  if (!check) throw new UsageError(`${values.from} has no question that a check can ask.`);
  writeJson(world, file, check);
  world.print(
    `${check.questions.length} questions. ${left.length ? `${left.length} things were not carried over, see above.` : 'Everything was carried over.'} It has no outcomes of its own yet: write them, with rules that show them.`,
  );
  return 0;
}

function imported(world: World, from: string): Imported {
  try {
    if (/\.csv$/i.test(from)) return fromCsvTable(readText(world, from), basename(from, '.csv'));
    const value = readJson(world, from);
    const isFhir = Object(value).resourceType !== undefined;
    return isFhir ? fromFhir(value) : fromSurveyjs(value);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${from}: ${(error as Error).message}`);
  }
}

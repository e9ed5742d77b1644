/** `cairn-widgets export FILE`: writes a FHIR R4 Questionnaire. */
import {parseArgs} from 'node:util';
import {toFhir} from '../src/exchange/index.js';
import {readCheck, writeJson} from './files.js';
import {UsageError, type ExitCode, type World} from './world.js';

export function exportCommand(args: readonly string[], world: World): ExitCode {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {url: {type: 'string'}, out: {type: 'string'}},
  });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('Which file? cairn-widgets export FILE');
  const {questionnaire, left} = toFhir(
    readCheck(world, file),
    values.url === undefined ? {} : {url: values.url},
  );
  const out = values.out ?? file.replace(/(\.check)?\.json$/, '') + '.questionnaire.json';
  writeJson(world, out, questionnaire);
  for (const each of left) world.print(`Not carried over: ${each}`);
  return 0;
}

/** `cairn-widgets translate FILE`: words out to CSV or XLIFF 1.2, and back in. */
import {parseArgs} from 'node:util';
import {DEFAULT_LANGUAGE} from '../src/engine/check-file.js';
import {fromCsv, fromXliff, tableOf, toCsv, toXliff, withTable} from '../src/exchange/index.js';
import {readCheck, readText, write, writeJson} from './files.js';
import {UsageError, type ExitCode, type World} from './world.js';

const XLIFF = /\.(xlf|xliff)$/i;

export function translateCommand(args: readonly string[], world: World): ExitCode {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {to: {type: 'string'}, out: {type: 'string'}, in: {type: 'string'}},
  });
  const [file] = positionals;
  if (file === undefined)
    throw new UsageError('Which file? cairn-widgets translate FILE --to LANG --out words.csv');
  if ((values.in === undefined) === (values.out === undefined))
    throw new UsageError(
      'Use --out words.csv to write the words, or --in words.csv to read them back.',
    );
  const check = readCheck(world, file);
  const source = check.lang ?? DEFAULT_LANGUAGE;
  if (values.out !== undefined) {
    const target = languageOf(values.to, source);
    const rows = tableOf(check, target);
    write(
      world,
      values.out,
      XLIFF.test(values.out)
        ? toXliff(rows, {source, target, original: file})
        : toCsv(rows, {source, target}),
    );
    return 0;
  }
  const from = values.in ?? '';
  const read = () => {
    const text = readText(world, from);
    if (XLIFF.test(from)) {
      const xliff = fromXliff(text);
      return {rows: xliff.rows, target: languageOf(values.to ?? xliff.target, source)};
    }
    const target = languageOf(values.to, source);
    return {rows: fromCsv(text, {source, target}), target};
  };
  const {rows, target} = said(from, read);
  const {file: next, notes} = withTable(check, target, rows);
  writeJson(world, file, next);
  for (const note of notes) world.print(note);
  return 0;
}

function languageOf(lang: string | undefined, source: string): string {
  if (lang === undefined) throw new UsageError('Into which language? --to de');
  if (lang === source) throw new UsageError(`The check is in ${source} already.`);
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(lang))
    throw new UsageError(`“${lang}” is no language such as de or pt-BR.`);
  return lang;
}

function said<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

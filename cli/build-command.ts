/** `cairn-widgets build FILE`: one page, or one script, that requests nothing. */
import {existsSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {DEFAULT_LANGUAGE, type CheckFile} from '../src/engine/check-file.js';
import {builtPage, builtScript} from '../src/exchange/index.js';
import {supported} from '../src/locales/supported.js';
import {readCheck, readText, write} from './files.js';
import {reportOn} from './report-on.js';
import {UsageError, type ExitCode, type World} from './world.js';

/** Errors are found with far fewer visitors than a whole report takes. */
const QUICK = {limit: 50_000, samples: 5_000};

export async function buildCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {out: {type: 'string'}},
  });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('Which file? cairn-widgets build FILE');
  const check = readCheck(world, file);
  const read = {json: readText(world, file), value: check};
  const errors = reportOn(read, {now: world.now, ...QUICK}).findings.filter(
    ({severity}) => severity === 'error',
  );
  if (errors.length) {
    for (const {path, message} of errors) world.complain(`${path}: ${message}`);
    world.complain(`Nothing was built. See cairn-widgets check ${file}.`);
    return 1;
  }
  const single = new URL('single.js', world.dist);
  if (!existsSync(single))
    throw new UsageError('The widgets are not built: dist/single.js is missing.');
  const parts = {
    check,
    script: readFileSync(single, 'utf8'),
    words: await wordsFor(check, world),
  };
  const out = values.out ?? file.replace(/(\.check)?\.json$/, '') + '.html';
  write(world, out, /\.m?js$/.test(out) ? builtScript(parts) : await builtPage(parts));
  return 0;
}

/** The widget's own words in the languages of the check, as far as it speaks them. */
async function wordsFor(
  {lang = DEFAULT_LANGUAGE, translations = {}}: CheckFile,
  {dist}: World,
): Promise<Readonly<Record<string, unknown>>> {
  const spoken = new Set([lang, ...Object.keys(translations)].map(supported));
  const loaded = await Promise.all(
    [...spoken].map(async (each) => {
      // Those that widgets share, and those of `<cairn-check>`.
      const files = [`${each}.js`, `${each}.check.js`]
        .map((name) => new URL(`locales/${name}`, dist))
        .filter((url) => existsSync(url));
      const words = await Promise.all(
        files.map(async ({href}) => ((await import(href)) as {default: object}).default),
      );
      return words.length ? [[each, Object.assign({}, ...words) as unknown] as const] : [];
    }),
  );
  return Object.fromEntries(loaded.flat());
}

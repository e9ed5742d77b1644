// Makes what the page “Get the code” needs beside the manifest, into demo/embed/built: languages, countries, the fallback
// content in every language, how colours are mixed; and what reads colours.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {countries, directories} from '../src/content/helplines.ts';
import {checks} from '../src/content/checks.ts';
import {selfCheck} from '../src/content/self-check.ts';
import {sourceLocale, targetLocales} from '../src/locales/index.ts';
import {translate} from '../src/locales/translate.ts';
import {wordsIn} from './words.mjs';
import {tokens} from '../src/styles/tokens.ts';

const TARGET = 'demo/embed/built';
/** The first five items of the self-check. */
const SIGNS = 5;

mkdirSync(TARGET, {recursive: true});

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const locales = [sourceLocale, ...targetLocales];
const data = {
  base: `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`,
  countries: countries(),
  fallbacks: Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await fallback(locale)])),
  ),
  colours: mixed(),
};
writeFileSync(`${TARGET}/data.json`, JSON.stringify(data));

await build({
  stdin: {
    contents: `import {useMode, modeRgb, modeLrgb, modeOklab, modeOklch, parse, wcagContrast, converter} from 'culori/fn';
      for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) useMode(mode);
      export const rgb = converter('rgb');
      export {parse, wcagContrast};`,
    resolveDir: '.',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  banner: {js: '// culori 4, © 2018 Dan Burzo, MIT: https://culorijs.org'},
  outfile: `${TARGET}/culori.js`,
});

async function fallback(locale) {
  const words = await wordsIn(locale);
  const msg = (template) => translate(words, template);
  const {title: stuck, questions} = selfCheck(msg);
  const [{name: service, site}] = directories();
  return {
    titles: Object.fromEntries(
      Object.entries(checks).map(([widget, make]) => [widget, make(msg).title]),
    ),
    stuck,
    signs: questions.slice(0, SIGNS).map(({text}) => text),
    help: msg('Need to talk to someone now?', {desc: 'Opens the help lines'}),
    service: {name: service, site},
  };
}

/** What each colour is where it is not set: `--_quiet: var(--cairn-quiet, …)`. */
function mixed() {
  const rule = /(--_[\w-]+): (var\(--cairn-[\w-]+, .+\));/g;
  return Object.fromEntries([...tokens.matchAll(rule)].map(([, own, value]) => [own, value]));
}

// From the XLIFF files that translators keep to the words that ship: `npm run locales`.
// `--check` fails where a translation is missing, broken, or left in English without a reason, and where the words do not match the files.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {keyOf} from '../src/locales/key.ts';
import {withPlaceholders} from '../src/locales/translate.ts';
import {sourceTexts} from './xliff.mjs';

const {targetLocales, interchange, output} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const WORDS = 'src/locales/words';
const checking = process.argv.includes('--check');
const problems = [];
const englishByKey = new Map();

run('extract');
if (checking) unchanged(interchange.xliffDir, 'npm run locales brings the XLIFF files up to date');
run('build');

const same = JSON.parse(readFileSync(`${interchange.xliffDir}/same-as-english.json`, 'utf8'));
if (!checking) mkdirSync(WORDS, {recursive: true});
for (const locale of targetLocales) {
  const sources = sourceTexts(`${interchange.xliffDir}/${locale}.xlf`);
  const {templates} = await import(pathToFileURL(`${output.outputDir}/${locale}.ts`));
  const words = {};
  for (const [id, strings] of sources) {
    const english = withPlaceholders(strings);
    const template = templates[id];
    const text = template === undefined ? undefined : textOf(template);
    const reason = same[locale]?.[english] ?? same['*'][english];
    if (text === undefined) problems.push(`${locale}: “${english}” is not translated`);
    else if (gaps(text) !== gaps(english))
      problems.push(`${locale}: “${text}” has other values than “${english}”`);
    else if (text === english && !reason)
      problems.push(
        `${locale}: “${english}” is left in English, and same-as-english.json gives no reason`,
      );
    if (text !== undefined) words[keyFor(english)] = text;
  }
  write(
    `${WORDS}/${locale}.ts`,
    `// Generated from ${interchange.xliffDir}/${locale}.xlf by tools/locales.mjs; edit that.\nexport default ${JSON.stringify(words)};\n`,
  );
}
rmSync(output.outputDir, {recursive: true, force: true});

for (const problem of problems) console.error(problem);
if (problems.length) process.exit(1);
console.log(`${targetLocales.length} languages, every text translated`);

function keyFor(english) {
  const key = keyOf(english);
  const other = englishByKey.get(key);
  if (other !== undefined && other !== english)
    throw new Error(`“${english}” and “${other}” have the same key: change a word of one.`);
  englishByKey.set(key, english);
  return key;
}

function run(command) {
  const {status, stderr, stdout} = spawnSync('npx', ['lit-localize', command], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`lit-localize ${command}: ${stdout}${stderr}`);
}

function unchanged(path, remedy) {
  const {stdout} = spawnSync('git', ['status', '--porcelain', '--', path], {encoding: 'utf8'});
  if (stdout.trim()) problems.push(`${stdout.trim()}\n${remedy}`);
}

function write(file, text) {
  if (!checking) return writeFileSync(file, text);
  const found = (() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return '';
    }
  })();
  if (found !== text) problems.push(`${file} is not what the XLIFF file gives: npm run locales`);
}

function textOf(template) {
  if (typeof template === 'string') return template;
  return template.strings.reduce(
    (text, next, index) => `${text}{${template.values[index - 1]}}${next}`,
  );
}

function gaps(text) {
  return (text.match(/\{\d\}/g) ?? []).sort().join();
}

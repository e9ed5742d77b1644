// Fills the tables of README.md, between `<!-- cairn:NAME -->` and `<!-- /cairn:NAME -->`, from the manifest and the built files.
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {keep} from './keep.mjs';
import {loadedWith, resultsOf} from './loaded-with.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap((module) => module.declarations)
  .filter((each) => each.tagName);

const entries = [
  ['cairn.js', 'all three'],
  ['cairn.auto.js', 'nothing; loads the files of the elements when a visitor comes near'],
  ['self-check.js', 'the self-check'],
  ['goal-card.js', 'the goal card'],
  ['format-picker.js', 'the format picker'],
  ['index.js', 'the classes and the engine, registering nothing'],
];
const languages = readdirSync('dist/locales')
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'));
const nameOf = new Intl.DisplayNames('en', {type: 'language', languageDisplay: 'standard'});

const tables = {
  elements: () =>
    table(
      ['Element', 'What it is'],
      elements.map((each) => [code(`<${each.tagName}>`), each.summary]),
    ),
  attributes: () =>
    offered('attributes', ['Attribute', 'Property', 'On', 'Default', 'Meaning'], (each, on) => [
      code(each.name),
      code(each.fieldName),
      on,
      code(each.default),
      each.description,
    ]),
  events: () =>
    offered('events', ['Event', 'On', 'Type', 'When'], (each, on) => [
      code(each.name),
      on,
      code(each.type?.text),
      each.description,
    ]),
  slots: () =>
    offered('slots', ['Slot', 'On', 'What it is for'], (each, on) => [
      each.name ? code(each.name) : '(default)',
      on,
      each.description,
    ]),
  parts: () => offered('cssParts', ['Part', 'On', 'What it is'], described),
  states: () =>
    offered('cssStates', ['State', 'On', 'While'], (each, on) => [
      code(`:state(${each.name})`),
      on,
      each.description,
    ]),
  tokens: () =>
    offered('cssProperties', ['Custom property', 'Default', 'What it is'], (each) => [
      code(each.name),
      code(each.default),
      each.description,
    ]),
  sizes: () =>
    table(
      ['Module', 'With', 'Minified', 'Brotli', 'A million first views'],
      [...entries, ...languages.flatMap(inLanguage)].flatMap(([file, what]) => {
        const results = resultsOf(`dist/${file}`);
        return [
          [code(file), what, ...weights(loadedWith(`dist/${file}`))],
          ...(results.length ? [['', 'and then its results', ...weights(results)]] : []),
        ];
      }),
    ),
};

const marked = /<!-- cairn:(\w+) -->[^]*?<!-- \/cairn:\1 -->/g;
const readme = readFileSync('README.md', 'utf8').replace(marked, (_, name) => {
  if (!tables[name])
    throw new Error(`README.md asks for a table "${name}"; there are ${Object.keys(tables)}`);
  return `<!-- cairn:${name} -->\n\n${tables[name]()}\n\n<!-- /cairn:${name} -->`;
});
await keep('README.md', readme);

/** One row for what several elements offer in the same words. */
function offered(kind, heads, row) {
  const rows = new Map();
  for (const element of elements) {
    for (const each of element[kind] ?? []) {
      const key = JSON.stringify([each.name, each.description, each.default]);
      const entry = rows.get(key) ?? {each, tags: []};
      entry.tags.push(element.tagName.replace('cairn-', ''));
      rows.set(key, entry);
    }
  }
  const on = ({tags}) => (tags.length === elements.length ? 'all' : tags.join(', '));
  return table(
    heads,
    [...rows.values()].map((entry) => row(entry.each, on(entry))),
  );
}

function described({name, description}, on) {
  return [code(name), on, description];
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text = '') {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

/** The words alone, which the others load where they are wanted; and with all three in one file. */
function inLanguage(lang) {
  const name = nameOf.of(lang);
  return [
    [`locales/${lang}.js`, `the words in ${name}`],
    [`cairn.${lang}.js`, `all three, in ${name}`],
  ];
}

function weights(files) {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes) => `${(sizes.reduce((all, size) => all + size, 0) / 1024).toFixed(1)} KiB`;
  const compressed = contents.map((content) => brotliCompressSync(content).length);
  const bytes = compressed.reduce((all, size) => all + size, 0);
  return [
    sum(contents.map((content) => content.length)),
    sum(compressed),
    // A million times so many bytes, in billions of them.
    `${(bytes / 1000).toFixed(1)} GB`,
  ];
}

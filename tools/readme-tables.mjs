// Fills the tables of README.md, and the list of files in docs/performance.md, from the manifest and the built files. A table
// stands between `<!-- cairn:NAME -->` and `<!-- /cairn:NAME -->`.
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {keep} from './keep.mjs';
import {loadedWith, resultsOf} from './loaded-with.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap((module) => module.declarations)
  .filter((each) => each.tagName);

const PERFORMANCE = 'docs/performance.md';

/** `cairn-self-check` → `self-check`: the name of the module that registers it. */
const names = elements.map(({tagName}) => tagName.replace('cairn-', ''));
const {targetLocales: languages} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
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
  sizes: () => {
    const byLanguage = (path) => largest(languages.map((lang) => path.replace('LANG', lang)));
    const element = largest(names.map((name) => `${name}.js`));
    const heaviestWords = largestOf(
      languages.flatMap((lang) =>
        names.map((name) => [`locales/${lang}.js`, `locales/${lang}.${name}.js`]),
      ),
    );
    return table(
      ['Load', 'What a page gets', 'Minified', 'Brotli', 'A million first views'],
      [
        [
          code('cairn.js'),
          'Every element up to its first screen, in English; the results follow',
          ...weights(loadedWith('dist/cairn.js')),
        ],
        [
          code('cairn.LANG.js'),
          `Every element with its results, in one language; the largest is ${byLanguage('cairn.LANG.js')}`,
          ...weights([`dist/${byLanguage('cairn.LANG.js')}`]),
        ],
        [
          code('cairn.auto.js'),
          'Nothing at first; the files of an element when a visitor comes near it',
          ...weights(loadedWith('dist/cairn.auto.js')),
        ],
        [
          'The module of one element',
          `That element with its results, in English; the largest is ${element}`,
          ...weights(withResults(element)),
        ],
        [
          'The words of one element',
          `In another language, with those that elements share; the largest are ${heaviestWords.join(' and ')}`,
          ...weights(heaviestWords.map((file) => `dist/${file}`)),
        ],
      ],
    );
  },
  files: () =>
    table(
      ['Module', 'Contents', 'Minified', 'Brotli', 'A million first views'],
      [
        ['cairn.js', 'every element'],
        ['cairn.en.js', 'every element with its results'],
        ['cairn.auto.js', 'nothing; loads the files of an element when a visitor comes near it'],
        ...names.map((name) => [`${name}.js`, code(`<cairn-${name}>`)]),
        ['index.js', 'the classes and the engine; registers nothing'],
        ...languages.flatMap(inLanguage),
      ].flatMap(([file, what]) => {
        const results = resultsOf(`dist/${file}`);
        return [
          [code(file), what, ...weights(loadedWith(`dist/${file}`))],
          ...(results.length ? [['', 'then its results', ...weights(results)]] : []),
        ];
      }),
    ),
};

const marked = /<!-- cairn:(\w+) -->[^]*?<!-- \/cairn:\1 -->/g;
for (const [path, own] of [
  ['README.md', () => true],
  // Its other tables are made by the tools that measure.
  [PERFORMANCE, (name) => name === 'files'],
])
  await keep(
    path,
    readFileSync(path, 'utf8').replace(marked, (before, name) => {
      if (!own(name)) return before;
      if (!tables[name])
        throw new Error(`${path} asks for a table "${name}"; there are ${Object.keys(tables)}`);
      return `<!-- cairn:${name} -->\n\n${tables[name]()}\n\n<!-- /cairn:${name} -->`;
    }),
  );

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

/** The words alone, which the other modules load when they need them; and every element with them in one file. */
function inLanguage(lang) {
  const language = nameOf.of(lang);
  return [
    [`locales/${lang}.js`, `the words in ${language} that elements share`],
    ...names.map((name) => [`locales/${lang}.${name}.js`, `those of ${code(`<cairn-${name}>`)}`]),
    [`cairn.${lang}.js`, `every element with its results, in ${language}`],
  ];
}

function withResults(file) {
  return [...loadedWith(`dist/${file}`), ...resultsOf(`dist/${file}`)];
}

/** @returns the file that a page loads the most bytes with */
function largest(files) {
  return largestOf(files.map((file) => [file]))[0];
}

/** @returns the files that a page loads the most bytes with */
function largestOf(groups) {
  const bytes = (files) =>
    files
      .flatMap(withResults)
      .reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);
  return groups.map((files) => [files, bytes(files)]).sort(([, a], [, b]) => b - a)[0][0];
}

function weights(files) {
  const contents = files.map((file) => readFileSync(file));
  const sum = (sizes) => `${rounded(sizes.reduce((all, size) => all + size, 0) / 1024)} KiB`;
  const compressed = contents.map((content) => brotliCompressSync(content).length);
  const bytes = compressed.reduce((all, size) => all + size, 0);
  return [
    sum(contents.map((content) => content.length)),
    sum(compressed),
    // A million times so many bytes, in billions of them.
    `${rounded(bytes / 1000)} GB`,
  ];
}

/** From 10 on, no decimals: a change of a few bytes would write most rows anew. */
function rounded(amount) {
  return amount.toFixed(amount < 10 ? 1 : 0);
}

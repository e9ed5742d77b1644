// Fills the tables of docs/privacy.md, between `<!-- cairn:NAME -->` and `<!-- /cairn:NAME -->`, from what the privacy tests
// expect, from the markers in the source, and from what ships.
import {readFileSync} from 'node:fs';
import {keep} from './keep.mjs';

const DOCS = 'docs/privacy.md';
const KINDS = ['choice', 'typed', 'copied', 'result', 'shape', 'coordinates', 'height', 'keys'];
const ORDERS = {
  first: 'ours first',
  last: 'the tool first',
  isolated: 'the tool first, ours `isolated`',
};

const {tools, walls} = JSON.parse(readFileSync('tests/privacy/expected.json', 'utf8'));

const tables = {
  trackers: () =>
    table(
      ['Tool', 'On a plain form', 'Loaded', 'Of our widgets', 'Remedy'],
      tools.flatMap((tool) =>
        Object.entries(ORDERS)
          .filter(([order]) => tool[order])
          .map(([order, words]) => [
            [tool.name, tool.version].filter(Boolean).join(' '),
            tool.form?.join(', ') ?? '',
            words,
            leaks(tool[order]),
            tool[order].length ? remedy(tool, order) : '',
          ]),
      ),
    ),
  walls: () =>
    table(
      ['Wall', 'What is taken away', 'Attacker', 'Loaded', 'With it', 'Without it'],
      walls.map(({wall, stone, tool, order, with: behind, without}) => [
        String(wall),
        stone,
        tool,
        ORDERS[order],
        leaks(behind),
        leaks(without),
      ]),
    ),
  markers: () =>
    table(
      ['Marker', 'Read in'],
      readFileSync('src/privacy/markers.ts', 'utf8')
        .split('\n')
        .map((line) => /^ {2}'([\w-]+)'(?:: '(\w*)')?, \/\/ (.+)$/.exec(line))
        .filter(Boolean)
        .map(([, name, value, read]) => [
          code(value === undefined ? `class="${name}"` : value ? `${name}="${value}"` : name),
          read,
        ]),
    ),
  dependencies: () =>
    table(
      ['Package', 'Version', 'Licence', 'What it is for'],
      Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).map((name) => {
        const {version, license, description} = JSON.parse(
          readFileSync(`node_modules/${name}/package.json`, 'utf8'),
        );
        return [code(name), version, license, description];
      }),
    ),
};

const marked = /<!-- cairn:(\w+) -->[^]*?<!-- \/cairn:\1 -->/g;
await keep(
  DOCS,
  readFileSync(DOCS, 'utf8').replace(
    marked,
    (_, name) => `<!-- cairn:${name} -->\n\n${tables[name]()}\n\n<!-- /cairn:${name} -->`,
  ),
);

/** What is not mended by another order needs a room of its own, and what comes out of that the shield before it. */
function remedy(tool, order) {
  if (order === 'isolated') return 'load ours first as well';
  return order === 'last' && !tool.first.length ? 'load ours first, or `isolated`' : '`isolated`';
}

function leaks(kinds) {
  return kinds.length
    ? `**leaks: ${kinds.toSorted((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)).join(', ')}**`
    : 'nothing';
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text) {
  return `\`${text}\``;
}

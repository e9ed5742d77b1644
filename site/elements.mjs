// What custom-elements.json says of an element, as Markdown: its own things first, then those that every element has.
import {readFileSync} from 'node:fs';

const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const code = (text) => (text ? `\`${text}\`` : '');
/** Two columns fit a phone, so short values go on their own line. */
const lines = (...some) => some.filter(Boolean).join('<br>');

const UNFOLDED_ROWS = 5;

/** Each kind of thing that an element offers: where the manifest has it, and how a row shows it. */
const kinds = [
  {
    key: 'attributes',
    title: 'Attributes',
    lead: 'The second name is that of the property, where it differs. A value is a text unless its type is given.',
    heads: ['Attribute', 'Meaning'],
    row: ({name, fieldName, type, default: value, description}) => [
      lines(code(name), fieldName !== name && code(fieldName)),
      lines(description, typeAndDefault(type, value)),
    ],
  },
  {
    key: 'events',
    title: 'Events',
    heads: ['Event', 'When'],
    row: ({name, type, description}) => [lines(code(name), code(type?.text)), description],
  },
  {key: 'cssParts', title: 'Parts', heads: ['Part', 'What it is'], row: described},
  {
    key: 'cssProperties',
    title: 'Custom properties',
    heads: ['Custom property', 'What it is'],
    row: ({name, default: value, description}) => [
      code(name),
      lines(description, typeAndDefault(undefined, value)),
    ],
  },
  {
    key: 'cssStates',
    title: 'States',
    heads: ['State', 'While'],
    row: ({name, description}) => [code(`:state(${name})`), description],
  },
];

/** @param places the tag of each element that has a page, and the address of the page */
export function overviewOf(places) {
  const rows = places.map(([tag, path]) => [`[\`<${tag}>\`](${path})`, declarationOf(tag).summary]);
  return `# Elements\n\nUse one alone, or several on one page: they know of each other.\n\n${table(['Element', 'What it is'], rows)}\n`;
}

export function referenceOf(tag) {
  const element = declarationOf(tag);
  return kinds
    .map(({key, title, lead, heads, row}) => {
      const all = element[key] ?? [];
      const shared = all.filter((each) => isShared(key, each));
      const own = all.filter((each) => !shared.includes(each));
      const rowsOf = (some) => table(heads, some.map(row));
      const tables = [
        ...(own.length ? [`**Only \`<${tag}>\`**`, rowsOf(own)] : []),
        ...(shared.length ? [sharedBy(title, shared, rowsOf)] : []),
      ];
      return [`## ${title}`, ...(lead ? [lead] : []), ...tables].join('\n\n') + '\n';
    })
    .join('\n');
}

/** What every element has is folded where it is long: a page is about one element. */
function sharedBy(title, shared, rowsOf) {
  if (shared.length <= UNFOLDED_ROWS) return rowsOf(shared);
  const summary = `${String(shared.length)} ${title.toLowerCase()} of every element`;
  return `<details>\n<summary>${summary}</summary>\n\n${rowsOf(shared)}\n\n</details>`;
}

/** Most values are texts. The description explains a named type. */
function typeAndDefault(type, value) {
  const plain = type?.text.replace(' | undefined', '') ?? '';
  return [
    /^(string$|[A-Z])/.test(plain) ? '' : code(plain),
    value === undefined ? '' : `Default: ${code(value)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function described({name, description}) {
  return [code(name), description];
}

/** A thing is shared when every element offers it in the same words. */
function isShared(key, {name, description}) {
  return elements.every((element) =>
    element[key]?.some((each) => each.name === name && each.description === description),
  );
}

function declarationOf(tag) {
  const found = elements.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>`);
  return found;
}

function table(heads, rows) {
  const line = (cells) =>
    `| ${cells.map((cell = '') => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

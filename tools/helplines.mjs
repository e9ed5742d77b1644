// Turns helplines.json, which people keep, into the compact table that ships: only rows with `ship`, only what is shown.
import {readFileSync} from 'node:fs';
import {keep} from './keep.mjs';

const SOURCE = 'src/content/helplines.json';

const {lines, directories} = JSON.parse(readFileSync(SOURCE, 'utf8'));
const shipped = lines.filter((line) => line.ship);

const days = [...new Set(shipped.map((line) => line.sourceRead))];
if (days.length !== 1) {
  throw new Error(`${SOURCE}: the shipped rows were read on several days; the product names one`);
}

const rows = shipped.map(({country, name, tel, menu, sms, whatsapp, hours, site}) =>
  [country, name, tel, menu, sms?.number, sms?.text, whatsapp, times(hours), site]
    .join('|')
    .replace(/\|+$/, ''),
);

const emergency = lines
  .filter((line) => line.emergency.length > 0)
  .map((line) => [line.country, line.emergency.map(numbered).join(',')]);

await keep(
  'src/content/helplines.table.ts',
  `// Generated from helplines.json by tools/helplines.mjs; edit that.

/** The day on which the sources were read. */
export const SOURCES_READ = '${days[0]}';

/** country|name|telephone|key to press|text number|text to send|WhatsApp|hours (* always)|site */
export const LINES = ${JSON.stringify(rows)};

/** The emergency numbers of a country, with their kind where they are not for everything. */
export const EMERGENCY = ${JSON.stringify(Object.fromEntries(emergency))};

/** name|site */
export const DIRECTORIES = ${JSON.stringify(directories.map(({name, site}) => `${name}|${site}`))};
`,
);

function times(hours) {
  if (hours === 'always') return '*';
  return hours?.map(({from, to}) => `${from}–${to}`).join(', ');
}

function numbered({number, kind}) {
  return kind === 'any' ? number : `${number} ${kind}`;
}

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

const countries = [
  ...new Set(
    lines.filter((line) => line.ship || line.emergency.length).map((line) => line.country),
  ),
];
const rows = countries.map((country) => {
  const {emergency} = lines.find((line) => line.country === country);
  return [
    country + emergency.map(numbered).join(),
    ...shipped.filter((line) => line.country === country).map(row),
  ].join('\n');
});

await keep(
  'src/content/helplines.table.ts',
  `// Generated from helplines.json by tools/helplines.mjs; edit that.

/** The day on which the sources were read. */
export const SOURCES_READ = '${days[0]}';

/**
 * For each country its code and emergency numbers (a ambulance, p police, m from a mobile phone), and a line for each service:
 * name|telephone|site without https://|text number|hours (none: always; ?: not known)|WhatsApp|key to press|text to send
 */
export const COUNTRIES = \`${escape(rows.join('\n\n'))}\`;

/** name|site */
export const DIRECTORIES = ${JSON.stringify(directories.map(({name, site}) => `${name}|${bare(site)}`))};
`,
);

function row({name, tel, menu, sms, whatsapp, hours, site}) {
  return [name, tel, site && bare(site), sms?.number, times(hours), whatsapp, menu, sms?.text]
    .join('|')
    .replace(/\|+$/, '');
}

function times(hours) {
  if (hours === 'always') return '';
  return hours ? hours.map(({from, to}) => `${from}–${to}`).join(', ') : '?';
}

function numbered({number, kind}) {
  return kind === 'any' ? number : number + kind[0];
}

function escape(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}

function bare(site) {
  return site.replace(/^https:\/\//, '');
}

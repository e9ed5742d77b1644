// The content: when it was looked at, by whom it was not, and what was counted.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {
  balanceTable,
  cases,
  CONTENT_VERSION,
  NEXT_REVIEW,
  sources as research,
  unchecked,
} from '../product.mjs';
import {table} from '../table.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const lines = read('src/content/helplines.json');
const licensing = read('src/content/licensing.json');
const {targetLocales} = read('lit-localize.json');

const shown = lines.lines.filter(({ship}) => ship);

export function dates() {
  return table(
    ['What', 'Day'],
    [
      ['Last change to a question, a weight, a rule or a text', CONTENT_VERSION],
      ['Day by which all content is to be looked at again', NEXT_REVIEW],
      ['Oldest day on which a source of a help line was read', oldest(shown)],
    ],
  );
}

function oldest(rows) {
  return rows.map(({sourceRead}) => sourceRead).sort()[0];
}

/** Who has looked, from the data itself. */
export function unreviewed() {
  const checked = (rows) => rows.filter(({checkedBy}) => checkedBy).length;
  const organisations = licensing.organisations.filter(({ship}) => ship);
  return table(
    ['What', 'How many are shown', 'Checked by a person'],
    [
      ['Help lines', shown.length, checked(shown)],
      ['Countries with emergency numbers', lines.emergency.length, checked(lines.emergency)],
      ['Licensing organizations', organisations.length, checked(organisations)],
      ['Translations (languages)', targetLocales.length, 'none by a native clinician'],
      ['Questions, weights, rules and results', 'all', 'none by a clinician'],
    ],
  );
}

export function waiting() {
  return `${unchecked(lines, licensing).length} rows are shown that nobody has checked.`;
}

/** As `npm run check:reading` counts it, also where a text is above the limit. */
export function readingLevel() {
  const args = ['--import', 'tsx', 'tools/reading-level.mjs'];
  const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  const [counted] = /^\d+ texts, .*$/m.exec(stdout) ?? [];
  if (!counted) throw new Error(stderr);
  return `Flesch–Kincaid, counted when this pack was made: ${counted}.`;
}

export function writtenCases() {
  return `${cases.length} invented visitors:\n\n${cases.map(({case: id, who}) => `- ${id}: ${who}`).join('\n')}`;
}

/** Rows of visitors whose answers go together; the others are answers at random. */
export function balance() {
  return table(
    ['What', 'Least often shown', 'Most often shown'],
    Object.entries(balanceTable)
      .filter(([name]) => name.endsWith(', visitors'))
      .map(([name, shares]) => {
        const sorted = Object.entries(shares)
          .map(([id, share]) => [id, share.shown])
          .sort(([, a], [, b]) => a - b);
        const words = ([id, share]) => `${id}, ${share} of 100`;
        return [name.split(',')[0], words(sorted[0]), words(sorted.at(-1))];
      }),
  );
}

export function researchSources() {
  return research.map(({title, href}) => `- [${title}](${href})`).join('\n');
}

export function languages() {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  const glossaries = readdirSync('xliff').filter((file) => file.startsWith('glossary.'));
  return `English, and ${targetLocales.map((lang) => names.of(lang)).join(', ')}. ${glossaries.length} glossaries say which term was chosen and why.`;
}

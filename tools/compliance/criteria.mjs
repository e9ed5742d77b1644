// The table of docs/accessibility.md as data.
import {readFileSync} from 'node:fs';

export const ACCESSIBILITY = 'docs/accessibility.md';

/** Success criteria that one row of the table names together. */
const TIME_BASED = [
  ['1.2.1', 'A', 'Audio-only and video-only (prerecorded)'],
  ['1.2.2', 'A', 'Captions (prerecorded)'],
  ['1.2.3', 'A', 'Audio description or media alternative (prerecorded)'],
  ['1.2.4', 'AA', 'Captions (live)'],
  ['1.2.5', 'AA', 'Audio description (prerecorded)'],
];

/** Not in WCAG 2.2, but in the versions to which Section 508 and EN 301 549 refer. */
export const PARSING = {
  num: '4.1.1',
  name: 'Parsing',
  level: 'A',
  adherence: 'supports',
  notes:
    'Obsolete, and removed in WCAG 2.2. The W3C regards it as always met by HTML in WCAG 2.0 and 2.1.',
};

const ROW =
  /^\| (\d\.\d\.\d+)(?: to (\S+))? ([^|]+?) *\| ([A, ]+?) *\| ([^|]+?) *\| ([^|]*?) *\|$/gm;

/**
 * @returns each success criterion of levels A and AA: what the product does, in words of a report. Does not apply, met in part
 * and not met are what the row begins with.
 */
export function criteria(text = readFileSync(ACCESSIBILITY, 'utf8')) {
  return [...text.matchAll(ROW)].flatMap(([, num, last, name, level, how, shownBy]) => {
    const rest = {adherence: adherenceOf(how), notes: notesOf(how, shownBy)};
    if (last === undefined) return [{num, name, level, ...rest}];
    return TIME_BASED.map(([each, its, called]) => ({
      num: each,
      name: called,
      level: its,
      ...rest,
    }));
  });
}

function adherenceOf(how) {
  if (/^Does not apply/.test(how)) return 'not-applicable';
  if (/^Not met/.test(how)) return 'does-not-support';
  if (/^Met in part/.test(how)) return 'partially-supports';
  return 'supports';
}

function notesOf(how, shownBy) {
  return shownBy ? `${plain(how)}. Shown by: ${plain(shownBy)}.` : `${plain(how)}.`;
}

/** Without the links and the code marks of Markdown. */
function plain(markdown) {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

/** What the document says was not done, in plain words. */
export function notDone(text = readFileSync(ACCESSIBILITY, 'utf8')) {
  const [, said] = /\*\*What was not done\.\*\* ([^]*?)\n\n/.exec(text);
  return plain(said).replaceAll('\n', ' ');
}

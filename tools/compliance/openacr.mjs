// The accessibility conformance report in the format of OpenACR (https://github.com/GSA/openacr), with the criteria of the
// international edition: WCAG 2.2, Section 508 and EN 301 549.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {criteria, notDone, PARSING} from './criteria.mjs';
import {apart, documentation, documentationInEurope, needs} from './other-criteria.mjs';

const CATALOG = '2.5-edition-wcag-2.2-508-eu-en';
const TRANSCRIPTS = 'tests/reader/transcripts';
/** The format wants an address for mail. The project has none. */
const NO_MAIL = {name: 'The Cairn authors', email: 'none: see SECURITY.md and the issue tracker'};

/** @param date day of the report, as in 2026-12-31 */
export function report(date) {
  const {name, version, description} = JSON.parse(readFileSync('package.json', 'utf8'));
  const found = criteria();
  return {
    title: 'Cairn Accessibility Conformance Report',
    product: {name, version, description},
    author: NO_MAIL,
    vendor: NO_MAIL,
    report_date: date,
    last_modified_date: date,
    version: 1,
    notes: `About what a widget shows. The page around it is the publisher’s. ${notDone()}`,
    evaluation_methods_used: methods(),
    legal_disclaimer:
      'Written by the authors, who tested their own work. No accessibility expert and no certified tester has confirmed it. It is not made with the VPAT template; it has the criteria of its international edition.',
    license: 'MIT',
    catalog: CATALOG,
    chapters: {
      success_criteria_level_a: chapter(
        [...found.filter(({level}) => level === 'A'), PARSING].sort(byNumber).map(onWeb),
      ),
      success_criteria_level_aa: chapter(found.filter(({level}) => level === 'AA').map(onWeb)),
      functional_performance_criteria: chapter(
        needs.filter(({american}) => american).map((each) => plain(named(each.american, each))),
      ),
      support_documentation_and_services: chapter(documentation.map(plain)),
      en_301_549_functional_performance: chapter(
        needs.map((each) => plain(named(each.european, each))),
      ),
      en_301_549_documentation_and_support_services: chapter(documentationInEurope.map(plain)),
      ...Object.fromEntries(
        Object.entries(apart).map(([id, notes]) => [id, {notes, disabled: true}]),
      ),
    },
  };
}

function byNumber(one, other) {
  return one.num.localeCompare(other.num, 'en', {numeric: true});
}

function methods() {
  const run =
    'Automated tests in Chromium, Firefox and WebKit: real keys, focus, the accessibility tree of every screen, axe, contrast in every theme, reflow, text spacing, target size, forced colors. Screens were read by eye.';
  const heard = existsSync(TRANSCRIPTS) ? readdirSync(TRANSCRIPTS) : [];
  if (!heard.length) return `${run} No screen reader was run.`;
  return `${run} The screen reader Orca was run with a real browser by keyboard, and what it said is kept in ${TRANSCRIPTS}: ${walks(heard)}. No other screen reader was run.`;
}

/** @returns what was walked through, and in which browsers: self-check questions (chromium, firefox) */
function walks(files) {
  const byWalk = new Map();
  for (const [walk, browser] of files.map((file) => file.split('.')))
    byWalk.set(walk, [...(byWalk.get(walk) ?? []), browser]);
  return [...byWalk]
    .map(([walk, browsers]) => `${walk.replaceAll('-', ' ')} (${browsers.join(', ')})`)
    .join(', ');
}

function chapter(criteriaOfIt) {
  return {criteria: criteriaOfIt};
}

/** The product is a web product: the other columns of the tables do not apply. */
function onWeb({num, adherence, notes}) {
  return {
    num,
    components: [
      {name: 'web', adherence: {level: adherence, notes}},
      ...['electronic-docs', 'software', 'authoring-tool'].map((name) => ({
        name,
        adherence: {level: 'not-applicable', notes: ''},
      })),
    ],
  };
}

function named([num, name], {adherence, notes}) {
  return [num, name, adherence, notes];
}

function plain([num, , level, notes]) {
  return {num, components: [{name: 'none', adherence: {level, notes}}]};
}

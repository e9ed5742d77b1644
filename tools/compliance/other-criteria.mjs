// What an accessibility conformance report asks beside WCAG 2.2: Section 508 and EN 301 549. Written by hand: docs/accessibility.md
// has no table of these. Each row: number, name, how far it is met, why.

const UNTRIED = 'No person with this need has tried a widget.';
const SILENT = 'There is no sound and no video, and nothing is asked by voice.';
const BY_KEYBOARD =
  'Each widget can be completed by keyboard alone; no gesture, no dragging, no time limit. Targets are 24 px or more, answers 44 px.';

/** One need, as Section 508 and as EN 301 549 name it. */
export const needs = [
  need(
    ['302.1', 'Without vision'],
    ['4.2.1', 'Usage without vision'],
    'supports',
    `Native controls with names, roles and states; the accessibility tree of every screen is kept as a snapshot. ${UNTRIED}`,
  ),
  need(
    ['302.2', 'With limited vision'],
    ['4.2.2', 'Usage with limited vision'],
    'supports',
    `Text grows to 200 %, reflows at 320 px, follows forced colors, and has 4.5 : 1 or more in every theme of the demo. ${UNTRIED}`,
  ),
  need(
    ['302.3', 'Without perception of color'],
    ['4.2.3', 'Usage without perception of colour'],
    'supports',
    `A chosen option has a filled control and a heavier edge; links are underlined. ${UNTRIED}`,
  ),
  need(['302.4', 'Without hearing'], ['4.2.4', 'Usage without hearing'], 'supports', SILENT),
  need(
    ['302.5', 'With limited hearing'],
    ['4.2.5', 'Usage with limited hearing'],
    'supports',
    SILENT,
  ),
  need(
    ['302.6', 'Without speech'],
    ['4.2.6', 'Usage with no or limited vocal capability'],
    'supports',
    `${SILENT} Many help lines are reached by telephone; some of them by text or chat as well.`,
  ),
  need(
    ['302.7', 'With limited manipulation'],
    ['4.2.7', 'Usage with limited manipulation or strength'],
    'supports',
    `${BY_KEYBOARD} ${UNTRIED}`,
  ),
  need(
    ['302.8', 'With limited reach and strength'],
    ['4.2.8', 'Usage with limited reach'],
    'supports',
    `${BY_KEYBOARD} ${UNTRIED}`,
  ),
  need(
    undefined,
    ['4.2.9', 'Minimize photosensitive seizure triggers'],
    'supports',
    'Nothing flashes and nothing moves by itself.',
  ),
  need(
    ['302.9', 'With limited language, cognitive, and learning abilities'],
    ['4.2.10', 'Usage with limited cognition, language or learning'],
    'supports',
    `One idea per screen, every question can be left out, Back keeps the answers, a test holds the English text to a reading level. ${UNTRIED}`,
  ),
  need(
    undefined,
    ['4.2.11', 'Privacy'],
    'supports',
    'The same for everyone: answers stay in the page, whatever assistive technology is used.',
  ),
];

const DOCUMENTATION =
  'docs/accessibility.md describes what the widgets do for accessibility, what was tested and what was not.';
const READABLE =
  'The documentation is HTML and Markdown. Its pages are checked with axe, by keyboard and at 320 px; no full audit of them against WCAG was made.';
const NO_SERVICE =
  'There is no support service. Reports go to the issue tracker of the repository.';

export const documentation = [
  ['602.2', 'Accessibility and compatibility features', 'supports', DOCUMENTATION],
  ['602.3', 'Electronic support documentation', 'partially-supports', READABLE],
  [
    '602.4',
    'Alternate formats for non-electronic support documentation',
    'not-applicable',
    'Nothing is on paper.',
  ],
  [
    '603.2',
    'Information on accessibility and compatibility features',
    'not-applicable',
    NO_SERVICE,
  ],
  ['603.3', 'Accommodation of communication needs', 'not-applicable', NO_SERVICE],
];

export const documentationInEurope = [
  ['12.1.1', 'Accessibility and compatibility features', 'supports', DOCUMENTATION],
  ['12.1.2', 'Accessible documentation', 'partially-supports', READABLE],
  [
    '12.2.2',
    'Information on accessibility and compatibility features',
    'not-applicable',
    NO_SERVICE,
  ],
  ['12.2.3', 'Effective communication', 'not-applicable', NO_SERVICE],
  ['12.2.4', 'Accessible documentation', 'not-applicable', NO_SERVICE],
];

/** Chapters of which no criterion applies, with why. */
export const apart = {
  success_criteria_level_aaa: 'Level AAA was not evaluated.',
  hardware: 'The product is a library for web pages. It has no hardware.',
  software:
    'The product runs in a web page and has no access to the platform beside the browser. It is no authoring tool. The success criteria of WCAG are reported in tables 1 and 2.',
  en_301_549_generic_requirements:
    'No closed functionality, no biometrics, no conversion of documents, and no operable parts of its own: keyboard, screen and pointer are the device of the visitor. Nothing asks for two actions at the same time.',
  'en_301_549_ict_with_two-way_voice': 'There is no voice communication.',
  en_301_549_ict_with_video: 'There is no video.',
  en_301_549_hardware: 'The product has no hardware.',
  'en_301_549_non-web-documents':
    'The product ships no documents. The sheet and the goals that a visitor saves are text and JSON files; printing is done by the browser.',
  en_301_549_software:
    'The product runs in a web page. See chapter 9, which is WCAG; the success criteria are reported in tables 1 and 2.',
  en_301_549_ict_providing_relay_or_emergency_service_access:
    'The product shows telephone numbers. It provides no access to a relay or emergency service.',
};

function need(american, european, adherence, notes) {
  return {american, european, adherence, notes};
}

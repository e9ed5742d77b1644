/** The shape of a check file, format 1. The types of `check.ts` and `check-file.ts` say what each property means. */
import {normalisations} from '../check.js';
import {FORMAT} from '../check-file.js';
import {ENTRIES, FEW, OPTIONS, OUTCOMES, QUESTIONS} from './limits.js';
import {listOf, recordOf, type Named, type RecordShape, type Shape} from './shape.js';

export const id: Shape = {kind: 'id'};
export const words: Shape = {kind: 'words'};
const text: Shape = {kind: 'text'};
const flag: Shape = {kind: 'flag'};
const number: Shape = {kind: 'number'};
const date: Shape = {kind: 'date'};
const rule: Shape = {kind: 'nested', name: 'rule'};
const condition: Shape = {kind: 'nested', name: 'condition'};
const language: Shape = {kind: 'language'};

const idOf = (to: Named): Shape => ({kind: 'reference', to});
export const idsOf = (to: Named): Shape => listOf(idOf(to), {most: ENTRIES, once: 'value'});
const weights: Shape = {kind: 'map', of: number, keys: idOf('outcomes')};
const web = ['https:', 'http:'];

const option = recordOf(
  {id, text: words},
  {value: number, weights, exclusive: flag, say: words, unsaid: flag, ends: flag},
);

export const prompt = {lead: words, hint: words, optional: flag};

export const choice = recordOf(
  {id, text: words, options: listOf(option, {least: 2, most: OPTIONS, once: 'id'})},
  {
    ...prompt,
    kind: {kind: 'one-of', words: ['one', 'many']},
    ends: listOf(words, {least: 2, most: 2}),
    weights,
    say: words,
  },
);

const outcome = recordOf(
  {id, title: words, text: words},
  {
    base: number,
    ask: words,
    steps: listOf(words, {most: FEW}),
    messages: listOf(recordOf({id, title: words, text: words}), {most: FEW, once: 'id'}),
    request: words,
    aspects: {kind: 'map', of: words},
    href: {kind: 'address', schemes: [...web, 'mailto:', 'tel:']},
    label: words,
    sources: idsOf('sources'),
  },
);

const group = recordOf(
  {
    id,
    normalise: {kind: 'one-of', words: normalisations},
    outcomes: listOf(outcome, {most: OUTCOMES}),
  },
  {unexplained: flag, aspects: listOf(recordOf({id, text: words}), {most: FEW, once: 'id'})},
);

const line = recordOf({id, text: words}, {discreet: flag, list: id});

const person = {name: text, role: words};

const about = recordOf(
  {purpose: words},
  {
    notFor: listOf(words, {most: FEW}),
    authors: listOf(recordOf({name: text}, person), {most: FEW}),
    reviewers: listOf(recordOf({name: text, on: date}, person), {least: 0, most: FEW}),
    reviewed: date,
    nextReview: date,
    licence: text,
    validated: flag,
    sources: listOf(
      recordOf({id, title: text}, {href: {kind: 'address', schemes: web}, read: date}),
      {
        least: 0,
        most: ENTRIES,
        once: 'id',
      },
    ),
    changes: listOf(recordOf({version: text, on: date, what: text}), {least: 0, most: ENTRIES}),
  },
);

const translation = recordOf(
  {words: {kind: 'map', of: text}},
  {by: text, reviewed: date, from: {kind: 'map', of: text}},
);

const wholeFrom1: Shape = {kind: 'number', least: 1, whole: true};

const top = recordOf(
  {of: idsOf('outcomes'), count: wholeFrom1},
  {
    upTo: {...wholeFrom1, from: 'count'},
    ratio: {kind: 'number', least: 0, most: 1},
    within: number,
    atLeast: number,
    reasoned: flag,
    orElse: idsOf('outcomes'),
    orFold: idsOf('outcomes'),
    foldAlike: {kind: 'number', least: 0, most: 1},
    bySum: flag,
  },
);

const ruleShape = recordOf(
  {},
  {
    when: condition,
    first: idsOf('outcomes'),
    show: idsOf('outcomes'),
    top,
    last: idsOf('outcomes'),
    fold: idsOf('outcomes'),
    hide: idsOf('outcomes'),
    exclude: idsOf('outcomes'),
    only: idsOf('outcomes'),
    line: idOf('lines'),
    lines: idsOf('lines'),
    say: idsOf('questions'),
    firstOf: listOf(rule, {most: ENTRIES}),
  },
);

const bounds = {atLeast: number, above: number, below: number};
const compared = (required: RecordShape['required'], optional = {}): RecordShape => ({
  ...recordOf(required, {...optional, ...bounds}),
  some: Object.keys(bounds),
});

const conditionShape: Shape = {
  kind: 'cases',
  cases: {
    all: recordOf({all: listOf(condition, {most: ENTRIES})}),
    any: recordOf({any: listOf(condition, {most: ENTRIES})}),
    not: recordOf({not: condition}),
    in: recordOf({answer: idOf('questions'), in: idsOf('options')}),
    answer: compared({answer: idOf('questions')}),
    share: compared({share: idOf('outcomes')}),
    mean: compared({mean: idsOf('questions')}),
    count: compared({count: idsOf('questions')}, {reaching: number}),
    strongest: recordOf({strongest: idOf('questions'), among: idsOf('questions')}, {by: number}),
  },
};

/** Those that stand within each other, by name. */
export const nestedShapes: Readonly<Record<string, Shape>> = {
  rule: ruleShape,
  condition: conditionShape,
};

export const checkShape = recordOf(
  {
    id,
    title: words,
    intro: listOf(words, {least: 0, most: FEW}),
    questions: listOf(choice, {most: QUESTIONS, once: 'id'}),
    groups: listOf(group, {most: OUTCOMES, once: 'id'}),
    rules: listOf(rule, {most: ENTRIES}),
  },
  {
    $schema: text,
    cairn: {kind: 'one-of', words: [FORMAT]},
    version: text,
    lang: language,
    about,
    lines: listOf(line, {least: 0, most: ENTRIES, once: 'id'}),
    markedFrom: number,
    safety: recordOf({when: condition, show: {kind: 'one-of', words: ['help']}}),
    translations: {kind: 'map', of: translation, keys: language},
  },
);

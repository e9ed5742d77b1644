/** The shape of a check file, format 1. The types of `check.ts` and `check-file.ts` say what each property means. */
import {normalisations} from '../check.js';
import {FORMAT} from '../check-file.js';
import {ENTRIES, FEW, OPTIONS, OUTCOMES, QUESTIONS} from './limits.js';
import {listOf, recordOf, type Named, type RecordShape, type Shape} from './shape.js';

const id: Shape = {kind: 'id'};
const words: Shape = {kind: 'words'};
const text: Shape = {kind: 'text'};
const flag: Shape = {kind: 'flag'};
const number: Shape = {kind: 'number'};
const date: Shape = {kind: 'date'};
const rule: Shape = {kind: 'nested', name: 'rule'};
const condition: Shape = {kind: 'nested', name: 'condition'};
const weights: Shape = {kind: 'map', of: number, keys: 'outcome'};

const idOf = (to: Named): Shape => ({kind: 'reference', to});
const idsOf = (to: Named): Shape => listOf(idOf(to), {most: ENTRIES, once: true});

const option = recordOf(
  {id, text: words},
  {value: number, weights, exclusive: flag, say: words, unsaid: flag},
);

const prompt = {lead: words, hint: words, optional: flag};

const choice = recordOf(
  {id, text: words, options: listOf(option, {least: 2, most: OPTIONS})},
  {
    ...prompt,
    kind: {kind: 'one-of', words: ['one', 'many']},
    ends: listOf(words, {least: 2, most: 2}),
    weights,
    say: words,
  },
);

/** Questions of our own widgets. */
const ownQuestion: Shape = {
  kind: 'own-question',
  of: {
    choice,
    text: recordOf(
      {id, text: words, kind: {kind: 'one-of', words: ['text']}},
      {...prompt, label: words, about: id, say: words, opening: words},
    ),
    ownLine: recordOf(
      {id, text: words, kind: {kind: 'one-of', words: ['one']}, of: idsOf('words')},
      prompt,
    ),
  },
};

const outcome = recordOf(
  {id, title: words, text: words},
  {
    base: number,
    ask: words,
    steps: listOf(words, {most: FEW}),
    messages: listOf(recordOf({id, title: words, text: words}), {most: FEW}),
    request: words,
    aspects: {kind: 'map', of: words},
    href: {kind: 'address', contact: true},
    label: words,
    sources: idsOf('source'),
  },
);

const group = recordOf(
  {
    id,
    normalise: {kind: 'one-of', words: normalisations},
    outcomes: listOf(outcome, {most: OUTCOMES}),
  },
  {unexplained: flag, aspects: listOf(recordOf({id, text: words}), {most: FEW})},
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
    sources: listOf(recordOf({id, title: text}, {href: {kind: 'address'}, read: date}), {
      least: 0,
      most: ENTRIES,
    }),
    changes: listOf(recordOf({version: text, on: date, what: text}), {least: 0, most: ENTRIES}),
  },
);

const translation = recordOf(
  {words: {kind: 'map', of: text}},
  {by: text, reviewed: date, from: {kind: 'map', of: text}},
);

const top = recordOf(
  {of: idsOf('outcome'), count: {kind: 'whole', least: 1}},
  {
    upTo: {kind: 'whole', least: 1},
    ratio: {kind: 'number', least: 0, most: 1},
    within: number,
    atLeast: number,
    reasoned: flag,
    orElse: idsOf('outcome'),
    orFold: idsOf('outcome'),
    foldAlike: {kind: 'number', least: 0, most: 1},
    bySum: flag,
  },
);

const ruleShape = recordOf(
  {},
  {
    when: condition,
    first: idsOf('outcome'),
    show: idsOf('outcome'),
    top,
    last: idsOf('outcome'),
    fold: idsOf('outcome'),
    hide: idsOf('outcome'),
    exclude: idsOf('outcome'),
    only: idsOf('outcome'),
    line: idOf('line'),
    lines: idsOf('line'),
    say: idsOf('question'),
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
    in: recordOf({answer: idOf('question'), in: idsOf('option')}),
    answer: compared({answer: idOf('question')}),
    share: compared({share: idOf('outcome')}),
    mean: compared({mean: idsOf('question')}),
    count: compared({count: idsOf('question')}, {reaching: number}),
    strongest: recordOf({strongest: idOf('question'), among: idsOf('question')}, {by: number}),
  },
};

/** Those that stand within each other, by name. */
export const nestedShapes: Readonly<Record<string, Shape>> = {
  rule: ruleShape,
  condition: conditionShape,
};

export const formatShape: Shape = {kind: 'format', newest: FORMAT};

export const checkShape = recordOf(
  {
    id,
    title: words,
    intro: listOf(words, {least: 0, most: FEW}),
    questions: listOf(choice, {most: QUESTIONS}),
    groups: listOf(group, {most: OUTCOMES}),
    rules: listOf(rule, {most: ENTRIES}),
  },
  {
    $schema: text,
    cairn: formatShape,
    version: text,
    lang: {kind: 'language'},
    about,
    lines: listOf(line, {least: 0, most: ENTRIES}),
    markedFrom: number,
    safety: recordOf({when: condition, show: {kind: 'one-of', words: ['help']}}),
    translations: {kind: 'map', of: translation, keys: 'language'},
  },
);

/** The same for our own widgets. */
export const ownCheckShape = recordOf(
  {...checkShape.required, questions: listOf(ownQuestion, {most: QUESTIONS})},
  checkShape.optional,
);

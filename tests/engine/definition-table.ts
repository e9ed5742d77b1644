/** Definitions that are sound and that are not, as a table: what is changed in a sound one, and what its author is told. */
import {expect} from '@esm-bundle/chai';
import type {CheckFile} from '../../src/engine/check-file.js';
import {assertCheckOf, DefinitionError, mistakesIn} from '../../src/engine/definition.js';
import {explain} from '../../src/engine/format/explain.js';
import {checkShape} from '../../src/engine/format/check-shape.js';
import {ownCheckShape} from '../../src/engine/format/own-check-shape.js';

/** Every property that a check can have, once. */
export const WHOLE: CheckFile = {
  $schema: 'https://example.org/cairn-check-1.json',
  cairn: 1,
  id: 'walks',
  version: '1.0.0',
  lang: 'en',
  title: 'Walks',
  intro: ['A few questions about walks.'],
  markedFrom: 2,
  questions: [
    {
      id: 'mood',
      text: 'How is your mood?',
      lead: 'Think of today.',
      hint: 'Not of yesterday.',
      optional: true,
      ends: ['Low', 'High'],
      weights: {talk: 2},
      say: 'My mood is low.',
      options: [
        {id: 'low', text: 'Low', value: 0},
        {id: 'fair', text: 'Fair', value: 1},
        {id: 'high', text: 'High', value: 2, weights: {talk: 1, walk: -0.5}},
      ],
    },
    {
      id: 'place',
      text: 'Where do you walk?',
      kind: 'many',
      options: [
        {id: 'park', text: 'In a park', say: 'I walk in a park.'},
        {id: 'none', text: 'Nowhere', exclusive: true},
      ],
    },
  ],
  groups: [
    {
      id: 'steps',
      normalise: 'answered',
      outcomes: [
        {
          id: 'talk',
          title: 'Talk',
          text: 'Talk about it.',
          base: 1,
          ask: 'What is it?',
          steps: ['Sit down.', 'Begin.'],
          request: 'I would like to talk.',
          messages: [{id: 'friend', title: 'A friend', text: 'Shall we go for a walk?'}],
          aspects: {time: 'Ten minutes'},
          href: '/talk.html',
          label: 'How to talk about it',
          sources: ['book'],
        },
        {id: 'walk', title: 'Walk', text: 'Take a walk.', aspects: {time: 'An hour'}},
      ],
      aspects: [{id: 'time', text: 'How long it takes'}],
      unexplained: true,
    },
    {id: 'more', normalise: 'none', outcomes: [{id: 'rest', title: 'Rest', text: 'Rest.'}]},
  ],
  about: {
    purpose: 'Helps you to plan a walk.',
    notFor: ['Finding out what is wrong'],
    authors: [{name: 'A. Walker', role: 'Guide'}],
    reviewers: [{name: 'B. Walker', role: 'Guide', on: '2026-10-01'}],
    reviewed: '2026-10-01',
    nextReview: '2028-02-29',
    licence: 'CC-BY-4.0',
    validated: false,
    sources: [{id: 'book', title: 'A book', href: 'https://example.org/book', read: '2026-09-30'}],
    changes: [{version: '1.0.0', on: '2026-10-01', what: 'The first version.'}],
  },
  safety: {when: {answer: 'place', in: ['none']}, show: 'help'},
  translations: {
    de: {
      by: 'C. Walker',
      reviewed: '2026-10-02',
      words: {title: 'Spaziergänge'},
      from: {title: 'Walks'},
    },
  },
  lines: [{id: 'watch', text: 'Take care.', discreet: true, list: 'care'}],
  rules: [
    {
      when: {
        all: [
          {answer: 'place', in: ['park', 'none']},
          {answer: 'mood', atLeast: 1, below: 2},
          {
            any: [
              {share: 'talk', above: 0.5},
              {mean: ['mood'], below: 2},
            ],
          },
          {not: {count: ['mood', 'place'], reaching: 1, atLeast: 2}},
          {strongest: 'mood', among: ['mood', 'place'], by: 1},
        ],
      },
      first: ['talk'],
      show: ['walk'],
      top: {
        of: ['talk', 'walk'],
        count: 1,
        upTo: 2,
        ratio: 0.9,
        within: 0.5,
        atLeast: 2,
        reasoned: true,
        orElse: ['rest'],
        orFold: ['rest'],
        foldAlike: 0.9,
        bySum: true,
      },
      last: ['rest'],
      fold: ['rest'],
      hide: ['rest'],
      exclude: ['rest'],
      only: ['rest'],
      line: 'watch',
      lines: ['watch'],
      say: ['place'],
      firstOf: [{when: {answer: 'mood', in: ['low']}, show: ['rest']}, {show: ['talk']}],
    },
  ],
};

export type Place = Record<string | number, unknown>;
const GONE = Symbol('gone');

/** A copy with another value at `rules[0].when`, or without it. */
export function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(WHOLE) as unknown as Place;
  const keys = path.match(/[^.[\]"]+/g) ?? [];
  const last = keys.pop();
  if (last === undefined) return value;
  const place = keys.reduce((at, key) => at[key] as Place, copy);
  if (value === GONE) Reflect.deleteProperty(place, last);
  // JSON.parse can give a property of this name to an object; an assignment can not.
  else Object.defineProperty(place, last, {value, enumerable: true, configurable: true});
  return copy;
}

export function refusal(value: unknown, {ownWords = false}: {ownWords?: boolean} = {}): string {
  const shape = ownWords ? ownCheckShape : checkShape;
  try {
    assertCheckOf(shape, value);
    expect(mistakesIn(shape, value)).to.eql([]);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    expect(error.message.startsWith(`${error.path}: `)).to.equal(true);
    expect(mistakesIn(shape, value)[0]?.message).to.equal(error.message);
    return explain(error);
  }
}

/** As many of a kind, each with an id of its own. */
export function many<T extends {readonly id: string}>(count: number, like: T): T[] {
  return Array.from({length: count}, (_, index) => ({...like, id: `${like.id}${index}`}));
}

type Rows = readonly (readonly [path: string, value: unknown, refusal: string])[];

export const tables: Record<string, Rows> = {
  'the whole': [
    ['', null, 'check: expected an object, received null'],
    ['', undefined, 'check: expected an object, received nothing'],
    ['', 'walks', 'check: expected an object, received "walks"'],
    ['', [], 'check: expected an object, received a list of 0'],
    ['', 3, 'check: expected an object, received 3'],
    ['', () => 3, 'check: expected an object, received a function'],
    ['', new Date(0), 'check: expected an object, received an object'],
    ['', Object.create(WHOLE), 'check: expected an object, received an object'],
    ['', {}, 'id: expected an id, received nothing'],
  ],
  'what few files have': [
    [
      'groups[0].outcomes[0].aspects',
      'time',
      'groups[0].outcomes[0].aspects: expected an object, received "time"',
    ],
    [
      'groups[0].outcomes[0].aspects.time',
      3,
      'groups[0].outcomes[0].aspects.time: expected some text, at most 600 characters, received 3',
    ],
    [
      'groups[0].aspects',
      many(21, {id: 'time', text: 'How long it takes'}),
      'groups[0].aspects: expected a list of 1 to 20, received a list of 21',
    ],
    [
      'about.authors[0].name',
      GONE,
      'about.authors[0].name: expected some text, at most 600 characters, received nothing',
    ],
    [
      'about.authors',
      many(21, {id: 'a', name: 'A. Walker'}).map(({name}) => ({name})),
      'about.authors: expected a list of 1 to 20, received a list of 21',
    ],
    ['about.changes', [], 'accepted'],
    [
      'about.changes',
      Array.from({length: 201}, () => ({version: '1', on: '2026-10-01', what: 'More.'})),
      'about.changes: expected a list of 0 to 200, received a list of 201',
    ],
    ['translations.de.from', 'Walks', 'translations.de.from: expected an object, received "Walks"'],
    [
      'translations.de.from.title',
      3,
      'translations.de.from.title: expected some text, at most 600 characters, received 3',
    ],
    [
      'rules[0].top.foldAlike',
      -0.1,
      'rules[0].top.foldAlike: expected a number from 0 to 1, received -0.1',
    ],
    [
      'rules[0].top.foldAlike',
      1.1,
      'rules[0].top.foldAlike: expected a number from 0 to 1, received 1.1',
    ],
    [
      'about.reviewed',
      '2026-10',
      'about.reviewed: expected a day such as 2026-10-01, received "2026-10"',
    ],
    [
      'about.reviewed',
      '+002026-10-01',
      'about.reviewed: expected a day such as 2026-10-01, received "+002026-10-01"',
    ],
  ],
  'what is missing': [
    ['id', GONE, 'id: expected an id, received nothing'],
    ['title', GONE, 'title: expected some text, at most 600 characters, received nothing'],
    ['intro', GONE, 'intro: expected a list of 0 to 20, received nothing'],
    ['questions', GONE, 'questions: expected a list of 1 to 30, received nothing'],
    ['groups', GONE, 'groups: expected a list of 1 to 40, received nothing'],
    ['rules', GONE, 'rules: expected a list of 1 to 200, received nothing'],
    [
      'lines[0].text',
      GONE,
      'lines[0].text: expected some text, at most 600 characters, received nothing',
    ],
    [
      'questions[0].text',
      GONE,
      'questions[0].text: expected some text, at most 600 characters, received nothing',
    ],
    [
      'questions[1].options',
      GONE,
      'questions[1].options: expected a list of 2 to 12, received nothing',
    ],
    [
      'questions[0].options[1].id',
      GONE,
      'questions[0].options[1].id: expected an id, received nothing',
    ],
    [
      'groups[0].normalise',
      GONE,
      'groups[0].normalise: expected answered, all, mean, none, received nothing',
    ],
    [
      'groups[0].outcomes[1].title',
      GONE,
      'groups[0].outcomes[1].title: expected some text, at most 600 characters, received nothing',
    ],
    [
      'groups[0].outcomes[1].text',
      GONE,
      'groups[0].outcomes[1].text: expected some text, at most 600 characters, received nothing',
    ],
    ['rules[0].top.of', GONE, 'rules[0].top.of: expected a list of 1 to 200, received nothing'],
    [
      'rules[0].top.count',
      GONE,
      'rules[0].top.count: expected a whole number from 1 to 1000000, received nothing',
    ],
  ],
  'what may be left out': [
    ['markedFrom', GONE, 'accepted'],
    ['lines', GONE, 'rules[0].line: expected an id from lines, received "watch"'],
    ['questions[0].weights', GONE, 'accepted'],
    ['questions[0].options[2].weights', GONE, 'accepted'],
    ['questions[0].options[2].value', GONE, 'accepted'],
    ['groups[0].outcomes[0].base', GONE, 'accepted'],
    ['rules[0].when', GONE, 'accepted'],
    ['rules[0].firstOf', GONE, 'accepted'],
    ['rules[0].top.upTo', GONE, 'accepted'],
    ['rules[0].top.ratio', GONE, 'accepted'],
    ['rules[0]', {}, 'accepted'],
    ['rules[0].line', undefined, 'rules[0].line: expected an id from lines, received nothing'],
    ['intro', [], 'accepted'],
  ],
  'what is of another kind': [
    ['title', 3, 'title: expected some text, at most 600 characters, received 3'],
    ['title', ' ', 'title: expected some text, at most 600 characters, received " "'],
    ['intro[0]', '', 'intro[0]: expected some text, at most 600 characters, received ""'],
    ['intro', 'Hello', 'intro: expected a list of 0 to 20, received "Hello"'],
    ['lines', {}, 'lines: expected a list of 0 to 200, received an object'],
    ['lines[0].discreet', 1, 'lines[0].discreet: expected true or false, received 1'],
    ['markedFrom', '2', 'markedFrom: expected a number from -1000000 to 1000000, received "2"'],
    ['questions[0]', 'mood', 'questions[0]: expected an object, received "mood"'],
    ['questions[0].kind', 'any', 'questions[0].kind: expected one, many, received "any"'],
    [
      'questions[0].options[0].unsaid',
      1,
      'questions[0].options[0].unsaid: expected true or false, received 1',
    ],
    [
      'questions[0].options[0].ends',
      'yes',
      'questions[0].options[0].ends: expected true or false, received "yes"',
    ],
    ['questions[0].optional', null, 'questions[0].optional: expected true or false, received null'],
    [
      'questions[0].lead',
      1,
      'questions[0].lead: expected some text, at most 600 characters, received 1',
    ],
    [
      'questions[0].hint',
      1,
      'questions[0].hint: expected some text, at most 600 characters, received 1',
    ],
    [
      'questions[0].say',
      [],
      'questions[0].say: expected some text, at most 600 characters, received a list of 0',
    ],
    [
      'questions[0].say',
      undefined,
      'questions[0].say: expected some text, at most 600 characters, received nothing',
    ],
    [
      'questions[0].options[2].value',
      true,
      'questions[0].options[2].value: expected a number from -1000000 to 1000000, received true',
    ],
    [
      'questions[0].options[2].weights',
      [1],
      'questions[0].options[2].weights: expected an object, received a list of 1',
    ],
    [
      'questions[0].options[2].weights.talk',
      '2',
      'questions[0].options[2].weights.talk: expected a number from -1000000 to 1000000, received "2"',
    ],
    [
      'questions[0].weights.talk',
      null,
      'questions[0].weights.talk: expected a number from -1000000 to 1000000, received null',
    ],
    [
      'questions[1].options[1].exclusive',
      0,
      'questions[1].options[1].exclusive: expected true or false, received 0',
    ],
    [
      'groups[0].normalise',
      'some',
      'groups[0].normalise: expected answered, all, mean, none, received "some"',
    ],
    [
      'groups[0].outcomes[0].ask',
      {},
      'groups[0].outcomes[0].ask: expected some text, at most 600 characters, received an object',
    ],
    [
      'groups[0].outcomes[0].base',
      NaN,
      'groups[0].outcomes[0].base: expected a number from -1000000 to 1000000, received NaN',
    ],
    ['rules[0]', null, 'rules[0]: expected an object, received null'],
    ['rules[0].show', 'talk', 'rules[0].show: expected a list of 1 to 200, received "talk"'],
    ['rules[0].line', ['watch'], 'rules[0].line: expected an id from lines, received a list of 1'],
    ['rules[0].top', 3, 'rules[0].top: expected an object, received 3'],
    ['rules[0].top.bySum', 'yes', 'rules[0].top.bySum: expected true or false, received "yes"'],
    ['rules[0].firstOf', {}, 'rules[0].firstOf: expected a list of 1 to 200, received an object'],
    ['rules[0].when', true, 'rules[0].when: expected an object, received true'],
  ],
  'lists that are too short or too long': [
    ['questions', [], 'questions: expected a list of 1 to 30, received a list of 0'],
    [
      'questions[0].options',
      [{id: 'low', text: 'Low'}],
      'questions[0].options: expected a list of 2 to 12, received a list of 1',
    ],
    [
      'questions[0].ends',
      ['Low'],
      'questions[0].ends: expected a list of 2 to 2, received a list of 1',
    ],
    [
      'questions[0].ends',
      ['a', 'b', 'c'],
      'questions[0].ends: expected a list of 2 to 2, received a list of 3',
    ],
    ['groups', [], 'groups: expected a list of 1 to 40, received a list of 0'],
    [
      'groups[1].outcomes',
      [],
      'groups[1].outcomes: expected a list of 1 to 40, received a list of 0',
    ],
    ['rules', [], 'rules: expected a list of 1 to 200, received a list of 0'],
    ['rules[0].show', [], 'rules[0].show: expected a list of 1 to 200, received a list of 0'],
    ['rules[0].top.of', [], 'rules[0].top.of: expected a list of 1 to 200, received a list of 0'],
    ['rules[0].firstOf', [], 'rules[0].firstOf: expected a list of 1 to 200, received a list of 0'],
    [
      'rules[0].when.all',
      [],
      'rules[0].when.all: expected a list of 1 to 200, received a list of 0',
    ],
    [
      'rules[0].when',
      {any: []},
      'rules[0].when.any: expected a list of 1 to 200, received a list of 0',
    ],
    [
      'rules[0].when',
      {answer: 'mood', in: []},
      'rules[0].when.in: expected a list of 1 to 200, received a list of 0',
    ],
    [
      'rules[0].when',
      {mean: [], below: 1},
      'rules[0].when.mean: expected a list of 1 to 200, received a list of 0',
    ],
  ],
  'numbers out of range': [
    [
      'markedFrom',
      Infinity,
      'markedFrom: expected a number from -1000000 to 1000000, received Infinity',
    ],
    [
      'questions[0].weights.talk',
      -1e7,
      'questions[0].weights.talk: expected a number from -1000000 to 1000000, received -10000000',
    ],
    ['questions[0].weights.talk', 1e6, 'accepted'],
    ['questions[0].weights.talk', -1e6, 'accepted'],
    [
      'rules[0].top.count',
      0,
      'rules[0].top.count: expected a whole number from 1 to 1000000, received 0',
    ],
    [
      'rules[0].top.count',
      1.5,
      'rules[0].top.count: expected a whole number from 1 to 1000000, received 1.5',
    ],
    [
      'rules[0].top.count',
      '1',
      'rules[0].top.count: expected a whole number from 1 to 1000000, received "1"',
    ],
    ['rules[0].top.count', 3, 'rules[0].top.upTo: expected a number from 3, received 2'],
    [
      'rules[0].top.upTo',
      0,
      'rules[0].top.upTo: expected a whole number from 1 to 1000000, received 0',
    ],
    [
      'rules[0].top.upTo',
      '2',
      'rules[0].top.upTo: expected a whole number from 1 to 1000000, received "2"',
    ],
    ['rules[0].top.upTo', 1, 'accepted'],
    [
      'rules[0].top.ratio',
      -0.1,
      'rules[0].top.ratio: expected a number from 0 to 1, received -0.1',
    ],
    ['rules[0].top.ratio', 1.1, 'rules[0].top.ratio: expected a number from 0 to 1, received 1.1'],
    ['rules[0].top.ratio', '1', 'rules[0].top.ratio: expected a number from 0 to 1, received "1"'],
    ['rules[0].top.ratio', 0, 'accepted'],
    ['rules[0].top.ratio', 1, 'accepted'],
  ],
  'ids that are there twice': [
    ['questions[1].id', 'mood', 'questions[1].id: expected each id once, received "mood"'],
    [
      'questions[0].options[2].id',
      'low',
      'questions[0].options[2].id: expected each id once, received "low"',
    ],
    ['groups[1].id', 'steps', 'groups[1].id: expected each id once, received "steps"'],
    [
      'groups[0].outcomes[1].id',
      'talk',
      'groups[0].outcomes[1].id: expected each id once, received "talk"',
    ],
    [
      'groups[1].outcomes[0].id',
      'walk',
      'groups[1].outcomes[0].id: expected each id once, received "walk"',
    ],
    [
      'lines',
      [
        {id: 'watch', text: 'A'},
        {id: 'watch', text: 'B'},
      ],
      'lines[1].id: expected each id once, received "watch"',
    ],
    ['rules[0].show', ['walk', 'walk'], 'rules[0].show[1]: expected each id once, received "walk"'],
    [
      'rules[0].top.of',
      ['talk', 'walk', 'talk'],
      'rules[0].top.of[2]: expected each id once, received "talk"',
    ],
    [
      'rules[0].when',
      {count: ['mood', 'mood'], below: 1},
      'rules[0].when.count[1]: expected each id once, received "mood"',
    ],
    // The same word for two different things is no harm.
    ['groups[1].id', 'talk', 'accepted'],
  ],
  'ids that every object has, or that are none': [
    ['id', '', 'id: expected an id, received ""'],
    ['id', 3, 'id: expected an id, received 3'],
    ['questions[0].id', '__proto__', 'questions[0].id: expected an id, received "__proto__"'],
    ['questions[0].id', 'constructor', 'questions[0].id: expected an id, received "constructor"'],
    [
      'questions[1].options[0].id',
      'toString',
      'questions[1].options[0].id: expected an id, received "toString"',
    ],
    ['groups[0].id', 'valueOf', 'groups[0].id: expected an id, received "valueOf"'],
    [
      'groups[1].outcomes[0].id',
      'hasOwnProperty',
      'groups[1].outcomes[0].id: expected an id, received "hasOwnProperty"',
    ],
    ['lines[0].id', '__defineGetter__', 'lines[0].id: expected an id, received "__defineGetter__"'],
    [
      'questions[0].weights.__proto__',
      1,
      'questions[0].weights.__proto__: expected an id from outcomes, received "__proto__"',
    ],
  ],
  'ids that nothing has': [
    [
      'questions[0].weights.tlak',
      1,
      'questions[0].weights.tlak: expected an id from outcomes, received "tlak"',
    ],
    [
      'questions[0].options[2].weights.mood',
      1,
      'questions[0].options[2].weights.mood: expected an id from outcomes, received "mood"',
    ],
    [
      'questions[1].weights',
      {talk: 1, 'a walk': 2},
      'questions[1].weights["a walk"]: expected an id from outcomes, received "a walk"',
    ],
    [
      'rules[0].first',
      ['tlak'],
      'rules[0].first[0]: expected an id from outcomes, received "tlak"',
    ],
    [
      'rules[0].show',
      ['walk', 'steps'],
      'rules[0].show[1]: expected an id from outcomes, received "steps"',
    ],
    ['rules[0].last', ['x'], 'rules[0].last[0]: expected an id from outcomes, received "x"'],
    ['rules[0].fold', ['x'], 'rules[0].fold[0]: expected an id from outcomes, received "x"'],
    ['rules[0].hide', ['x'], 'rules[0].hide[0]: expected an id from outcomes, received "x"'],
    ['rules[0].exclude', ['x'], 'rules[0].exclude[0]: expected an id from outcomes, received "x"'],
    ['rules[0].only', [3], 'rules[0].only[0]: expected an id from outcomes, received 3'],
    ['rules[0].top.of', ['x'], 'rules[0].top.of[0]: expected an id from outcomes, received "x"'],
    [
      'rules[0].top.orElse',
      ['x'],
      'rules[0].top.orElse[0]: expected an id from outcomes, received "x"',
    ],
    ['rules[0].line', 'wtach', 'rules[0].line: expected an id from lines, received "wtach"'],
    [
      'rules[0].firstOf[1].show',
      ['x'],
      'rules[0].firstOf[1].show[0]: expected an id from outcomes, received "x"',
    ],
    [
      'rules[0].when',
      {answer: 'talk', in: ['low']},
      'rules[0].when.answer: expected an id from questions, received "talk"',
    ],
    [
      'rules[0].when',
      {answer: 'mood', in: ['low', 'park']},
      'rules[0].when.in[1]: expected an id from options, received "park"',
    ],
    [
      'rules[0].when',
      {answer: 'x', above: 1},
      'rules[0].when.answer: expected an id from questions, received "x"',
    ],
    [
      'rules[0].when',
      {share: 'mood', above: 1},
      'rules[0].when.share: expected an id from outcomes, received "mood"',
    ],
    [
      'rules[0].when',
      {mean: ['mood', 'talk'], above: 1},
      'rules[0].when.mean[1]: expected an id from questions, received "talk"',
    ],
    [
      'rules[0].when',
      {count: ['x'], above: 1},
      'rules[0].when.count[0]: expected an id from questions, received "x"',
    ],
    [
      'rules[0].when.all[2].any[0].share',
      'x',
      'rules[0].when.all[2].any[0].share: expected an id from outcomes, received "x"',
    ],
    [
      'rules[0].when.all[3].not.count',
      ['x'],
      'rules[0].when.all[3].not.count[0]: expected an id from questions, received "x"',
    ],
    [
      'rules[0].firstOf[0].when.in',
      ['x'],
      'rules[0].firstOf[0].when.in[0]: expected an id from options, received "x"',
    ],
  ],
  'properties that nothing knows': [
    ['rule', [], 'rule: unknown property'],
    ['', {...WHOLE, 'a.b': 1}, '["a.b"]: unknown property'],
    ['questions[0].wieghts', {}, 'questions[0].wieghts: unknown property'],
    ['questions[0].options[0].Value', 1, 'questions[0].options[0].Value: unknown property'],
    ['groups[0].outcomes[0].weights', {}, 'groups[0].outcomes[0].weights: unknown property'],
    ['lines[0].show', true, 'lines[0].show: unknown property'],
    ['rules[0].then', ['talk'], 'rules[0].then: unknown property'],
    ['rules[0].top.least', 1, 'rules[0].top.least: unknown property'],
    [
      'rules[0].when',
      {all: [{share: 'talk', above: 0}], any: []},
      'rules[0].when.any: unknown property',
    ],
    [
      'rules[0].when',
      {answer: 'mood', in: ['low'], atLeast: 1},
      'rules[0].when.atLeast: unknown property',
    ],
    [
      'rules[0].when',
      {answer: 'mood', atMost: 1, below: 2},
      'rules[0].when.atMost: unknown property',
    ],
    [
      'rules[0].when',
      {share: 'talk', reaching: 1, below: 2},
      'rules[0].when.reaching: unknown property',
    ],
    [
      'rules[0].when',
      {mean: ['mood'], 'at least': 1},
      'rules[0].when["at least"]: unknown property',
    ],
  ],
  'messages to send': [
    [
      'groups[0].outcomes[0].messages',
      [{id: 'walk', title: 'Company', text: ''}],
      'groups[0].outcomes[0].messages[0].text: expected some text, at most 600 characters, received ""',
    ],
    [
      'groups[0].outcomes[0].messages',
      [
        {id: 'walk', title: 'Company', text: 'Could we go for a walk?'},
        {id: 'walk', title: 'Company', text: 'Could we have a coffee?'},
      ],
      'groups[0].outcomes[0].messages[1].id: expected each id once, received "walk"',
    ],
  ],
  'aspects that an outcome does not have, or has alone': [
    [
      'groups[0].outcomes[1].aspects',
      GONE,
      'groups[0].outcomes[1].aspects: expected a text for each aspect of the group, and no other, received an object',
    ],
    [
      'groups[0].outcomes[1].aspects.time',
      GONE,
      'groups[0].outcomes[1].aspects: expected a text for each aspect of the group, and no other, received an object',
    ],
    [
      'groups[0].aspects',
      GONE,
      'groups[0].outcomes[0].aspects: expected a text for each aspect of the group, and no other, received an object',
    ],
    [
      'groups[1].outcomes[0].aspects',
      {time: 'An hour'},
      'groups[1].outcomes[0].aspects: expected a text for each aspect of the group, and no other, received an object',
    ],
    ['groups[0].aspects[0].id', '', 'groups[0].aspects[0].id: expected an id, received ""'],
  ],
  'what says or asks of something that is not there': [
    ['rules[0].say[0]', 'rain', 'rules[0].say[0]: expected an id from questions, received "rain"'],
    ['rules[0].lines[0]', 'rain', 'rules[0].lines[0]: expected an id from lines, received "rain"'],
    [
      'rules[0].top.orFold[0]',
      'rain',
      'rules[0].top.orFold[0]: expected an id from outcomes, received "rain"',
    ],
    [
      'rules[0].when.all[4].strongest',
      'rain',
      'rules[0].when.all[4].strongest: expected an id from questions, received "rain"',
    ],
    [
      'rules[0].top.within',
      '1',
      'rules[0].top.within: expected a number from -1000000 to 1000000, received "1"',
    ],
    ['rules[0].top.reasoned', 1, 'rules[0].top.reasoned: expected true or false, received 1'],
    [
      'groups[0].outcomes[0].steps',
      [],
      'groups[0].outcomes[0].steps: expected a list of 1 to 20, received a list of 0',
    ],
  ],
  'operators that are none': [
    [
      'rules[0].when',
      {},
      'rules[0].when: expected all, any, not, in, answer, share, mean, count, strongest, received an object',
    ],
    [
      'rules[0].when',
      {equals: 'mood'},
      'rules[0].when: expected all, any, not, in, answer, share, mean, count, strongest, received an object',
    ],
    [
      'rules[0].when',
      {in: ['low']},
      'rules[0].when.answer: expected an id from questions, received nothing',
    ],
    [
      'rules[0].when',
      {answer: 'mood'},
      'rules[0].when: expected atLeast, above, below, received an object',
    ],
    [
      'rules[0].when',
      {share: 'talk'},
      'rules[0].when: expected atLeast, above, below, received an object',
    ],
    [
      'rules[0].when',
      {mean: ['mood']},
      'rules[0].when: expected atLeast, above, below, received an object',
    ],
    [
      'rules[0].when',
      {count: ['mood'], reaching: 1},
      'rules[0].when: expected atLeast, above, below, received an object',
    ],
    [
      'rules[0].when',
      {answer: 'mood', atLeast: '1'},
      'rules[0].when.atLeast: expected a number from -1000000 to 1000000, received "1"',
    ],
    [
      'rules[0].when',
      {answer: 'mood', above: '1'},
      'rules[0].when.above: expected a number from -1000000 to 1000000, received "1"',
    ],
    [
      'rules[0].when',
      {answer: 'mood', below: null},
      'rules[0].when.below: expected a number from -1000000 to 1000000, received null',
    ],
    [
      'rules[0].when',
      {count: ['mood'], reaching: '1', above: 0},
      'rules[0].when.reaching: expected a number from -1000000 to 1000000, received "1"',
    ],
    [
      'rules[0].when',
      {not: [{share: 'talk', above: 0}]},
      'rules[0].when.not: expected an object, received a list of 1',
    ],
    [
      'rules[0].when',
      {all: {share: 'talk', above: 0}},
      'rules[0].when.all: expected a list of 1 to 200, received an object',
    ],
    ['rules[0].when', {any: [null]}, 'rules[0].when.any[0]: expected an object, received null'],
    ['rules[0].when', {answer: 'mood', above: 0}, 'accepted'],
    ['rules[0].when', {answer: 'mood', below: 0}, 'accepted'],
    ['rules[0].when', {answer: 'mood', atLeast: 0}, 'accepted'],
  ],
  'a format that is newer, or none': [
    [
      'cairn',
      2,
      'cairn: this file has format 2, and this version of cairn-widgets reads format 1. Update cairn-widgets to use it.',
    ],
    [
      '',
      {cairn: 7, asks: []},
      'cairn: this file has format 7, and this version of cairn-widgets reads format 1. Update cairn-widgets to use it.',
    ],
    ['cairn', '1', 'cairn: expected 1, received "1"'],
    ['cairn', 0, 'cairn: expected 1, received 0'],
    ['cairn', GONE, 'accepted'],
    ['$schema', GONE, 'accepted'],
    ['$schema', 3, '$schema: expected some text, at most 600 characters, received 3'],
    ['version', GONE, 'accepted'],
    ['version', 1, 'version: expected some text, at most 600 characters, received 1'],
    ['lang', GONE, 'accepted'],
    ['lang', 'pt-BR', 'accepted'],
    ['lang', 'zh-Hans', 'accepted'],
    ['lang', 'es-419', 'accepted'],
    ['lang', 'english', 'lang: expected a language such as de or pt-BR, received "english"'],
    ['lang', 'en-us', 'lang: expected a language such as de or pt-BR, received "en-us"'],
  ],
  'what a file says about itself': [
    [
      'about',
      GONE,
      'groups[0].outcomes[0].sources[0]: expected an id from sources, received "book"',
    ],
    [
      'about.purpose',
      GONE,
      'about.purpose: expected some text, at most 600 characters, received nothing',
    ],
    ['about.notFor', [], 'about.notFor: expected a list of 1 to 20, received a list of 0'],
    ['about.author', 'A', 'about.author: unknown property'],
    ['about.authors[0]', 'A', 'about.authors[0]: expected an object, received "A"'],
    ['about.reviewers', [], 'accepted'],
    [
      'about.reviewers[0].on',
      GONE,
      'about.reviewers[0].on: expected a day such as 2026-10-01, received nothing',
    ],
    [
      'about.reviewed',
      '1 October 2026',
      'about.reviewed: expected a day such as 2026-10-01, received "1 October 2026"',
    ],
    [
      'about.nextReview',
      '2027-02-29',
      'about.nextReview: expected a day such as 2026-10-01, received "2027-02-29"',
    ],
    [
      'about.nextReview',
      '2026-13-01',
      'about.nextReview: expected a day such as 2026-10-01, received "2026-13-01"',
    ],
    ['about.validated', 'no', 'about.validated: expected true or false, received "no"'],
    ['about.sources[0].href', 'books/1.html', 'accepted'],
    [
      'about.sources[0].href',
      'mailto:a@example.org',
      'about.sources[0].href: expected an address with https:, http: or a relative one, received "mailto:a@example.org"',
    ],
    [
      'about.sources',
      [
        {id: 'book', title: 'A'},
        {id: 'book', title: 'B'},
      ],
      'about.sources[1].id: expected each id once, received "book"',
    ],
    [
      'about.changes[0].what',
      ' ',
      'about.changes[0].what: expected some text, at most 600 characters, received " "',
    ],
  ],
  'where a link leads': [
    ...[
      'https://example.org/',
      'http://example.org/?a=b:c',
      'talk.html',
      '../talk',
      '//example.org',
      '?a',
      '#a',
      '/a:b',
      'mailto:a@example.org',
      'tel:+4912',
    ].map((href) => ['groups[0].outcomes[0].href', href, 'accepted'] as const),
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,1',
      'blob:1',
      'vbscript:1',
      'file:///etc',
      'https://a b',
      'a:b',
      '\\\\example.org',
      '',
    ].map(
      (href) =>
        [
          'groups[0].outcomes[0].href',
          href,
          `groups[0].outcomes[0].href: expected an address with https:, http:, mailto:, tel: or a relative one, received ${JSON.stringify(href)}`,
        ] as const,
    ),
    [
      'groups[0].outcomes[0].sources',
      ['film'],
      'groups[0].outcomes[0].sources[0]: expected an id from sources, received "film"',
    ],
  ],
  'what adds to safety': [
    ['safety', GONE, 'accepted'],
    ['safety.show', 'nothing', 'safety.show: expected help, received "nothing"'],
    ['safety.help', false, 'safety.help: unknown property'],
    [
      'safety.when.answer',
      'rain',
      'safety.when.answer: expected an id from questions, received "rain"',
    ],
  ],
  'a translation': [
    ['translations', {}, 'accepted'],
    ['translations.de.reviewed', GONE, 'accepted'],
    ['translations.de.words.nothing', 'x', 'accepted'],
    ['translations.de.words', GONE, 'translations.de.words: expected an object, received nothing'],
    [
      'translations.de.words.title',
      3,
      'translations.de.words.title: expected some text, at most 600 characters, received 3',
    ],
    [
      'translations.german',
      {words: {}},
      'translations.german: expected a language such as de or pt-BR, received "german"',
    ],
  ],
  'what is too much': [
    [
      'questions',
      many(31, WHOLE.questions[0]!),
      'questions: expected a list of 1 to 30, received a list of 31',
    ],
    [
      'questions[1].options',
      many(13, {id: 'o', text: 'O'}),
      'questions[1].options: expected a list of 2 to 12, received a list of 13',
    ],
    [
      'questions[1].options',
      many(12, {id: 'o', text: 'O'}),
      'rules[0].when.all[0].in[0]: expected an id from options, received "park"',
    ],
    [
      'groups[1].outcomes',
      many(38, {id: 'x', title: 'X', text: 'X'}).concat({id: 'rest', title: 'X', text: 'X'}),
      'groups: expected at most 40 outcomes in all groups, received 41',
    ],
    ['title', 'a'.repeat(600), 'accepted'],
    ['title', '😀'.repeat(600), 'accepted'],
    [
      'title',
      'a'.repeat(601),
      `title: expected some text, at most 600 characters, received "${'a'.repeat(80)}…"`,
    ],
    ['id', 'a'.repeat(65), `id: expected an id, received "${'a'.repeat(65)}"`],
    ['id', 'a b', 'id: expected an id, received "a b"'],
    ['id', 'a.b', 'id: expected an id, received "a.b"'],
  ],
  'a question that takes a visitor\u2019s own words': [
    ['questions[0].kind', 'text', 'questions[0].kind: expected one, many, received "text"'],
    [
      'questions[0]',
      {id: 'own', kind: 'text', text: 'In your own words?'},
      'questions[0].options: expected a list of 2 to 12, received nothing',
    ],
  ],
};

/** When the self-check shows what. */
import type {Rule} from '../engine/check.js';
import type {Condition} from '../engine/check.js';

export const ITEMS = [
  'attend',
  'drained',
  'hurt',
  'avoid',
  'doubt',
  'distant',
  'load',
  'present',
  'voice',
  'goals',
];

/** Those that may mean that someone else would fit better. */
const FIT = ['hurt', 'doubt', 'distant'];

/** “Sometimes”, “Often”. */
const MARKED = 2;
const OFTEN = 3;

/** How many of the items have this value or more. */
function items(reaching: number, bounds: {atLeast: number} | {below: number}): Condition {
  return {count: ITEMS, reaching, ...bounds};
}

const anyMarked = items(MARKED, {atLeast: 1});
const repeatedly: Condition = {answer: 'raised', in: ['repeatedly']};
const once: Condition = {answer: 'raised', in: ['once']};
/** Something felt wrong: that is what the result is about, and no other heading stands above it. */
const unsure: Condition = {answer: 'line', in: ['unsure']};
const helped: Condition = {answer: 'helps', in: ['heard', 'time', 'trust', 'view', 'tools']};
const helpless: Condition = {answer: 'helps', in: ['nothing']};
const justBegun: Condition = {answer: 'since', in: ['first']};

const all = (...conditions: readonly Condition[]): Condition => ({all: conditions});
const any = (...conditions: readonly Condition[]): Condition => ({any: conditions});

/** What an answer contradicts is never shown. */
const contradicted: readonly Rule[] = [
  // “Go at your own pace” is no answer to someone whose therapist did not answer.
  {when: repeatedly, exclude: ['patience']},
  // Someone who felt that something was wrong need not wait, go back to it with the therapist, or find a reason to stay.
  {when: unsure, exclude: ['patience', 'repair', 'why']},
  {when: justBegun, exclude: ['why']},
  {when: {answer: 'load', atLeast: OFTEN}, exclude: ['reflect']},
  {when: {answer: 'load', below: 1}, exclude: ['stress', 'life']},
  {when: {answer: 'doubt', below: 1}, exclude: ['type']},
];

const framing: Rule = {
  firstOf: [
    {when: unsure, firstOf: [{when: {count: ITEMS, below: 1}, show: ['rest']}]},
    {
      when: {count: ITEMS, atLeast: 4},
      firstOf: [
        {
          when: any({mean: ITEMS, atLeast: 2.2}, items(OFTEN, {atLeast: 4})),
          show: ['stuck'],
          line: 'choice',
        },
        // One or two of many that are true now and then are in nobody's way.
        {
          when: any(
            all({mean: ITEMS, atLeast: 1.25}, anyMarked),
            items(MARKED, {atLeast: 3}),
            items(OFTEN, {atLeast: 1}),
          ),
          show: ['friction'],
          line: 'choice',
        },
        {when: repeatedly, show: ['still'], line: 'choice'},
        {when: helpless, show: ['missing']},
        {when: items(1, {below: 1}), show: ['unmarked']},
        {show: ['steady']},
      ],
    },
    {when: anyMarked, show: ['few']},
    {when: repeatedly, show: ['still'], line: 'choice'},
    {
      when: all({count: ITEMS, below: 1}, {count: ['line'], atLeast: 1}),
      show: ['rest'],
    },
    {show: ['open']},
  ],
};

/** Steps that are ranked. One of them that is the next step takes one of the places. */
function beside(count: number): Pick<Rule, 'top'> {
  const of = ['repair', 'goals', 'type', 'stress', 'patience', 'reflect', 'why', 'support'];
  return {top: {of, count, reasoned: true, bySum: true}};
}

/** The one next step, by the strongest answer and by what was said before; and two others. */
const next: Rule = {
  firstOf: [
    {when: unsure, first: ['someone'], ...beside(2)},
    // What helps takes the place of one other step.
    {when: all(repeatedly, helped), first: ['review'], ...beside(1)},
    {when: repeatedly, first: ['review'], ...beside(2)},
    {
      when: any(
        {answer: 'hurt', atLeast: OFTEN},
        all({answer: 'hurt', atLeast: MARKED}, {strongest: 'hurt', among: ITEMS}),
      ),
      first: ['repair'],
      ...beside(3),
    },
    {when: all(anyMarked, once), first: ['again'], ...beside(2)},
    {
      when: all({answer: 'load', atLeast: OFTEN}, {strongest: 'load', among: ITEMS, by: 1}),
      first: ['stress'],
      ...beside(3),
    },
    {
      when: all(
        {answer: 'goals', atLeast: MARKED},
        {strongest: 'goals', among: ITEMS},
        items(MARKED, {below: 4}),
      ),
      first: ['goals'],
      ...beside(3),
    },
    {when: anyMarked, first: ['talk'], ...beside(2)},
  ],
};

/**
 * Another therapist: in the open for someone who has said it repeatedly, else folded, where the fit is in doubt. Where something
 * felt wrong, the next step says it.
 */
const leaving: Rule = {
  firstOf: [
    {when: unsure},
    {when: all(repeatedly, anyMarked), last: ['switch']},
    {
      when: any(
        {count: FIT, reaching: OFTEN, atLeast: 1},
        {count: FIT, reaching: MARKED, atLeast: 2},
      ),
      fold: ['switch'],
    },
  ],
};

export const selfCheckRules: readonly Rule[] = [
  {when: {answer: 'line', in: ['yes']}, only: ['line']},
  {when: unsure, first: ['unsure']},
  ...contradicted,
  framing,
  {
    firstOf: [
      // Where something felt wrong, that is what it is about.
      {when: unsure},
      {
        when: {count: ITEMS, atLeast: 4},
        top: {
          of: ['between', 'way', 'aim', 'hard', 'life'],
          count: 1,
          upTo: 2,
          within: 0.5,
          atLeast: MARKED,
        },
      },
    ],
  },
  next,
  leaving,
  {
    firstOf: [
      // Beside the text about safety it would be out of place. The sheet has what helps.
      {when: unsure},
      {when: all(repeatedly, helped), line: 'keep'},
      {when: repeatedly},
      {when: all(justBegun, helped), lines: ['first', 'keep']},
      {when: justBegun, line: 'first'},
      {when: helped, line: 'keep'},
    ],
  },
];

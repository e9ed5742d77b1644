/** What the answers to the guide lead to. All five ways are always shown, in one order: an answer can only mark one, or speak against it. */
import type {MsgFn} from '@lit/localize';
import type {Asked, Check, Condition, Line, Outcome, Rule} from '../engine/check.js';
import {safetyOutcomes} from './safety.js';
import {aspectsOfWays, WAYS, waysToGoOn} from './switch-guide-ways.js';

export function switchGuideOutcomes(msg: MsgFn): Omit<Check, keyof Asked> {
  return {
    groups: [
      {id: 'framing', normalise: 'none', outcomes: framings(msg)},
      {id: 'safety', normalise: 'none', outcomes: safetyOutcomes(msg)},
      {
        id: 'ways',
        normalise: 'none',
        unexplained: true,
        aspects: aspectsOfWays(msg),
        outcomes: waysToGoOn(msg),
      },
    ],
    lines: lines(msg),
    rules,
  };
}

function framings(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'ways',
      title: msg('Five ways to go on', {desc: 'Guide to staying or leaving: title of the result'}),
      text: msg('None of them is right for everyone, and their order means nothing. You decide.', {
        desc: 'Guide to staying or leaving: before the five ways',
      }),
    },
    {
      id: 'rest',
      title: msg('The other questions', {desc: 'Self-check result: title'}),
      text: msg('You can go through the other questions now, or stop here.', {
        desc: 'Self-check result: only the question about the therapist was answered',
      }),
    },
  ];
}

function lines(msg: MsgFn): readonly Line[] {
  const untried = msg('Not tried yet.', {desc: 'Beside a way to go on'});
  const tried = msg('You have tried this.', {desc: 'Beside a way to go on'});
  return [
    // Each belongs to the way that its list names.
    {id: 'untried-raise', list: 'raise', text: untried},
    {id: 'untried-change', list: 'change', text: untried},
    {id: 'untried-second', list: 'second', text: untried},
    {id: 'tried-raise', list: 'raise', text: tried},
    {id: 'tried-change', list: 'change', text: tried},
    {id: 'tried-second', list: 'second', text: tried},
    {
      id: 'others',
      text: msg(
        'If someone else decides too, such as a court or an insurer, find out first what happens if you stop.',
        {
          desc: 'Guide to staying or leaving: below the five ways, where it is not only the visitor’s decision',
        },
      ),
    },
    {
      id: 'before',
      text: msg(
        'If you leave: think of someone to call when things get hard. If your therapist also gives you medicine, ask a doctor before you stop it.',
        {desc: 'Guide to staying or leaving: below the five ways'},
      ),
    },
    {
      id: 'research',
      text: msg(
        'No study has compared these five ways. Who wrote this, from which sources and when, is at the end, in “About this tool”.',
        {
          desc: 'Guide to staying or leaving: below the five ways; “About this tool” is the title of a fold',
        },
      ),
    },
  ];
}

/** Marks a way by what was tried; not where that question was skipped. */
function marked(way: string, ...options: readonly string[]): Rule {
  const tried: Condition = {answer: 'tried', in: options};
  return {
    firstOf: [
      {when: tried, line: `tried-${way}`},
      {when: {not: tried}, line: `untried-${way}`},
    ],
  };
}

const ASKED = ['missing', 'tried', 'works', 'hard', 'when'];

const rules: readonly Rule[] = [
  {when: {answer: 'line', in: ['yes']}, only: ['line']},
  {when: {answer: 'line', in: ['unsure']}, first: ['unsure']},
  {
    firstOf: [
      {
        when: {
          all: [
            {count: ASKED, below: 1},
            {count: ['line'], atLeast: 1},
          ],
        },
        show: ['rest'],
      },
      {show: ['ways', ...WAYS], lines: ['before', 'research'], say: ['missing']},
    ],
  },
  {when: {answer: 'hard', in: ['others']}, line: 'others'},
  // Someone who agreed on a change, or gave it some sessions, has raised the problem.
  marked('raise', 'said', 'agreed', 'sessions'),
  marked('change', 'agreed', 'sessions'),
  marked('second', 'second'),
];

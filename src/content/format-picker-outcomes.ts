/** What the answers to the format picker lead to: approaches to therapy, ways to meet, and words to ask for them. */
import type {MsgFn} from '@lit/localize';
import type {Asked, Aspect, Check, Condition, Rule} from '../engine/check.js';
import {approaches} from './approaches.js';
import {WATCHED} from './format-picker-questions.js';
import {formats} from './formats.js';
import {questionRules, questionsToAsk} from './provider-questions.js';

const APPROACHES = ['cbt', 'dynamic', 'solution', 'mindful', 'act', 'person', 'ipt', 'systemic'];
/** Those that the article names; for someone to whom nothing stands out. */
const COMMON_APPROACHES = ['cbt', 'dynamic', 'solution', 'mindful'];
const FORMATS = ['inperson', 'video', 'phone', 'text', 'group', 'couple', 'self'];

export function formatPickerOutcomes(msg: MsgFn): Omit<Check, keyof Asked> {
  const aspects: readonly Aspect[] = [
    {id: 'suits', text: msg('May suit you if', {desc: 'Above a line about a kind of therapy'})},
    {
      id: 'limits',
      text: msg('May not suit you if', {desc: 'Above a line about a kind of therapy'}),
    },
    {id: 'cost', text: msg('Time and cost', {desc: 'Above a line about a kind of therapy'})},
  ];
  return {
    groups: [
      {
        id: 'start',
        normalise: 'none',
        outcomes: [
          {
            id: 'first-talk',
            title: msg('Ask for a first conversation', {
              desc: 'Format picker: shown where no approach stands out',
            }),
            text: msg(
              'You don’t have to know what suits you. Many therapists offer a short first conversation. Tell them what you hope for, and ask how they would work with you.',
              {desc: 'Format picker: shown where no approach stands out'},
            ),
          },
          {
            id: 'ask-yours',
            title: msg('Ask your therapist', {
              desc: 'Format picker: shown where no approach stands out and the visitor is in therapy',
            }),
            text: msg(
              'You don’t have to know what suits you. Ask your therapist how they see your work together, and what else you could try.',
              {
                desc: 'Format picker: shown where no approach stands out and the visitor is in therapy',
              },
            ),
          },
        ],
      },
      {id: 'approaches', normalise: 'all', aspects, outcomes: approaches(msg)},
      {id: 'formats', normalise: 'none', aspects, outcomes: formats(msg)},
    ],
    lines: [
      {
        id: 'watched',
        discreet: true,
        text: msg(
          'If someone might listen in or look at your phone, use a device that they cannot see. You can leave this page at any time.',
          {desc: 'Format picker: safety line'},
        ),
      },
      {
        id: 'tested',
        text: msg(
          'For some problems, some therapies are better tested. Ask what works best for yours.',
          {
            desc: 'Format picker: below the suggestions',
          },
        ),
      },
      {
        id: 'undecided',
        text: msg('Not sure? You can also ask for a short first conversation.', {
          desc: 'Format picker: below the suggestions, for someone who is not in therapy',
        }),
      },
      ...questionsToAsk(msg),
    ],
    rules,
  };
}

const seeing: Condition = {answer: 'seeing', in: ['yes']};
const watched: Condition = {answer: WATCHED.question, in: [WATCHED.option]};

/** Of these answers, a sentence can be said to the therapist. */
const SAID = ['lead', 'time', 'aim', 'feelings', 'style', 'tasks', 'access', 'needs'];

const rules: readonly Rule[] = [
  {
    when: watched,
    exclude: ['video', 'phone', 'text', 'couple', 'self', 'systemic'],
    line: 'watched',
  },
  // Ways to meet rest on fewer answers, so they take their reasons first.
  {top: {of: FORMATS, count: 2, reasoned: true, foldAlike: 0.5, orElse: ['inperson', 'video']}},
  {
    top: {
      of: APPROACHES,
      count: 2,
      reasoned: true,
      foldAlike: 0.5,
      orElse: ['first-talk', 'ask-yours'],
      orFold: COMMON_APPROACHES,
    },
  },
  // To whom nothing points, a conversation is the first step.
  {firstOf: [{when: seeing, hide: ['first-talk']}, {hide: ['ask-yours']}]},
  {
    when: seeing,
    say: SAID,
    // Who listens in may be who would come along.
    firstOf: [{when: watched}, {say: ['who']}],
  },
  {firstOf: [{when: seeing}, {line: 'undecided'}]},
  {line: 'tested'},
  ...questionRules,
];

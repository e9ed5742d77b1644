/** Ten invented people who think about leaving their therapist, and what they answer the guide. A module and no JSON file: tests in a browser read it, too. */
import type {Answers} from '../../src/engine/check.js';
import type {Texts} from '../../src/engine/texts.js';

export interface SwitchCase {
  readonly case: string;
  readonly who: string;
  readonly answers: Answers;
  readonly texts: Texts;
}

export const switchCases: readonly SwitchCase[] = [
  {
    case: 's01',
    who: 'two years, kind, nothing moves, said more than once',
    answers: {
      missing: ['aim'],
      line: ['no'],
      tried: ['said', 'agreed', 'sessions'],
      works: ['heard', 'trust', 'story'],
      hard: ['over', 'hurt'],
      when: ['four'],
    },
    texts: {stay: 'We name one goal and talk about it every time.'},
  },
  {
    case: 's02',
    who: 'a remark that hurt, never mentioned',
    answers: {
      missing: ['understood', 'trust'],
      line: ['no'],
      tried: ['nothing'],
      works: ['time'],
      hard: ['face', 'wait'],
      when: ['two'],
    },
    texts: {stay: 'She says that she is sorry'},
  },
  {
    case: 's03',
    who: 'cannot pay much longer, likes the therapist',
    answers: {
      missing: ['practical'],
      line: ['no'],
      tried: ['said'],
      works: ['heard', 'trust', 'view', 'tools', 'story'],
      hard: ['cost', 'wait', 'over', 'alone'],
      when: ['six'],
    },
    texts: {},
  },
  {
    case: 's04',
    who: 'not sure if what happened was all right',
    answers: {
      missing: ['trust'],
      line: ['unsure'],
      tried: ['nothing'],
      works: ['nothing'],
      hard: ['face', 'alone'],
      when: ['now'],
    },
    texts: {},
  },
  {
    case: 's05',
    who: 'a sexual remark; came by the link on the first screen or answers yes',
    answers: {missing: ['trust'], line: ['yes']},
    texts: {},
  },
  {
    case: 's06',
    who: 'reached what they came for',
    answers: {
      missing: ['nothing'],
      line: ['no'],
      tried: ['nothing'],
      works: ['heard', 'story'],
      hard: ['hurt'],
      when: ['unsure'],
    },
    texts: {stay: ''},
  },
  {
    case: 's07',
    who: 'sent by a court, wants to go',
    answers: {
      missing: ['way', 'trust'],
      line: ['no'],
      tried: ['said'],
      works: ['nothing'],
      hard: ['others'],
      when: ['now'],
    },
    texts: {stay: 'to be asked what I want'},
  },
  {case: 's08', who: 'skips everything', answers: {}, texts: {}},
  {
    case: 's09',
    who: 'asked another therapist already, and leans to go',
    answers: {
      missing: ['way', 'aim'],
      line: ['no'],
      tried: ['said', 'sessions', 'second'],
      works: ['nothing'],
      hard: ['nothing'],
      when: ['now'],
    },
    texts: {},
  },
  {
    case: 's10',
    who: 'writes much, in one go',
    answers: {
      missing: ['understood', 'way', 'aim', 'trust', 'practical'],
      tried: ['said', 'agreed', 'sessions', 'second'],
      works: ['heard', 'time', 'trust', 'view', 'tools', 'story'],
      hard: ['wait', 'cost', 'over', 'alone', 'hurt', 'face', 'others'],
      when: ['two'],
    },
    texts: {
      stay: 'That my therapist asks how I am before we start, keeps to the time, does not look at the clock, remembers the names of my children, and tells me what the plan is for the next sessions, because I never know what we are doing or why, and I leave more confused than I came in most weeks now.',
    },
  },
];

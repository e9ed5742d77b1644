import {expect} from '@esm-bundle/chai';
import type {Answers} from '../../src/engine/check.js';
import {
  begin,
  step,
  type Action,
  type Announcement,
  type Session,
} from '../../src/engine/session.js';
import {optionOf, questionOf} from './small.js';

const questions = [
  questionOf('a', ['yes', 'no']),
  questionOf('b', ['x', 'y', 'z', optionOf('none', {exclusive: true})], {kind: 'many'}),
  questionOf('c', ['yes', 'no', optionOf('none', {exclusive: true})]),
];

function answered(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, options]) => `${question}=${options.join()}`)
    .join(' ');
}

function where(session: Session): string {
  const {status, answers} = session;
  const place = status === 'asking' ? `asks ${session.questions[session.at]!.id}` : status;
  const returning = status === 'asking' && session.returning ? ', to return' : '';
  return [`${place}${returning}`, answered(answers)].filter(Boolean).join(' with ');
}

function said(announcements: readonly Announcement[]): string {
  return announcements
    .map((each) => (each.type === 'step' ? `${each.step} of ${each.of}` : String(each.type)))
    .join(', ');
}

const actions: Record<string, Action> = {
  begin: {type: 'begin'},
  next: {type: 'next'},
  back: {type: 'back'},
  finish: {type: 'finish'},
  restart: {type: 'restart'},
  'a=yes': {type: 'answer', question: 'a', option: 'yes'},
  'a=no': {type: 'answer', question: 'a', option: 'no'},
  'b+x': {type: 'answer', question: 'b', option: 'x'},
  'b+y': {type: 'answer', question: 'b', option: 'y', on: true},
  'b+none': {type: 'answer', question: 'b', option: 'none'},
  'b-x': {type: 'answer', question: 'b', option: 'x', on: false},
  'b-y': {type: 'answer', question: 'b', option: 'y', on: false},
  'b-none': {type: 'answer', question: 'b', option: 'none', on: false},
  'c=yes': {type: 'answer', question: 'c', option: 'yes'},
  'c=none': {type: 'answer', question: 'c', option: 'none'},
  'c-yes': {type: 'answer', question: 'c', option: 'yes', on: false},
  'c-no': {type: 'answer', question: 'c', option: 'no', on: false},
  'a=other': {type: 'answer', question: 'a', option: 'other'},
  'b+other': {type: 'answer', question: 'b', option: 'other'},
  'd=yes': {type: 'answer', question: 'd', option: 'yes'},
  'clear a': {type: 'clear', question: 'a'},
  'clear b': {type: 'clear', question: 'b'},
  'clear d': {type: 'clear', question: 'd'},
  'to a': {type: 'jump', question: 'a'},
  'to b': {type: 'jump', question: 'b'},
  'to c': {type: 'jump', question: 'c'},
  'to d': {type: 'jump', question: 'd'},
};

/** @returns where each action leads, and what it announces */
function walk(path: string, session = begin(questions)): string[] {
  return path.split('; ').map((name) => {
    const [next, announcements] = step(session, actions[name]!);
    const unchanged = next === session;
    session = next;
    const says = said(announcements);
    return unchanged && !says ? '–' : where(session) + (says && `: ${says}`);
  });
}

function after(path: string, session = begin(questions)): Session {
  return path
    .split('; ')
    .filter(Boolean)
    .reduce((at, name) => step(at, actions[name]!)[0], session);
}

describe('a session', () => {
  it('begins at the opening lines', () => {
    expect(begin(questions)).to.deep.equal({
      questions,
      answers: {},
      texts: {},
      intro: true,
      started: false,
      status: 'intro',
    });
  });

  it('begins at the first question where there are no opening lines', () => {
    expect(begin(questions, false)).to.deep.equal({
      questions,
      answers: {},
      texts: {},
      intro: false,
      started: false,
      status: 'asking',
      at: 0,
      returning: false,
    });
  });

  it('goes from the first to the last question, and to the result', () => {
    expect(walk('begin; a=yes; next; b+x; next; c=yes; next')).to.deep.equal([
      'asks a: start, 1 of 3',
      'asks a with a=yes',
      'asks b with a=yes: 2 of 3',
      'asks b with a=yes b=x',
      'asks c with a=yes b=x: 3 of 3',
      'asks c with a=yes b=x c=yes',
      'complete with a=yes b=x c=yes: complete',
    ]);
  });

  it('goes on without an answer, and back with the answers kept', () => {
    expect(walk('begin; next; next; back; back; a=no; next')).to.deep.equal([
      'asks a: start, 1 of 3',
      'asks b: 2 of 3',
      'asks c: 3 of 3',
      'asks b: 2 of 3',
      'asks a: 1 of 3',
      'asks a with a=no',
      'asks b with a=no: 2 of 3',
    ]);
  });

  it('goes back to the opening lines, and starts once', () => {
    expect(walk('begin; a=yes; back; begin; back; restart; begin')).to.deep.equal([
      'asks a: start, 1 of 3',
      'asks a with a=yes',
      'intro with a=yes',
      'asks a with a=yes: 1 of 3',
      'intro with a=yes',
      'intro: restart',
      'asks a: start, 1 of 3',
    ]);
  });

  it('goes to the result from an answer that ends the run, and on from any other', () => {
    const ending = [
      questionOf('a', ['no', optionOf('yes', {ends: true})]),
      questionOf('b', ['yes', 'no']),
    ];
    const path = (...names: readonly string[]) =>
      names.reduce((session, name) => step(session, actions[name]!)[0], begin(ending, false));
    expect([
      where(path('a=yes', 'next')),
      where(path('a=no', 'next')),
      where(path('next')),
      where(path('a=no', 'next', 'back', 'a=yes', 'next')),
      where(path('a=yes', 'next', 'to a', 'a=no', 'next')),
    ]).to.deep.equal([
      'complete with a=yes',
      'asks b with a=no',
      'asks b',
      'complete with a=yes',
      'asks b with a=no',
    ]);
  });

  it('jumps from the result to a question, and returns to the result', () => {
    expect(walk('begin; a=yes; finish; to b; b+x; next; to a; a=no; back')).to.deep.equal([
      'asks a: start, 1 of 3',
      'asks a with a=yes',
      'complete with a=yes: complete',
      'asks b, to return with a=yes: 2 of 3',
      'asks b, to return with a=yes b=x',
      'complete with a=yes b=x: complete',
      'asks a, to return with a=yes b=x: 1 of 3',
      'asks a, to return with b=x a=no',
      'complete with b=x a=no: complete',
    ]);
  });

  it('returns to the result also by way of a second question, or at once', () => {
    expect(walk('begin; finish; to a; to c; next; to a; finish')).to.deep.equal([
      'asks a: start, 1 of 3',
      'complete: complete',
      'asks a, to return: 1 of 3',
      'asks c, to return: 3 of 3',
      'complete: complete',
      'asks a, to return: 1 of 3',
      'complete: complete',
    ]);
  });

  it('goes on from where it jumped to before there was a result', () => {
    expect(walk('begin; to c; back; to a; next')).to.deep.equal([
      'asks a: start, 1 of 3',
      'asks c: 3 of 3',
      'asks b: 2 of 3',
      'asks a: 1 of 3',
      'asks b: 2 of 3',
    ]);
  });

  it('forgets all at a restart', () => {
    expect(after('begin; a=yes; next; restart')).to.deep.equal(begin(questions));
    expect(after('a=yes; next; restart', begin(questions, false))).to.deep.equal(
      begin(questions, false),
    );
  });

  const firsts: readonly (readonly [action: string, expected: string])[] = [
    ['a=yes', 'asks a with a=yes: start, 1 of 3'],
    ['clear a', 'asks a: start, 1 of 3'],
    ['next', 'asks b: start, 1 of 3, 2 of 3'],
    ['to c', 'asks c: start, 1 of 3, 3 of 3'],
    ['finish', 'complete: start, 1 of 3, complete'],
    ['restart', 'asks a: restart'],
    ['begin', '–'],
    ['back', '–'],
    ['a=other', '–'],
    ['d=yes', '–'],
    ['clear d', '–'],
    ['to d', '–'],
  ];
  for (const [action, expected] of firsts) {
    it(`without opening lines starts with the first thing that a person does: ${action} → ${expected}`, () => {
      expect(walk(action, begin(questions, false))).to.deep.equal([expected]);
    });
  }

  it('starts once, whatever comes first', () => {
    expect(walk('back; a=yes; a=no; next', begin(questions, false))).to.deep.equal([
      '–',
      'asks a with a=yes: start, 1 of 3',
      'asks a with a=no',
      'asks b with a=no: 2 of 3',
    ]);
  });
});

describe('every action in every state', () => {
  const states: Record<string, string> = {
    intro: '',
    first: 'begin; a=yes',
    middle: 'begin; a=yes; next',
    last: 'begin; a=yes; next; next',
    returning: 'begin; a=yes; finish; to b',
    aside: 'to b',
    complete: 'begin; a=yes; finish',
  };
  const names = ['begin', 'next', 'back', 'finish', 'restart', 'a=no', 'clear a', 'to c', 'to d'];
  const table: Record<string, readonly string[]> = {
    intro: [
      'asks a: start, 1 of 3',
      '–',
      '–',
      '–',
      'intro: restart',
      '–',
      '–',
      'asks c, to return: start, 3 of 3',
      '–',
    ],
    first: [
      '–',
      'asks b with a=yes: 2 of 3',
      'intro with a=yes',
      'complete with a=yes: complete',
      'intro: restart',
      'asks a with a=no',
      'asks a',
      'asks c with a=yes: 3 of 3',
      '–',
    ],
    middle: [
      '–',
      'asks c with a=yes: 3 of 3',
      'asks a with a=yes: 1 of 3',
      'complete with a=yes: complete',
      'intro: restart',
      'asks b with a=no',
      'asks b',
      'asks c with a=yes: 3 of 3',
      '–',
    ],
    last: [
      '–',
      'complete with a=yes: complete',
      'asks b with a=yes: 2 of 3',
      'complete with a=yes: complete',
      'intro: restart',
      'asks c with a=no',
      'asks c',
      'asks c with a=yes: 3 of 3',
      '–',
    ],
    returning: [
      '–',
      'complete with a=yes: complete',
      'complete with a=yes: complete',
      'complete with a=yes: complete',
      'intro: restart',
      'asks b, to return with a=no',
      'asks b, to return',
      'asks c, to return with a=yes: 3 of 3',
      '–',
    ],
    // Reached from the opening lines: going on leads to the result, whatever is answered; going back leads to them.
    aside: [
      '–',
      'complete: complete',
      'intro',
      'complete: complete',
      'intro: restart',
      'asks b, to return with a=no',
      'asks b, to return',
      'asks c, to return: 3 of 3',
      '–',
    ],
    complete: [
      'asks a with a=yes: 1 of 3',
      '–',
      '–',
      '–',
      'intro: restart',
      '–',
      '–',
      'asks c, to return with a=yes: 3 of 3',
      '–',
    ],
  };
  for (const [state, expected] of Object.entries(table)) {
    it(`${state}: ${names.map((name, index) => `${name} → ${expected[index]}`).join('; ')}`, () => {
      expect(names.map((name) => walk(name, after(states[state]!))[0])).to.deep.equal(expected);
    });
  }
});

describe('an answer', () => {
  const table: readonly (readonly [sentence: string, path: string, answers: string])[] = [
    ['takes the place of the one before', 'a=yes; a=no', 'a=no'],
    ['may be given twice', 'a=yes; a=yes', 'a=yes'],
    ['is cleared', 'a=yes; b+x; clear a', 'b=x'],
    ['is cleared with all that was chosen', 'a=yes; b+x; b+y; clear b', 'a=yes'],
    ['that is not there is cleared without harm', 'b+x; clear a', 'b=x'],
    ['of many joins the others', 'b+x; b+y', 'b=x,y'],
    ['of many is there once', 'b+x; b+y; b+x', 'b=y,x'],
    ['of many is taken away', 'b+x; b+y; b-x', 'b=y'],
    ['of many leaves no empty answer', 'b+x; b-x', ''],
    ['of many that was not chosen is taken away without harm', 'b+x; b-y', 'b=x'],
    ['that is exclusive clears the others', 'b+x; b+y; b+none', 'b=none'],
    ['that is exclusive is cleared by another', 'b+none; b+x', 'b=x'],
    ['that is exclusive is taken away', 'b+none; b-none', ''],
    ['that is exclusive is not cleared by taking another away', 'b+none; b-x', 'b=none'],
    ['of one is taken away', 'c=yes; c-yes', ''],
    ['of one is not taken away with another', 'c=yes; c-no', 'c=yes'],
    ['of one that is exclusive is one like the others', 'c=none; c=yes', 'c=yes'],
    [
      'that is unknown changes nothing',
      'a=yes; b+x; a=other; b+other; d=yes; clear d',
      'a=yes b=x',
    ],
    ['can be given to a question that is not asked', 'c=yes; b+x; a=yes', 'c=yes b=x a=yes'],
  ];
  for (const [sentence, path, expected] of table) {
    it(`${sentence}: ${path} → ${expected || 'none'}`, () => {
      expect(answered(after(`begin; ${path}`).answers)).to.equal(expected);
    });
  }
});

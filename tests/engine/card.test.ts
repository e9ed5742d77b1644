import {expect} from '@esm-bundle/chai';
import {
  beginCard,
  MOST_GOALS,
  stepCard,
  worded,
  type Card,
  type CardAction,
  type Goal,
} from '../../src/engine/card.js';
import {review} from '../../src/engine/goal.js';
import type {Action, Announcement} from '../../src/engine/session.js';
import {checkOf, groupOf, optionOf, questionOf} from './small.js';

const check = checkOf({
  questions: [
    questionOf('clear', ['yes', 'no']),
    questionOf('progress', [optionOf('3', {value: 3}), optionOf('8', {value: 8})]),
  ],
  groups: [groupOf('none', ['keep', 'refine'])],
  rules: [
    {when: {answer: 'clear', in: ['no']}, show: ['refine']},
    {when: {answer: 'clear', in: ['yes']}, show: ['keep']},
  ],
});

const begin: CardAction = {type: 'begin'};
const add: CardAction = {type: 'add'};
const edit: CardAction = {type: 'edit'};
const look: CardAction = {type: 'review'};
const undo: CardAction = {type: 'undo'};
const restart: CardAction = {type: 'restart'};
const write = (goal: number, words: string): CardAction => ({type: 'write', goal, words});
const because = (goal: number, why: string): CardAction => ({type: 'write', goal, why});
const remove = (goal: number): CardAction => ({type: 'remove', goal});
const move = (goal: number, by: -1 | 1): CardAction => ({type: 'move', goal, by});
const again = (goal: number): CardAction => ({type: 'again', goal});
const revise = (goal: number): CardAction => ({type: 'again', goal, revise: true});
const openSaved = (...texts: string[]): CardAction => ({
  type: 'open',
  goals: texts.map((text) => ({words: text, why: '', difference: '', reviews: []})),
});
const run = (action: Action): CardAction => ({type: 'run', action});
const answer = (question: string, option: string) => run({type: 'answer', question, option});
const next = run({type: 'next'});
const back = run({type: 'back'});
const finish = run({type: 'finish'});

function goals(list: readonly Goal[]): string {
  return list
    .map(({words, why, reviews}) => {
      const outcomes = reviews.map((look) => {
        const {outcome, progress} = review(check, look.words, look.answers);
        return outcome + (progress ? ` ${progress}` : '');
      });
      return [words || '…', why && `because ${why}`, outcomes.join(', then ')]
        .filter(Boolean)
        .join(' – ');
    })
    .join(' | ');
}

function where({screen, goals: all}: Card): string {
  if (screen.name !== 'review') return screen.name;
  const name = (id: number) => all.find((goal) => goal.id === id)?.words ?? 'nothing';
  const {session} = screen;
  const asked = session.status === 'asking' ? session.questions[session.at]!.id : session.status;
  const answers = Object.entries(session.answers).map(([id, options]) => `${id}=${options.join()}`);
  return [
    `${screen.revise ? 'revises' : 'reviews'} ${name(screen.goal)}: ${asked}`,
    answers.length && `with ${answers.join(' ')}`,
    screen.then.length && `then ${screen.then.map(name).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function said(announcements: readonly Announcement[]): string {
  return announcements
    .map((each) => (each.type === 'step' ? `${each.step} of ${each.of}` : String(each.type)))
    .join(', ');
}

function after(actions: readonly CardAction[], card = beginCard()): Card {
  return actions.reduce((at, action) => stepCard(at, action, check)[0], card);
}

/** @returns for each action where it leads, the goals, and what it announces */
function walk(actions: readonly CardAction[], card = beginCard()): string[] {
  return actions.map((action) => {
    const [after, announcements] = stepCard(card, action, check);
    const unchanged = after === card;
    card = after;
    return unchanged && !announcements.length
      ? '–'
      : [where(card), goals(card.goals), said(announcements)].filter(Boolean).join('; ');
  });
}

const list = (actions: readonly CardAction[]) => goals(after([begin, ...actions]).goals);
const two = [begin, write(1, 'Sleep'), add, write(2, 'Walk')];
const reviewed = [...two, look, answer('clear', 'yes'), finish, answer('clear', 'no'), finish];

describe('a goal card', () => {
  it('begins at the opening lines with one empty goal', () => {
    expect(beginCard()).to.deep.equal({
      goals: [{id: 1, words: '', why: '', difference: '', reviews: []}],
      nextId: 2,
      screen: {name: 'intro'},
      intro: true,
      started: false,
      removed: [],
      drafts: [],
    });
  });

  it('begins at the goals where there are no opening lines', () => {
    expect(beginCard(false)).to.deep.equal({
      goals: [{id: 1, words: '', why: '', difference: '', reviews: []}],
      nextId: 2,
      screen: {name: 'goals'},
      intro: false,
      started: false,
      removed: [],
      drafts: [],
    });
  });

  it('goes from the goals through their questions to the result', () => {
    expect(
      walk([
        begin,
        write(1, 'Sleep'),
        because(1, 'my children'),
        add,
        write(2, 'Walk'),
        look,
        answer('clear', 'yes'),
        next,
        answer('progress', '3'),
        next,
        answer('clear', 'no'),
        finish,
        edit,
      ]),
    ).to.deep.equal([
      'goals; …; start',
      'goals; Sleep',
      'goals; Sleep – because my children',
      'goals; Sleep – because my children | …',
      'goals; Sleep – because my children | Walk',
      'reviews Sleep: clear then Walk; Sleep – because my children | Walk; 1 of 2',
      'reviews Sleep: clear with clear=yes then Walk; Sleep – because my children | Walk',
      'reviews Sleep: progress with clear=yes then Walk; Sleep – because my children | Walk; 2 of 2',
      'reviews Sleep: progress with clear=yes progress=3 then Walk; Sleep – because my children | Walk',
      'reviews Walk: clear; Sleep – because my children – keep 3 | Walk; 1 of 2',
      'reviews Walk: clear with clear=no; Sleep – because my children – keep 3 | Walk',
      'result; Sleep – because my children – keep 3 | Walk – refine; complete',
      'goals; Sleep – because my children – keep 3 | Walk – refine',
    ]);
  });

  it('keeps the words with a review', () => {
    const card = after([begin, write(1, 'Sleep'), look, answer('progress', '8')]);
    expect(after([finish], card).goals[0]!.reviews).to.deep.equal([
      {words: 'Sleep', answers: {progress: ['8']}},
    ]);
  });

  it('starts once, with the first thing that a person does', () => {
    const card = beginCard(false);
    expect(walk([write(1, 'Sleep'), look, restart, add], card)).to.deep.equal([
      'goals; Sleep; start',
      'reviews Sleep: clear; Sleep; 1 of 2',
      'goals; …; restart',
      'goals; … | …; start',
    ]);
    expect(walk([write(1, 'Sleep'), back], beginCard(false))[0]).to.equal('goals; Sleep; start');
  });

  it('goes back from the first question to the goals, and keeps the answers', () => {
    expect(walk([look, answer('clear', 'yes'), back, look], after(two))).to.deep.equal([
      'reviews Sleep: clear then Walk; Sleep | Walk; 1 of 2',
      'reviews Sleep: clear with clear=yes then Walk; Sleep | Walk',
      'goals; Sleep | Walk',
      'reviews Sleep: clear with clear=yes then Walk; Sleep | Walk; 1 of 2',
    ]);
  });

  it('asks anew about a goal that was reworded since', () => {
    const actions = [look, answer('clear', 'yes'), back, write(1, 'Rest'), look];
    expect(walk(actions, after(two)).at(-1)).to.equal(
      'reviews Rest: clear then Walk; Rest | Walk; 1 of 2',
    );
  });

  it('goes back from the second goal to the last question of the first, and forth again', () => {
    const actions = [
      look,
      answer('clear', 'yes'),
      finish,
      answer('clear', 'no'),
      back,
      finish,
      finish,
    ];
    expect(walk(actions, after(two)).slice(3)).to.deep.equal([
      'reviews Walk: clear with clear=no; Sleep – keep | Walk',
      'revises Sleep: progress with clear=yes then Walk; Sleep – keep | Walk; 2 of 2',
      'reviews Walk: clear with clear=no; Sleep – keep | Walk; 1 of 2',
      'result; Sleep – keep | Walk – refine; complete',
    ]);
  });

  it('goes back from the second goal over the first to the goals', () => {
    const actions = [look, finish, back, back, back];
    expect(walk(actions, after(two)).slice(-2)).to.deep.equal([
      'revises Sleep: clear then Walk; Sleep – undefined | Walk; 1 of 2',
      'goals; Sleep – undefined | Walk',
    ]);
  });

  for (const [what, action] of [
    ['a second look', again(2)],
    ['a change of answers', revise(2)],
  ] as const) {
    it(`goes back from ${what} to the result, which is as it was`, () => {
      const card = after(reviewed);
      const left = after([action, answer('clear', 'yes'), back], card);
      expect([left.screen, left.goals]).to.deep.equal([card.screen, card.goals]);
      expect(walk([action], left)[0]).to.contain('Walk: clear with clear=yes');
    });
  }

  it('leaves a goal that is removed while it is looked at, and goes on to the next', () => {
    const actions = [look, remove(1), finish, answer('clear', 'no'), finish];
    expect(walk(actions, after(two))).to.deep.equal([
      'reviews Sleep: clear then Walk; Sleep | Walk; 1 of 2',
      'reviews nothing: clear then Walk; Walk',
      'reviews Walk: clear; Walk; 1 of 2',
      'reviews Walk: clear with clear=no; Walk',
      'result; Walk – refine; complete',
    ]);
  });

  it('goes back by one question within a review', () => {
    expect(walk([look, next, back], after(two)).at(-1)).to.equal(
      'reviews Sleep: clear then Walk; Sleep | Walk; 1 of 2',
    );
  });
});

describe('what makes no sense changes nothing', () => {
  const table: Record<string, readonly [card: () => Card, actions: Record<string, CardAction>]> = {
    'at the first goal': [
      () => beginCard(false),
      {
        begin,
        edit,
        look,
        undo,
        'write to another': write(9, 'Walk'),
        'remove another': remove(9),
        'move another': move(9, 1),
        'move up': move(1, -1),
        'move down': move(1, 1),
        'look again': again(1),
        next,
        answer: answer('clear', 'yes'),
      },
    ],
    'at two goals': [
      () => after(two),
      {begin, edit, undo, 'move the first up': move(1, -1), 'move the last down': move(2, 1)},
    ],
    'in a review': [
      () => after([...two, look]),
      {
        undo,
        'answer what is not asked': answer('other', 'yes'),
        'answer what is no option': answer('clear', 'other'),
        'jump to nowhere': run({type: 'jump', question: 'other'}),
        'begin the review': run({type: 'begin'}),
      },
    ],
    'at the result': [() => after(reviewed), {undo, next, 'look again at another': again(9)}],
  };
  for (const [at, [cardOf, actions]] of Object.entries(table)) {
    it(`${at}: ${Object.keys(actions).join(', ')}`, () => {
      const card = cardOf();
      const changed = Object.entries(actions).filter(([, action]) => {
        const [next, announcements] = stepCard(card, action, check);
        return next !== card || announcements.length;
      });
      expect(changed.map(([name]) => name)).to.deep.equal([]);
    });
  }
});

describe('the goals of a card', () => {
  const table: readonly (readonly [
    sentence: string,
    actions: readonly CardAction[],
    goals: string,
  ])[] = [
    ['are up to five', [add, add, add, add, add, add], '… | … | … | … | …'],
    ['are written', [write(1, 'Sleep')], 'Sleep'],
    ['are written anew', [write(1, 'Sleep'), write(1, 'Sleep well')], 'Sleep well'],
    ['lose their outer and doubled spaces', [write(1, '  Sleep \n\t well  ')], 'Sleep well'],
    [
      'lose them in the reason as well',
      [because(1, ' my \n children ')],
      '… – because my children',
    ],
    [
      'keep the reason when the words change',
      [because(1, 'me'), write(1, 'Sleep')],
      'Sleep – because me',
    ],
    [
      'keep the words when the reason changes',
      [write(1, 'Sleep'), because(1, 'me'), because(1, 'us')],
      'Sleep – because us',
    ],
    [
      'take both at once',
      [{type: 'write', goal: 1, words: 'Sleep', why: 'me'}],
      'Sleep – because me',
    ],
    ['are written each for itself', [add, write(2, 'Walk'), write(1, 'Sleep')], 'Sleep | Walk'],
    [
      'move up',
      [write(1, 'Sleep'), add, write(2, 'Walk'), add, write(3, 'Read'), move(3, -1)],
      'Sleep | Read | Walk',
    ],
    [
      'move down',
      [write(1, 'Sleep'), add, write(2, 'Walk'), add, write(3, 'Read'), move(1, 1)],
      'Walk | Sleep | Read',
    ],
    [
      'move to the end',
      [write(1, 'Sleep'), add, write(2, 'Walk'), move(1, 1), move(1, 1)],
      'Walk | Sleep',
    ],
    ['are removed', [write(1, 'Sleep'), add, write(2, 'Walk'), remove(1)], 'Walk'],
    ['leave an empty one when the last is removed', [write(1, 'Sleep'), remove(1)], '…'],
    ['come back', [write(1, 'Sleep'), remove(1), undo], 'Sleep'],
    ['come back once', [write(1, 'Sleep'), remove(1), undo, undo], 'Sleep'],
    [
      'come back one after the other',
      [write(1, 'Sleep'), add, write(2, 'Walk'), remove(1), remove(2), undo, undo],
      'Sleep | Walk',
    ],
    [
      'come back to their place',
      [write(1, 'Sleep'), add, write(2, 'Walk'), add, write(3, 'Read'), remove(2), undo],
      'Sleep | Walk | Read',
    ],
    [
      'come back to their place after an empty one',
      [add, write(2, 'Walk'), add, write(3, 'Read'), remove(2), undo],
      'Walk | Read',
    ],
    [
      'come back before what was written since',
      [write(1, 'Sleep'), remove(1), write(2, 'Walk'), undo],
      'Sleep | Walk',
    ],
    ['come back with only a reason', [because(1, 'me'), remove(1), undo], '… – because me'],
    [
      'come back though an empty one was removed since',
      [write(1, 'Sleep'), add, remove(1), remove(2), undo],
      'Sleep',
    ],
    [
      'come back, the last that was removed',
      [write(1, 'Sleep'), add, write(2, 'Walk'), remove(1), remove(2), undo],
      'Walk',
    ],
    [
      'may be more than five when they come back',
      [
        write(1, 'a'),
        remove(1),
        write(2, 'b'),
        add,
        write(3, 'c'),
        add,
        write(4, 'd'),
        add,
        write(5, 'e'),
        add,
        write(6, 'f'),
        undo,
        add,
      ],
      'a | b | c | d | e | f',
    ],
  ];
  for (const [sentence, actions, expected] of table) {
    it(`${sentence}: ${expected}`, () => {
      expect(list(actions)).to.equal(expected);
    });
  }

  it('never share an id', () => {
    const card = after([...two, remove(2), add, restart, add, undo, add]);
    expect(card.goals.map(({id}) => id)).to.deep.equal([1, 6]);
  });

  it('are at most this many', () => {
    expect(MOST_GOALS).to.equal(5);
  });

  it('count where they have words', () => {
    expect(goals(worded(after([...two, add, because(3, 'me')]).goals))).to.equal('Sleep | Walk');
  });
});

describe('a restart of a card', () => {
  it('begins anew, with ids that were never used', () => {
    expect(after([begin, add, restart])).to.deep.equal({
      ...beginCard(),
      goals: [{id: 3, words: '', why: '', difference: '', reviews: []}],
      nextId: 4,
    });
    expect(after([restart], beginCard(false)).screen).to.deep.equal({name: 'goals'});
  });

  it('is undone with the goals, their reviews and the screen', () => {
    expect(walk([restart, undo], after(reviewed))).to.deep.equal([
      'intro; …; restart',
      'result; Sleep – keep | Walk – refine; start',
    ]);
  });

  it('is undone with the answers of a review that it broke off', () => {
    expect(walk([restart, undo, next], after([...two, look, answer('clear', 'no')]))).to.deep.equal(
      [
        'intro; …; restart',
        'reviews Sleep: clear with clear=no then Walk; Sleep | Walk; start',
        'reviews Sleep: progress with clear=no then Walk; Sleep | Walk; 2 of 2',
      ],
    );
  });

  it('is undone without the boxes that were empty, beside what was written since', () => {
    const card = after([begin, add, write(2, 'Walk'), add, add, write(4, 'Read')]);
    expect(walk([restart, begin, write(5, 'Sleep'), undo], card)).to.deep.equal([
      'intro; …; restart',
      'goals; …; start',
      'goals; Sleep',
      'goals; Walk | Read | Sleep',
    ]);
  });

  it('keeps what was removed before, where nothing else is lost', () => {
    const removed = after([begin, write(1, 'Sleep'), remove(1)]);
    expect(walk([restart, restart, undo], removed)).to.deep.equal([
      'intro; …; restart',
      'intro; …; restart',
      'goals; Sleep; start',
    ]);
  });
});

describe('opening goals that were saved', () => {
  const saved = [{words: 'Sing', answers: {clear: ['yes'], progress: ['3']}}];
  const withReview: CardAction = {
    type: 'open',
    goals: [
      {words: 'Sing', why: 'joy', difference: '', reviews: saved},
      {words: 'Swim', why: '', difference: '', reviews: []},
    ],
  };
  const table: readonly (readonly [
    sentence: string,
    before: readonly CardAction[],
    actions: readonly CardAction[],
    path: readonly string[],
  ])[] = [
    [
      'shows what came of them, where one was looked at',
      [],
      [withReview],
      ['result; Sing – because joy – keep 3 | Swim; start, complete'],
    ],
    [
      'shows the goals, where none was looked at',
      [],
      [openSaved('Sing', 'Swim')],
      ['goals; Sing | Swim; start'],
    ],
    [
      'takes the place of what is there, which can be brought back with its screen',
      reviewed,
      [openSaved('Sing'), undo],
      ['goals; Sing', 'result; Sleep – keep | Walk – refine | Sing'],
    ],
    [
      'keeps what was removed before, where nothing else is lost',
      [begin, write(1, 'Sleep'), remove(1)],
      [openSaved('Sing'), undo],
      ['goals; Sing', 'goals; Sleep | Sing'],
    ],
    [
      'takes more than can be written: some may have been brought back',
      [begin],
      [openSaved('a', 'b', 'c', 'd', 'e', 'f'), add],
      ['goals; a | b | c | d | e | f', '–'],
    ],
    [
      'of the same goals leaves nothing to bring back beside them',
      [begin, write(1, 'Sing')],
      [openSaved('Sing', 'Swim'), undo],
      ['goals; Sing | Swim', '–'],
    ],
    ['changes nothing where there are none', [begin, write(1, 'Sleep')], [openSaved()], ['–']],
  ];
  for (const [sentence, before, actions, path] of table) {
    it(sentence, () => {
      expect(walk(actions, after(before))).to.deep.equal(path);
    });
  }

  it('gives ids that were never used', () => {
    const card = after([...two, openSaved('Sing', 'Swim'), add, undo]);
    expect([card.goals.map(({id}) => id), card.nextId]).to.deep.equal([[1, 2, 3, 4], 6]);
  });

  it('leaves nothing to bring back where nothing was there', () => {
    expect(after([begin, openSaved('Sing')]).removed).to.deep.equal([]);
  });
});

describe('looking at goals', () => {
  const table: readonly (readonly [
    sentence: string,
    before: readonly CardAction[],
    actions: readonly CardAction[],
    path: readonly string[],
  ])[] = [
    [
      'leaves out the empty boxes',
      [begin, add, write(2, 'Walk'), add],
      [look],
      ['reviews Walk: clear; Walk; 1 of 2'],
    ],
    [
      'asks nothing about a goal without words, and keeps its reason',
      [...two, add, because(3, 'my children')],
      [look],
      ['reviews Sleep: clear then Walk; Sleep | Walk | … – because my children; 1 of 2'],
    ],
    ['asks nothing where no goal has words', [begin, because(1, 'my children')], [look], ['–']],
    [
      'a second time asks nothing where no goal was reworded',
      [...reviewed, edit],
      [look],
      ['result; Sleep – keep | Walk – refine; complete'],
    ],
    [
      'a second time asks about the goal that was reworded',
      [...reviewed, edit, write(2, 'Run')],
      [look, answer('clear', 'yes'), finish],
      [
        'reviews Run: clear; Sleep – keep | Run – refine; 1 of 2',
        'reviews Run: clear with clear=yes; Sleep – keep | Run – refine',
        'result; Sleep – keep | Run – refine, then keep; complete',
      ],
    ],
    [
      'a second time asks about the goal that was added',
      [...reviewed, edit, add, write(3, 'Read')],
      [look],
      ['reviews Read: clear; Sleep – keep | Walk – refine | Read; 1 of 2'],
    ],
    [
      'asks in the order of the goals',
      [...two, move(2, -1)],
      [look],
      ['reviews Walk: clear then Sleep; Walk | Sleep; 1 of 2'],
    ],
    [
      'again begins without answers, and keeps the review before',
      reviewed,
      [again(2), answer('clear', 'yes'), finish],
      [
        'reviews Walk: clear; Sleep – keep | Walk – refine; 1 of 2',
        'reviews Walk: clear with clear=yes; Sleep – keep | Walk – refine',
        'result; Sleep – keep | Walk – refine, then keep; complete',
      ],
    ],
    [
      'to revise begins with the answers of the last time, and takes its place',
      [
        ...reviewed,
        again(2),
        finish,
        again(2),
        answer('clear', 'yes'),
        answer('progress', '3'),
        finish,
      ],
      [revise(2), answer('progress', '8'), finish],
      [
        'revises Walk: clear with clear=yes progress=3; Sleep – keep | Walk – refine, then undefined, then keep 3; 1 of 2',
        'revises Walk: clear with clear=yes progress=8; Sleep – keep | Walk – refine, then undefined, then keep 3',
        'result; Sleep – keep | Walk – refine, then undefined, then keep 8; complete',
      ],
    ],
    [
      'to revise what was never looked at is a first look',
      two,
      [revise(1), finish],
      ['revises Sleep: clear; Sleep | Walk; 1 of 2', 'result; Sleep – undefined | Walk; complete'],
    ],
    [
      'goes on with the others when one of them is removed meanwhile',
      [...two, add, write(3, 'Read'), look],
      [remove(2), finish, finish],
      [
        'reviews Sleep: clear then nothing, Read; Sleep | Read',
        'reviews Read: clear; Sleep – undefined | Read; 1 of 2',
        'result; Sleep – undefined | Read – undefined; complete',
      ],
    ],
  ];
  for (const [sentence, before, actions, path] of table) {
    it(sentence, () => {
      expect(walk(actions, after(before))).to.deep.equal(path);
    });
  }
});

describe('goals that were kept', () => {
  const goalOf = (words: string) => ({words, why: '', difference: '', reviews: []});
  const goals = [goalOf('Sing')];
  const removed = [{goals: [[0, goalOf('Swim')] as const], screen: {name: 'goals'} as const}];

  it('come back without an act of a person: the first one is still a start', () => {
    expect(walk([{type: 'restore', goals, removed: []}, add], beginCard())).to.deep.equal([
      'goals; Sing',
      'goals; Sing | …; start',
    ]);
  });

  it('come back with what was removed from them', () => {
    const card = after([{type: 'restore', goals, removed}, undo, write(4, 'Swim far')]);
    expect(card.goals.map(({words}) => words)).to.deep.equal(['Swim far', 'Sing']);
  });

  it('come back at the opening lines where all were removed', () => {
    expect(walk([{type: 'restore', goals: [], removed}, undo])).to.deep.equal([
      'intro; …',
      'goals; Swim; start',
    ]);
  });

  it('of another tab are set aside, and can be brought back', () => {
    const actions: CardAction[] = [begin, write(1, 'Sleep'), {type: 'set-aside', removed}, undo];
    expect(walk(actions).slice(-2)).to.deep.equal(['goals; Sleep', 'goals; Swim | Sleep']);
  });
});

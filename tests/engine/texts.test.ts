import {expect} from '@esm-bundle/chai';
import type {Question} from '../../src/engine/check.js';
import {assertCheckOf} from '../../src/engine/definition.js';
import {ownCheckShape} from '../../src/engine/format/own-check-shape.js';
import {resultOf} from '../../src/engine/outcome.js';
import {begin, step, type Action, type Session} from '../../src/engine/session.js';
import {firstLine, MOST_LETTERS, ownLines, withWords} from '../../src/engine/texts.js';
import {checkOf, groupOf, questionOf} from './small.js';

const wordsOf = (id: string): Question => ({id, kind: 'text', text: `Words ${id}`});
const first: Question = {id: 'first', kind: 'one', text: 'What first?', of: ['a', 'b', 'c']};
const questions: readonly Question[] = [...['a', 'b', 'c'].map(wordsOf), first];

const write = (question: string, text: string): Action => ({type: 'write', question, text});
const choose = (option: string): Action => ({type: 'answer', question: 'first', option});
const play = (...actions: readonly Action[]): Session =>
  actions.reduce((session, action) => step(session, action)[0], begin(questions, false));
const at = (session: Session) =>
  session.status === 'asking' ? session.questions[session.at]!.id : session.status;

describe('words that a visitor writes', () => {
  const rows: readonly (readonly [string, readonly Action[], Session['texts']])[] = [
    ['are kept as one line', [write('a', '  one \n two ')], {a: 'one two'}],
    [
      'are cut where they are too long',
      [write('a', 'x'.repeat(900))],
      {a: 'x'.repeat(MOST_LETTERS)},
    ],
    [
      'are never half a letter',
      [write('a', `${'x'.repeat(MOST_LETTERS - 1)}😀`)],
      {a: 'x'.repeat(MOST_LETTERS - 1)},
    ],
    ['leave no trace when they are taken away', [write('a', 'one'), write('a', ' ')], {}],
    [
      'leave no trace when they are cleared',
      [write('a', 'one'), {type: 'clear', question: 'a'}],
      {},
    ],
    ['belong to a question for words only', [write('first', 'one'), write('nothing', 'two')], {}],
    [
      'stay when the questions are gone through',
      [write('a', 'one'), {type: 'next'}, {type: 'back'}],
      {a: 'one'},
    ],
    ['are gone after a restart', [write('a', 'one'), {type: 'restart'}], {}],
  ];
  for (const [name, actions, texts] of rows)
    it(name, () => {
      expect(play(...actions).texts).to.deep.equal(texts);
    });

  it('are never among the answers, and never announced', () => {
    const [session, announcements] = step(play(write('a', 'one')), write('b', 'secret'));
    expect([session.answers, JSON.stringify(announcements)]).to.deep.equal([{}, '[]']);
    expect(JSON.stringify(step(begin(questions, false), write('a', 'secret'))[1])).not.to.include(
      'secret',
    );
  });

  it('change no result', () => {
    const choice = questionOf('q', ['yes', 'no']);
    const check = checkOf({questions: [choice, wordsOf('a')], groups: [groupOf('none', ['rest'])]});
    // Such answers come from no session.
    expect(resultOf(check, {a: ['secret']})).to.deep.equal(resultOf(check, {}));
  });
});

describe('one of the visitor’s own lines', () => {
  const two = [write('c', 'three'), write('a', 'one')];

  it('is chosen among those that are filled, in the order of the questions', () => {
    expect(ownLines(first as never, questions, play(...two).texts)).to.deep.equal([
      {id: 'a', text: 'one'},
      {id: 'c', text: 'three'},
    ]);
    expect(play(...two, choose('c')).answers).to.deep.equal({first: ['c']});
    expect(play(...two, choose('b')).answers).to.deep.equal({});
  });

  it('is no longer chosen when it is emptied', () => {
    expect(play(...two, choose('c'), write('a', '')).answers).to.deep.equal({first: ['c']});
    expect(play(...two, choose('c'), write('c', '')).answers).to.deep.equal({});
  });

  for (const [name, actions, end] of [
    ['is asked where there are two', two, 'first'],
    ['is not asked where there is one', [write('a', 'one')], 'complete'],
    ['is not asked where there is none', [], 'complete'],
  ] as const)
    it(name, () => {
      const next = Array<Action>(3).fill({type: 'next'});
      expect(at(play(...actions, ...next))).to.equal(end);
      expect(at(play(...actions, {type: 'jump', question: 'first'}))).to.equal(
        end === 'first' ? 'first' : 'a',
      );
    });

  for (const [name, actions, id] of [
    ['comes first when it is chosen', [...two, choose('c')], 'c'],
    ['comes first where it is the only one', [write('b', 'two')], 'b'],
    ['is open where nothing is chosen', two, undefined],
    ['is open where nothing is written', [], undefined],
  ] as const)
    it(name, () => {
      const {answers, texts} = play(...actions);
      expect(firstLine(questions, answers, texts)?.id).to.equal(id);
    });
});

it('puts a visitor’s words into a sentence without their full stop', () => {
  const at = (words: string) => withWords('“{words}”.', words);
  expect(['It went well.', 'And then...', 'Why?'].map(at)).to.deep.equal([
    '“It went well”.',
    '“And then...”.',
    '“Why?”.',
  ]);
});

it('puts a visitor’s words into a sentence as they are', () => {
  expect(withWords('Start with “{words}”?', '$& {words}')).to.equal('Start with “$& {words}”?');
});

describe('a definition with words', () => {
  const valid = checkOf({
    questions: [questionOf('q', ['yes', 'no']), ...questions],
    groups: [groupOf('none', ['rest'])],
    rules: [{show: ['rest']}],
  });
  const refused = (more: object) => {
    try {
      assertCheckOf(ownCheckShape, JSON.parse(JSON.stringify({...valid, ...more})));
      return 'accepted';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const asked = (question: object) =>
    refused({questions: [...valid.questions, {id: 'x', text: 'X', ...question}]});
  const when = (condition: object) => refused({rules: [{when: condition, show: ['rest']}]});

  for (const [name, said, message] of [
    ['is accepted', refused({}), 'accepted'],
    ['knows three kinds', asked({kind: 'number'}), 'questions[5].kind: expected text'],
    [
      'gives words no options',
      asked({kind: 'text', options: []}),
      'questions[5].options: expected a list of 2 to 12',
    ],
    [
      'gives words no weight',
      asked({kind: 'text', weights: {rest: 1}}),
      'questions[5].weights: unknown property',
    ],
    [
      'lets own lines name words only',
      asked({kind: 'one', of: ['a', 'q']}),
      'questions[5].of[1]: expected an id from words',
    ],
    [
      'lets no condition read words',
      when({answer: 'a', in: ['one']}),
      'rules[0].when.answer: expected an id from questions',
    ],
    [
      'lets no condition count words',
      when({count: ['a'], atLeast: 1}),
      'rules[0].when.count[0]: expected an id from questions',
    ],
    [
      'lets no condition read what comes first',
      when({answer: 'first', in: ['a']}),
      'rules[0].when.answer: expected an id from questions',
    ],
    [
      'lets no rule say words',
      refused({rules: [{say: ['a'], show: ['rest']}]}),
      'rules[0].say[0]: expected an id from questions',
    ],
  ] as const)
    it(name, () => {
      expect(said).to.equal(message);
    });
});

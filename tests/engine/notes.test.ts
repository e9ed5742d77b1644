import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {sessionPrep} from '../../src/content/session-prep.js';
import {
  firstWords,
  isBlank,
  mergeNotes,
  MOST_NOTES,
  NO_NOTES,
  notesOf,
  questionsAfter,
  readNotes,
  resume,
  saveNotes,
  type Notebook,
  type Notes,
} from '../../src/engine/notes.js';
import {words} from '../setup/words.js';

const {questions} = sessionPrep(words);
const notes = (texts: Notes['texts'], more: Partial<Notes> = {}): Notes => ({
  ...NO_NOTES,
  texts,
  ...more,
});
const two = notes({stayed: 'a call', held: 'anger'}, {answers: {first: ['held']}, complete: true});
const read = (text: string) => readNotes(text, questions) as Notebook;

describe('notes', () => {
  it('are the same after they were saved and read', () => {
    const book = {notes: {...two, last: 'sleep'}, removed: [notes({keep: 'the slow start'})]};
    expect(read(saveNotes(book, '2026-11'))).to.deep.equal(book);
  });

  it('say which content they were made with', () => {
    expect(saveNotes({notes: two, removed: []}, '2026-11')).to.include('"content":"2026-11"');
  });

  for (const [name, text, problem] of [
    ['broken ones', '{', 'foreign'],
    ['goals', '{"cairn":"goals","format":1}', 'foreign'],
    ['those of a later version', '{"cairn":"notes","format":2}', 'newer'],
  ] as const)
    it(`refuse ${name}`, () => {
      expect(readNotes(text, questions)).to.deep.equal({problem});
    });

  it('leave out what no question asks, what is no text, and a line that was not written', () => {
    const text = JSON.stringify({
      cairn: 'notes',
      format: 1,
      texts: {stayed: 'a call', nothing: 'x', held: 4, first: 'y', toString: 'z'},
      answers: {first: ['held'], stayed: ['x'], nothing: ['y']},
      last: ['z'],
    });
    expect(read(text).notes).to.deep.equal(notes({stayed: 'a call'}));
  });

  it('never make an error, whatever the text is', () => {
    fc.assert(
      fc.property(fc.json(), (value) => {
        const text = `{"cairn":"notes","format":1,"texts":${value},"answers":${value},"removed":${value}}`;
        readNotes(text, questions);
        mergeNotes(text, text);
      }),
    );
  });

  it('of two tabs are both there: one shown, one to bring back', () => {
    const own = saveNotes({notes: two, removed: []}, '1');
    const other = saveNotes({notes: notes({word: 'Tired'}), removed: []}, '1');
    const both = read(mergeNotes(own, other));
    expect([both.notes, both.removed]).to.deep.equal([two, [notes({word: 'Tired'})]]);
    expect(mergeNotes(own, own)).to.equal(own);
    expect(mergeNotes(own, saveNotes({notes: NO_NOTES, removed: []}, '1'))).to.equal(own);
    expect(mergeNotes(own, 'broken')).to.equal(own);
  });

  it('to bring back are at most this many', () => {
    const removed = Array.from({length: 30}, (_, index) => notes({word: String(index)}));
    const book = read(saveNotes({notes: two, removed}, '1'));
    expect([book.removed.length, book.removed.at(-1)!.texts.word]).to.deep.equal([
      MOST_NOTES,
      '29',
    ]);
  });

  for (const [name, texts, answers, expected] of [
    ['what is chosen', two.texts, two.answers, 'anger'],
    ['the only line', {word: 'Tired'}, {}, 'Tired'],
    ['nothing where it was left open', two.texts, {}, ''],
    ['nothing of nothing', {}, {}, ''],
  ] as const)
    it(`begin with ${name}`, () => {
      expect(firstWords(notes(texts, {answers}), questions)).to.equal(expected);
    });
});

describe('someone who comes back', () => {
  it('is asked what became of it, in their words', () => {
    expect(questionsAfter(questions, 'my $& call')[0]!.text).to.equal(
      'Last time you wanted to start with “my $& call”. What became of it?',
    );
    expect(questionsAfter(questions, 'a call').length).to.equal(questions.length);
  });

  it('is not asked where nothing came first', () => {
    expect(questionsAfter(questions, '').map(({id}) => id)).not.to.include('became');
  });

  it('goes on at the last line that is filled', () => {
    const session = resume(notes({stayed: 'a', tried: 'b'}), questionsAfter(questions, ''), true);
    expect(session.status === 'asking' && session.questions[session.at]!.id).to.equal('tried');
    expect(session.started).to.equal(false);
  });

  it('finds what was finished', () => {
    const session = resume(two, questions, true);
    expect(notesOf(session, '')).to.deep.equal(two);
    expect(isBlank(notesOf(session, ''))).to.equal(false);
  });
});

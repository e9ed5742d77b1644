import {expect} from '@esm-bundle/chai';
import {sessionPrep} from '../../src/content/session-prep.js';
import {isText, type Check} from '../../src/engine/check.js';
import {assertCheckOf} from '../../src/engine/definition.js';
import {ownCheckShape} from '../../src/engine/format/own-check-shape.js';
import {questionsAfter} from '../../src/engine/notes.js';
import {begin, step, type Session} from '../../src/engine/session.js';
import {firstLine, WORDS} from '../../src/engine/texts.js';
import {groupOf} from '../engine/small.js';
import {words} from '../setup/words.js';
import {prepCases, type PrepCase} from './prep-cases.js';

const prep = sessionPrep(words);
const questions = questionsAfter(prep.questions, '');

function run({texts, first}: PrepCase): Session {
  let session = begin(questions, false);
  for (const [question, text] of Object.entries(texts))
    [session] = step(session, {type: 'write', question, text});
  if (first) [session] = step(session, {type: 'answer', question: 'first', option: first});
  return session;
}

describe('the session prep', () => {
  it('is a valid definition', () => {
    const check: Check = {...prep, groups: [groupOf('none', ['any'])], rules: [{show: ['any']}]};
    expect(() => assertCheckOf(ownCheckShape, JSON.parse(JSON.stringify(check)))).not.to.throw();
  });

  it('asks for words only, and then for one of them', () => {
    expect(prep.questions.map(({kind}) => kind)).to.deep.equal([
      ...Array<string>(6).fill('text'),
      'one',
    ]);
  });

  for (const question of prep.questions.filter(isText))
    it(`can begin with what is written about “${question.id}”, in the visitor’s words`, () => {
      expect(question.opening?.split(WORDS)).to.have.lengthOf(2);
    });

  it('has a gentler sentence for what was held back, which does not say it', () => {
    const said = prep.questions.filter(isText).filter(({say}) => say);
    expect(said.map(({id}) => id)).to.deep.equal(['held']);
    expect(said[0]!.say).not.to.include(WORDS);
  });

  for (const each of prepCases)
    it(`begins as ${each.who} wants`, () => {
      const {answers, texts} = run(each);
      const [only, ...others] = Object.keys(each.texts);
      const expected = each.first ?? (others.length ? undefined : only);
      expect(firstLine(questions, answers, texts)?.id).to.equal(expected);
    });
});

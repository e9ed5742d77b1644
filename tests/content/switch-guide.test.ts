/** The guide prefers none of the five ways, gives each the same lines, and says nothing that rests on a question that was skipped. */
import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {switchGuide} from '../../src/content/switch-guide.js';
import {choiceQuestions, type Check, type Outcome} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {answersFor} from '../engine/arbitraries.js';
import {answersOf} from '../engine/small.js';
import {words} from '../setup/words.js';
import {guideClaims, has} from './contradictions.js';

const guide = switchGuide(words);
const WAYS = ['raise', 'change', 'second', 'end', 'message'];
const RUNS = {numRuns: 3_000, seed: 17};

const waysOf = (check: Check): readonly Outcome[] =>
  check.groups.find(({id}) => id === 'ways')!.outcomes;

/** Answers that lead to the five ways. */
const leading = (check: Check) =>
  answersFor(check).filter(
    (answers) => !has('line', 'yes')(answers) && Object.keys(answers).some((id) => id !== 'line'),
  );

/** @throws where a way is preferred */
function preferNone(check: Check): void {
  const holds = fc.property(leading(check), (answers) => {
    const ways = resultOf(check, answers).shown.filter(({group}) => group === 'ways');
    expect(ways.map(({outcome}) => outcome.id)).to.deep.equal(WAYS);
    expect(ways.flatMap(({place, reasons}) => [place, ...reasons])).to.deep.equal(
      WAYS.map(() => 'main'),
    );
  });
  fc.assert(holds, RUNS);
}

/** @throws where something is said that was not answered */
function restOnAnswers(check: Check): void {
  const holds = fc.property(answersFor(check), (answers) => {
    const {shown, lines} = resultOf(check, answers);
    const said = [...shown.map(({outcome}) => outcome.id), ...lines.map(({id}) => id)];
    const wrong = said.filter((id) => guideClaims[id]?.(answers) === false);
    const named = shown.flatMap(({against}) => against);
    const unsaid = named.filter(({question, option}) => !has(question.id, option.id)(answers));
    expect([...wrong, ...unsaid.map(({option}) => option.id)]).to.deep.equal([]);
  });
  fc.assert(holds, RUNS);
}

const marks = (answers: string): Readonly<Record<string, string>> => {
  const {lines} = resultOf(guide, answersOf(answers));
  return Object.fromEntries(lines.flatMap(({list, text}) => (list ? [[list, text]] : [])));
};

describe('the guide to staying, changing or leaving', () => {
  it('shows all five ways in one order, whatever was answered, and gives no answer as a reason for one', () => {
    preferNone(guide);
    // Both show where an answer leads somewhere, and where none was given.
    expect(resultOf(guide, {}).shown.map(({outcome}) => outcome.id)).to.deep.equal([
      'ways',
      ...WAYS,
    ]);
  });

  it('weighs no answer in favor of a way', () => {
    const weights = choiceQuestions(guide).flatMap(({options, weights: own}) => [
      own ?? {},
      ...options.map((option) => option.weights ?? {}),
    ]);
    expect(weights.flatMap((each) => Object.values(each)).filter((each) => each > 0)).to.deep.equal(
      [],
    );
    expect(waysOf(guide).filter(({base}) => base)).to.deep.equal([]);
  });

  it('says the same lines of each way, at about the same length', () => {
    for (const {title, text, aspects = {}, ask} of waysOf(guide)) {
      expect(Object.keys(aspects), title).to.deep.equal(['good', 'hard', 'first']);
      expect(ask, title).to.be.a('string').and.not.equal('');
      expect(text, title).to.be.a('string').and.not.equal('');
    }
    const count = (text: string) => text.split(/\s+/).length;
    const lengths = waysOf(guide).map(({text, aspects = {}}) =>
      count([text, ...Object.values(aspects)].join(' ')),
    );
    expect(Math.max(...lengths) / Math.min(...lengths)).to.be.below(1.4);
  });

  it('has answers that speak against each of them', () => {
    const options = choiceQuestions(guide).flatMap((question) => question.options);
    const against = WAYS.map(
      (way) => options.filter(({weights}) => (weights?.[way] ?? 0) < 0).length,
    );
    expect(Math.min(...against)).to.be.at.least(4);
  });

  it('says nothing that rests on a question that was skipped', () => {
    restOnAnswers(guide);
    expect(marks('missing=trust')).to.deep.equal({});
  });

  it('marks what was tried, and what was not', () => {
    const no = 'Not tried yet.';
    const yes = 'You have tried this.';
    expect([
      marks('tried=nothing'),
      marks('tried=said'),
      marks('tried=agreed'),
      marks('tried=sessions'),
      marks('tried=second'),
    ]).to.deep.equal([
      {raise: no, change: no, second: no},
      {raise: yes, change: no, second: no},
      // Whoever agreed on a change has said it.
      {raise: yes, change: yes, second: no},
      {raise: yes, change: yes, second: no},
      {raise: no, change: no, second: yes},
    ]);
  });

  it('names an answer beside the ways that it speaks against, and beside no other', () => {
    const against = (answers: string) =>
      resultOf(guide, answersOf(answers))
        .shown.filter((each) => each.against.length)
        .map(({outcome}) => outcome.id)
        .join(' ');
    expect([
      against('works=trust'),
      against('works=nothing'),
      against('hard=hurt'),
      against('hard=face'),
      against('hard=wait'),
      against('missing=trust'),
      against('missing=nothing'),
      against('when=now'),
      against('when=four'),
      against('line=unsure missing=aim'),
    ]).to.deep.equal([
      'end message',
      'raise change',
      'message',
      'raise change end',
      'second end message',
      'raise change',
      'raise change second',
      'raise change second',
      '',
      'raise change end',
    ]);
  });

  it('says only what keeps someone safe where the therapist did something wrong', () => {
    const {shown, lines, sayings, only} = resultOf(
      guide,
      answersOf('line=yes missing=trust tried=said'),
    );
    expect([shown.map(({outcome}) => outcome.id), lines, sayings, only]).to.deep.equal([
      ['line'],
      [],
      [],
      true,
    ]);
  });

  it('keeps the five ways beside what is said to someone who is not sure', () => {
    const shown = (answers: string) =>
      resultOf(guide, answersOf(answers)).shown.map(({outcome}) => outcome.id);
    expect([
      shown('line=unsure missing=trust'),
      shown('line=unsure'),
      shown('line=no'),
    ]).to.deep.equal([['unsure', 'ways', ...WAYS], ['unsure', 'rest'], ['rest']]);
  });

  describe('is found out', () => {
    const replaced = (change: (check: Check) => Partial<Check>): Check => ({
      ...guide,
      ...change(guide),
    });

    it('where an answer puts a way first', () => {
      const check = replaced(({rules}) => ({
        rules: [{when: {answer: 'when', in: ['now']}, first: ['message']}, ...rules],
      }));
      expect(() => preferNone(check)).to.throw();
    });

    it('where an answer takes a way away', () => {
      const check = replaced(({rules}) => ({
        rules: [...rules, {when: {answer: 'works', in: ['trust']}, exclude: ['message']}],
      }));
      expect(() => preferNone(check)).to.throw();
    });

    it('where a mark needs no answer', () => {
      const check = replaced(({rules}) => ({rules: [...rules, {line: 'untried-raise'}]}));
      expect(() => restOnAnswers(check)).to.throw();
    });
  });
});

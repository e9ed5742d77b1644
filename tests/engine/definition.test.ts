import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import type {Check} from '../../src/engine/check.js';
import {DefinitionError, mistakesIn} from '../../src/engine/definition.js';
import {checkShape} from '../../src/engine/format/check-shape.js';
import {changed, many, refusal, tables, WHOLE, type Place} from './definition-table.js';
import {resultOf} from '../../src/engine/outcome.js';
import {score} from '../../src/engine/score.js';
import {begin, step} from '../../src/engine/session.js';
import {actionsOn, answersFor, checks, shipped} from './arbitraries.js';
import {brokenChecks} from './broken-checks.js';

describe('a definition', () => {
  it('with every property that there is, is accepted', () => {
    expect(refusal(WHOLE)).to.equal('accepted');
    expect(refusal(JSON.parse(JSON.stringify(WHOLE)))).to.equal('accepted');
    expect(refusal(Object.assign(Object.create(null), WHOLE))).to.equal('accepted');
  });

  for (const check of shipped) {
    it(`is accepted: ${check.title}`, () => {
      expect(refusal(check, {ownWords: true})).to.equal('accepted');
    });
  }

  for (const [sentence, rows] of Object.entries(tables)) {
    describe(sentence, () => {
      for (const [path, value, expected] of rows) {
        it(
          expected === 'accepted'
            ? `${path} ${String(JSON.stringify(value))} is accepted`
            : expected,
          () => {
            expect(refusal(changed(path, value))).to.equal(expected);
          },
        );
      }
    });
  }

  it('is told all its mistakes at once, each once', () => {
    const value = changed('questions[0]', {id: 'mood', text: 3, option: []}) as Place;
    (value['rules'] as Place[])[0] = {shows: ['talk'], hides: ['rest'], top: {of: []}};
    Object.assign((value['groups'] as Place[])[0] as Place, {outcomes: [null, null, {id: '2'}]});
    expect(mistakesIn(checkShape, value).map(({message}) => message)).to.deep.equal([
      'questions[0].text: expected some text, at most 600 characters',
      'questions[0].options: expected a list of 2 to 12',
      'questions[0].option: unknown property',
      'groups[0].outcomes[0]: expected an object',
      'groups[0].outcomes[1]: expected an object',
      'groups[0].outcomes[2].title: expected some text, at most 600 characters',
      'groups[0].outcomes[2].text: expected some text, at most 600 characters',
      'rules[0].top.of: expected a list of 1 to 200',
      'rules[0].top.count: expected a whole number from 1 to 1000000',
      'rules[0].shows: unknown property',
      'rules[0].hides: unknown property',
    ]);
  });

  it('is told all ids that nothing has, once its shape is right', () => {
    const value = changed('rules[0]', {show: ['talk', 'swim'], hide: ['sleep']});
    expect(mistakesIn(checkShape, value).map(({message}) => message)).to.deep.equal([
      'rules[0].show[1]: expected an id from outcomes',
      'rules[0].hide[0]: expected an id from outcomes',
    ]);
  });

  it('of our own widgets may ask for the visitor’s own words', () => {
    const asking = (...more: readonly unknown[]) => ({
      ...WHOLE,
      questions: [...WHOLE.questions, {id: 'own', kind: 'text', text: 'In your words?'}, ...more],
    });
    const own = (value: unknown) => refusal(value, {ownWords: true});
    const first = (of: string) => ({id: 'first', kind: 'one', text: 'Which first?', of: [of]});
    expect([
      own(WHOLE),
      own(asking()),
      own(asking(first('own'))),
      own(asking(first('mood'))),
      own(asking({...first('own'), kind: 'many'})),
      own(asking(first('own'), first('own'))),
      own(asking(...many(28, {id: 'more', kind: 'text', text: 'And more?'}))),
      own(changed('questions[0].kind', 'any')),
      own(changed('rules[0].say', ['own'])),
      refusal(asking()),
    ]).to.deep.equal([
      'accepted',
      'accepted',
      'accepted',
      'questions[3].of[0]: expected an id from words, received "mood"',
      'questions[3].kind: expected one, received "many"',
      'questions[4].id: expected each id once, received "first"',
      'questions: expected a list of 1 to 30, received a list of 31',
      'questions[0].kind: expected one, many, received "any"',
      'rules[0].say[0]: expected an id from questions, received "own"',
      'questions[2].options: expected a list of 2 to 12, received nothing',
    ]);
  });

  it('has holes neither in its lists nor beyond the depth of an engine', () => {
    const deep = (depth: number) => {
      let when: unknown = {share: 'talk', above: 0};
      for (let level = 0; level < depth; level++) when = {not: when};
      return changed('rules[0].when', when);
    };
    const within = (depth: number) => {
      let rule: unknown = {show: ['talk']};
      for (let level = 0; level < depth; level++) rule = {firstOf: [rule]};
      return changed('rules[0]', rule);
    };
    const round: unknown[] = [];
    round.push({firstOf: round});
    const cause = ': expected rules and conditions at most 20 deep, received an object';
    // A rule is one level itself.
    expect([
      refusal(deep(19)),
      refusal(deep(20)),
      refusal(within(20)),
      refusal(within(21)),
      refusal(deep(100_000)),
      refusal(changed('rules', round)),
      refusal(changed('rules[0].show', new Array<string>(1))),
    ]).to.deep.equal([
      'accepted',
      `rules[0].when${'.not'.repeat(20)}${cause}`,
      'accepted',
      `rules[0]${'.firstOf[0]'.repeat(21)}${cause}`,
      `rules[0].when${'.not'.repeat(20)}${cause}`,
      `rules[0]${'.firstOf[0]'.repeat(21)}${cause}`,
      'rules[0].show[0]: expected an id from outcomes, received nothing',
    ]);
  });

  it('says what is wrong in an error of its own', () => {
    const error = new DefinitionError('rules[0].show', 'expected a list');
    expect([error instanceof Error, String(error), error.path]).to.deep.equal([
      true,
      'DefinitionError: rules[0].show: expected a list',
      'rules[0].show',
    ]);
  });
});

describe('whatever a definition is', () => {
  const usable = (check: Check) =>
    fc.assert(
      fc.property(answersFor(check), fc.array(actionsOn(check)), (answers, actions) => {
        const scores = [...score(check, answers).values()];
        expect(scores.map(({sum}) => sum).filter(Number.isNaN)).to.deep.equal([]);
        expect(scores.map(({share}) => share ?? 0).filter(Number.isNaN)).to.deep.equal([]);
        expect(resultOf(check, answers).shown).to.be.an('array');
        const end = actions.reduce(
          (session, action) => step(session, action)[0],
          begin(check.questions),
        );
        resultOf(check, end.answers);
      }),
      {numRuns: 5},
    );

  it('it is refused with a path, or never gives an error or a number that is none', () => {
    fc.assert(
      fc.property(
        fc.oneof({weight: 8, arbitrary: brokenChecks}, fc.anything(), fc.jsonValue()),
        (value) => {
          if (refusal(value) === 'accepted') usable(value as Check);
        },
      ),
      {numRuns: 300},
    );
  });

  it('a sound one is accepted, also with the largest and the smallest numbers', () => {
    const numbers = fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {minLength: 1});
    fc.assert(
      fc.property(checks, numbers, (check, others) => {
        expect(refusal(check, {ownWords: true})).to.equal('accepted');
        usable(check);
        let index = 0;
        const wild: unknown = JSON.parse(JSON.stringify(check), (key, value: unknown) =>
          typeof value !== 'number' || ['count', 'upTo', 'ratio', 'foldAlike'].includes(key)
            ? value
            : others[index++ % others.length],
        );
        expect(refusal(wild)).to.equal('accepted');
        usable(wild as Check);
      }),
    );
  });
});

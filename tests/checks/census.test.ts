/** The linter counts with code of its own, made for speed. It must say what the engine says. */
import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  choiceQuestions,
  type Answers,
  type Check,
  type ChoiceQuestion,
} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {canBeEmpty, censusOf} from '../../src/lint/analysis/census.js';
import {answersTo} from '../../src/lint/analysis/choices.js';
import {lint} from '../../src/lint/index.js';
import {checks, shipped} from '../engine/arbitraries.js';

/** `npm run test:checks` takes 5,000. */
const RUNS = Number(process.env.CENSUS_RUNS ?? 500);
const NOW = new Date('2026-11-29T12:00:00Z');

/** Few enough answers to try all of them. */
const smallCheck = checks.map((check): Check => ({
  ...check,
  questions: choiceQuestions(check)
    .slice(0, 3)
    .map((question) => ({...question, options: question.options.slice(0, 3)})),
}));

function everyAnswer(questions: readonly ChoiceQuestion[]): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (all, question) =>
      all.flatMap((answers) =>
        answersTo(question).map((options) =>
          options.length ? {...answers, [question.id]: options.map(({id}) => id)} : answers,
        ),
      ),
    [{}],
  );
}

interface Seen {
  readonly shown: Set<string>;
  readonly always: Set<string>;
  readonly empty: boolean;
}

function bruteForce(check: Check): Seen {
  const results = everyAnswer(choiceQuestions(check)).map((answers) => resultOf(check, answers));
  const ids = check.groups.flatMap(({outcomes}) => outcomes.map(({id}) => id));
  const open = ids.filter((id) =>
    results.every(({shown}) =>
      shown.some(({outcome, place}) => outcome.id === id && place !== 'folded'),
    ),
  );
  return {
    shown: new Set(results.flatMap(({shown}) => shown.map(({outcome}) => outcome.id))),
    always: new Set(open),
    empty: results.some(({shown}) => !shown.length),
  };
}

/** “Never”, as the linter says it. */
function called(check: Check, rule: string): ReadonlySet<string> {
  const {findings} = lint(check, {now: NOW});
  return new Set(
    findings
      .filter((each) => each.rule === rule)
      .map(({path}) => {
        const [, group, outcome] = /groups\[(\d+)\]\.outcomes\[(\d+)\]/.exec(path) ?? [];
        return check.groups[Number(group)]!.outcomes[Number(outcome)]!.id;
      }),
  );
}

describe('the census', () => {
  it('sees what a visitor can be shown, no less and no more', () => {
    fc.assert(
      fc.property(smallCheck, (check) => {
        const {shown, empty} = bruteForce(check);
        const census = censusOf(check);
        const {parts, exact} = census;
        const alone = parts.every((part) => !part.only || part.only < part.total);
        const seen = parts.flatMap((part) =>
          [...part.outcomes].filter(([, each]) => each.seen).map(([id]) => id),
        );
        expect(exact).to.equal(true);
        if (alone) expect(new Set(seen)).to.eql(shown);
        expect(canBeEmpty(census)).to.equal(empty);
      }),
      {numRuns: 150, seed: 18},
    );
  });

  it('counts what a ranking folds beside an outcome that the same answers speak for', () => {
    const [id, title, text] = ['walk', 'Which walk?', 'Go.'];
    const outcomes = ['wood', 'park', 'lake', 'home'].map((id) => ({id, title: id, text}));
    const options = [
      {id: 'trees', text: 'Trees', weights: {wood: 2, park: 1.5}},
      {id: 'water', text: 'Water', weights: {lake: 2}},
    ];
    const of = ['wood', 'park', 'lake'];
    const check: Check = {
      id,
      title,
      intro: ['One question.'],
      questions: [{id: 'like', text: 'What do you like?', options}],
      groups: [{id: 'walks', normalise: 'none', outcomes}],
      rules: [{top: {of, count: 2, reasoned: true, foldAlike: 0.5, orElse: ['home']}}],
    };
    const [part] = censusOf(check).parts;
    expect(part?.outcomes.get('park')).to.include({open: 0, seen: true});
  });

  it('calls nothing unreachable that a visitor is shown, and nothing reachable that none is', () => {
    fc.assert(
      fc.property(smallCheck, (check) => {
        const problems = lint(check, {now: NOW}).findings.map(({rule}) => rule);
        // A cut check may name what it no longer has.
        fc.pre(!problems.includes('file/invalid'));
        const {shown, always} = bruteForce(check);
        const never = [
          ...called(check, 'outcome/unreachable'),
          ...called(check, 'outcome/shadowed-by-order'),
        ];
        for (const id of never) expect(shown.has(id), `${id} is shown`).to.equal(false);
        for (const id of called(check, 'outcome/always'))
          expect(always.has(id), `${id} is not always shown`).to.equal(true);
      }),
      {numRuns: 150, seed: 18},
    );
  });

  it('takes any check, and refuses none that the engine runs', () => {
    fc.assert(
      fc.property(checks, (check) => {
        lint(check, {now: NOW, limit: 40, samples: 10});
      }),
      {numRuns: RUNS, seed: 18},
    );
  }).timeout(600_000);

  it('takes anything that is no check', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const {findings} = lint(value, {now: NOW});
        expect(findings.map(({rule}) => rule)).to.include('file/invalid');
      }),
      {numRuns: 500, seed: 18},
    );
  });

  it('comes to the same numbers each time', () => {
    const [check] = shipped;
    const options = {now: NOW, limit: 100, samples: 500};
    expect(lint(check, options)).to.eql(lint(check, options));
  });
}).timeout(300_000);

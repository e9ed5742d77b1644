/**
 * No advice contradicts an answer, nothing rests on a question that was skipped, nothing is shown without a reason: over seeded
 * samples of all answers, and of answers that go together. Each property is tried on a check that is broken on purpose.
 */
import {expect} from '@esm-bundle/chai';
import {choiceQuestions, type Answers, type Check, type Rule} from '../../src/engine/check.js';
import {shippedByName} from '../engine/arbitraries.js';
import {
  goalVisitors,
  pickerVisitors,
  selfCheckVisitors,
  uniform,
  type Mix,
} from '../engine/visitors.js';
import {
  contradictions,
  goalClaims,
  pickerClaims,
  selfCheckClaims,
  unreasonable,
} from './contradictions.js';

const {selfCheck, goalReview, formatPicker} = shippedByName;

type Find = (check: Check, answers: Answers) => readonly string[];

const samples = new Map<Mix, readonly Answers[]>();

/** What is found over all samples, each once. */
function found(check: Check, visitors: Mix, find: Find): readonly string[] {
  const sets = samples.get(visitors) ?? [...uniform(check), ...visitors(check)];
  samples.set(visitors, sets);
  return [...new Set(sets.flatMap((answers) => find(check, answers)))];
}

function without(check: Check, breaks: (rule: Rule) => boolean): Check {
  return {...check, rules: check.rules.filter((rule) => !breaks(rule))};
}

/** Its rankings take outcomes without a reason as well. */
function unreasoned(check: Check): Check {
  const loose = (rule: Rule): Rule => ({
    ...rule,
    ...(rule.top && {top: {...rule.top, reasoned: false}}),
    ...(rule.firstOf && {firstOf: rule.firstOf.map(loose)}),
  });
  return {...check, rules: check.rules.map(loose)};
}

const checks = {
  'the self-check': [selfCheck, selfCheckVisitors, selfCheckClaims],
  'the goal card': [goalReview, goalVisitors, goalClaims],
  'the format picker': [formatPicker, pickerVisitors, pickerClaims],
} as const;

for (const [name, [check, visitors, claims]] of Object.entries(checks)) {
  describe(name, function () {
    this.timeout(60_000);

    it('says nothing against an answer, and nothing that rests on a question that was skipped', () => {
      expect(
        found(check, visitors, (each, answers) => contradictions(each, answers, claims)),
      ).to.deep.equal([]);
    });

    it('names marked answers alone, each once, and shows nothing without one', () => {
      expect(found(check, visitors, unreasonable)).to.deep.equal([]);
    });
  });
}

describe('the properties fail', function () {
  // Thousands of results each.
  this.timeout(60_000);

  const contradicted = (check: Check, visitors: Mix, claims: typeof selfCheckClaims) =>
    found(check, visitors, (each, answers) => contradictions(each, answers, claims));

  it('where a rule that excludes is gone: each of the six', () => {
    const excluding = selfCheck.rules.filter((rule) => rule.exclude);
    expect(excluding.length).to.equal(6);
    const missed = excluding.filter(
      (rule) =>
        !contradicted(
          without(selfCheck, (each) => each === rule),
          selfCheckVisitors,
          selfCheckClaims,
        ).length,
    );
    expect(missed.flatMap((rule) => rule.exclude)).to.deep.equal([]);
  });

  it('where someone else’s goal is not looked at first', () => {
    const [rule] = goalReview.rules;
    const broken = {...goalReview, rules: [{firstOf: rule!.firstOf!.slice(1)}]};
    expect(contradicted(broken, goalVisitors, goalClaims)).to.include('celebrate');
  });

  it('where a text rests on an answer that was not given', () => {
    const rules: Rule[] = [{when: {not: {answer: 'invested', in: ['yes']}}, show: ['replace']}];
    // What was skipped does not hold when it is negated; a rule that names no answer does.
    expect(contradicted({...goalReview, rules}, goalVisitors, goalClaims)).to.deep.equal([
      'replace',
    ]);
    expect(
      contradicted({...goalReview, rules: [{show: ['lost']}]}, goalVisitors, goalClaims),
    ).to.deep.equal(['lost']);
  });

  it('where an answer weighs nothing against what it speaks against', () => {
    const questions = choiceQuestions(formatPicker).map((question) => ({
      ...question,
      options: question.options.map((option) =>
        option.id === 'near' ? {...option, weights: {inperson: 4}} : option,
      ),
    }));
    expect(contradicted({...formatPicker, questions}, pickerVisitors, pickerClaims)).to.include(
      'video against place=near',
    );
  });

  it('where a ranking takes what has no reason of its own', () => {
    expect(found(unreasoned(selfCheck), selfCheckVisitors, unreasonable)).to.include(
      'no reason: support',
    );
  });

  it('where ways to meet stand on their base alone', () => {
    expect(found(unreasoned(formatPicker), pickerVisitors, unreasonable)).to.include(
      'no reason: inperson',
    );
  });

  it('where what is rarely true counts as a reason', () => {
    expect(found({...selfCheck, markedFrom: 1}, selfCheckVisitors, unreasonable)).to.include(
      'not marked: load',
    );
  });
});

/** Does a rule's condition hold? */
import {
  chosen,
  valueOf,
  type Answers,
  type Check,
  type Comparison,
  type Condition,
} from './check.js';
import type {Scores} from './score.js';

export interface Facts {
  readonly check: Check;
  readonly answers: Answers;
  readonly scores: Scores;
}

/** A condition on a question without an answer is unknown: it neither holds nor fails. */
type Truth = boolean | undefined;

/** @returns true only where the condition is known to hold; one that rests on a missing answer does not, also when it is negated */
export function holds(condition: Condition, facts: Facts): boolean {
  return truth(condition, facts) === true;
}

function truth(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return every(condition.all.map((each) => truth(each, facts)));
  if ('any' in condition)
    return negate(every(condition.any.map((each) => negate(truth(each, facts)))));
  if ('not' in condition) return negate(truth(condition.not, facts));
  if ('in' in condition) {
    const options = questionsOf([condition.answer], facts).flatMap((each) =>
      chosen(each, facts.answers),
    );
    return options.length ? options.some((option) => condition.in.includes(option.id)) : undefined;
  }
  if ('strongest' in condition) {
    const [value] = valuesOf([condition.strongest], facts);
    if (value === undefined) return undefined;
    const others = condition.among.filter((each) => each !== condition.strongest);
    return value >= Math.max(...valuesOf(others, facts)) + (condition.by ?? 0);
  }
  const number = numberOf(condition, facts);
  return number === undefined ? undefined : within(number, condition);
}

function numberOf(
  condition: Exclude<
    Condition,
    {all: unknown} | {any: unknown} | {not: unknown} | {in: unknown} | {strongest: unknown}
  >,
  facts: Facts,
) {
  if ('share' in condition) return facts.scores.get(condition.share)?.share;
  if ('answer' in condition) return valuesOf([condition.answer], facts)[0];
  if ('mean' in condition) {
    const values = valuesOf(condition.mean, facts);
    return values.length
      ? values.reduce((sum, value) => sum + value, 0) / values.length
      : undefined;
  }
  const {reaching} = condition;
  return reaching === undefined
    ? questionsOf(condition.count, facts).filter((each) => chosen(each, facts.answers).length)
        .length
    : valuesOf(condition.count, facts).filter((value) => value >= reaching).length;
}

function within(
  number: number,
  {atLeast = -Infinity, above = -Infinity, below = Infinity}: Comparison,
): boolean {
  return number >= atLeast && number > above && number < below;
}

function every(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function questionsOf(ids: readonly string[], {check}: Facts) {
  return check.questions.filter((question) => ids.includes(question.id));
}

function valuesOf(ids: readonly string[], facts: Facts): number[] {
  return questionsOf(ids, facts).flatMap((question) => valueOf(question, facts.answers) ?? []);
}

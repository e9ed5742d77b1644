/** Options and weights: what makes no difference, and what makes all of it. */
import {choiceQuestions, type Check, type ChoiceQuestion} from '../../engine/check.js';
import {askedOf, choicesOf, countsOf, weighsFor, type Asked} from '../analysis/choices.js';
import {shareShown, type Census} from '../analysis/census.js';
import {conditionsOf} from '../analysis/parts.js';
import {pathOfOption, percent, quoted, titleOf} from '../places.js';
import type {Context, Found, LintRule} from '../rule.js';
import {rulesWithPaths} from '../rule-paths.js';

/** How many times as often the most frequent outcome of a ranking may be shown as the rarest one. */
const UNBALANCED = 20;

/** An outcome that most visitors see anyway is not decided by one answer. */
const OFTEN = 0.6;

/** Of fewer questions one answer may decide. */
const FEWEST_QUESTIONS = 3;

function askedIn(check: Check, question: ChoiceQuestion): Asked {
  return askedOf(question, check.rules.flatMap(conditionsOf), check);
}

/** It says nothing either, so it has no effect at all. */
function isSilent(check: Check, question: ChoiceQuestion): boolean {
  const offered = rulesWithPaths(check).some(({rule}) => rule.say?.includes(question.id));
  const marks = check.markedFrom !== undefined && question.say !== undefined;
  return !marks && !(offered && question.options.some(({say}) => say));
}

function withoutEffect({file}: Context): readonly Found[] {
  const outcomes = file.groups.flatMap((group) => group.outcomes.map(({id}) => id));
  return choiceQuestions(file).flatMap((question): readonly Found[] => {
    const asked = askedIn(file, question);
    const single = {...question, kind: 'one'} as const;
    const choices = choicesOf(single, {check: file, outcomes, asked});
    const [skipped] = choices;
    const different = choices.length - (skipped && skipped.ids.length === 0 ? 1 : 0);
    const path = `questions[${file.questions.indexOf(question)}]`;
    const onlyCounted = different <= 1 && asked.options.size === 0 && !asked.value;
    const counts = choices.some((choice) => choice.counts.length);
    if (onlyCounted && !counts && isSilent(file, question))
      return [
        {
          path,
          message: `The answer to ${quoted(question.text)} changes nothing: no option has weights, and no rule asks for one.`,
          suggestion:
            'Add weights or a rule, or remove the question: people answer it for nothing.',
        },
      ];
    return counts ? forgotten(file, question, asked) : [];
  });
}

/** One option without weights is often meant (“Not sure”); two beside those with weights are mostly forgotten. */
function forgotten(file: Check, question: ChoiceQuestion, asked: Asked): readonly Found[] {
  const ids = file.groups.flatMap(({outcomes}) => outcomes.map(({id}) => id));
  const weightless = question.options.filter(
    (option) =>
      !option.exclusive &&
      option.say === undefined &&
      option.value === undefined &&
      !asked.options.has(option.id) &&
      ids.every((id) => countsOf(question, option, id) === 0),
  );
  // Where conditions ask for options, the others are “else”.
  if (weightless.length < 2 || asked.options.size) return [];
  return weightless.map((option) => ({
    path: pathOfOption(file, question.id, option.id),
    message: `Choosing ${quoted(option.text)} changes nothing, and ${weightless.length} options of this question are like that.`,
    suggestion: 'Give it weights, or merge it with the other one.',
  }));
}

function unbalanced({file, census}: Context): readonly Found[] {
  return rulesWithPaths(file).flatMap(({rule, path}): readonly Found[] => {
    const {top} = rule;
    if (!top || top.of.length < 2) return [];
    const shares = top.of
      .filter((id) => hasWeights(file, id) && isCounted(census, id))
      .map((id) => ({id, share: shareShown(census, id)}))
      .sort((a, b) => b.share - a.share);
    const [most] = shares;
    const least = shares.at(-1);
    if (!most || !least || most.share <= least.share * UNBALANCED) return [];
    const all = shares.map(({id, share}) => `${titleOf(file, id)} ${percent(share)}`).join(', ');
    return [
      {
        path: `${path}.top`,
        message: `Random visitors are shown ${titleOf(file, most.id)} far more often than ${titleOf(file, least.id)}: ${all}.`,
        suggestion: `Give the options that speak for ${titleOf(file, least.id)} more weight, or those for ${titleOf(file, most.id)} less.`,
      },
    ];
  });
}

/** What is never shown is reported elsewhere. */
function isCounted({parts}: Census, id: string): boolean {
  return parts.some(({outcomes}) => outcomes.get(id)?.seen);
}

function hasWeights({questions}: Check, id: string): boolean {
  return choiceQuestions({questions}).some((question) => weighsFor(question, id));
}

function deciding({file, census}: Context): readonly Found[] {
  const ranked = new Set(rulesWithPaths(file).flatMap(({rule}) => rule.top?.of ?? []));
  return census.parts.flatMap((part) =>
    [...part.options].flatMap(([id, options]) => {
      const question = choiceQuestions(file).find((each) => each.id === id);
      if (!question) return [];
      const named = askedIn(file, question).options;
      return [...options].flatMap(([option, {chosen, shown}]): readonly Found[] =>
        [...shown].flatMap(([outcome, times]): readonly Found[] => {
          const weighing = choiceQuestions(file).filter((each) => weighsFor(each, outcome)).length;
          const decides =
            ranked.has(outcome) &&
            !named.has(option) &&
            chosen > 0 &&
            times === chosen &&
            weighing >= FEWEST_QUESTIONS &&
            shareShown(census, outcome) < OFTEN;
          if (!decides) return [];
          const text = question.options.find((each) => each.id === option)?.text ?? option;
          return [
            {
              path: pathOfOption(file, id, option),
              message: `Whoever chooses ${quoted(text)} is always shown ${titleOf(file, outcome)}, whatever else they answer. ${weighing} questions count for it.`,
              suggestion: `Lower its weight for ${quoted(outcome)}, or write a rule if one answer is meant to decide.`,
            },
          ];
        }),
      );
    }),
  );
}

export const weightRules: readonly LintRule[] = [
  {
    id: 'option/no-effect',
    severity: 'warning',
    finds: 'A question or an option that changes nothing.',
    find: withoutEffect,
  },
  {
    id: 'weights/unbalanced',
    severity: 'warning',
    finds: `An outcome of a ranking that random visitors see ${UNBALANCED} times as often as another one.`,
    find: unbalanced,
  },
  {
    id: 'weights/one-answer-decides',
    severity: 'warning',
    finds:
      'An option after which an outcome is always shown, though other questions count for it too.',
    find: deciding,
  },
];

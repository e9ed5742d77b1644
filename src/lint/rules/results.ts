/** Results that say nothing, give no reason, or speak against the answers. */
import {resultOf} from '../../engine/outcome.js';
import {canBeEmpty} from '../analysis/census.js';
import {counted, pathOfOutcome, spelled, titleOf} from '../places.js';
import type {Context, Found, LintRule} from '../rule.js';

function empty({file, census}: Context): readonly Found[] {
  const {parts} = census;
  if (!canBeEmpty(census)) return [];
  const answered = parts.find((part) => part.emptyAnswered)?.emptyAnswered;
  if (!answered) return [];
  return [
    {
      path: 'rules',
      message: `Some visitors get an empty result, for instance if ${spelled(file, answered)}.`,
      suggestion: 'Add a last rule without “when” that shows an outcome for everybody else.',
    },
  ];
}

function skipped({file}: Context): readonly Found[] {
  if (resultOf(file, {}).shown.length) return [];
  return [
    {
      path: 'rules',
      message: 'A visitor who skips every question gets an empty result.',
      suggestion:
        'Show an outcome for it, such as “Questions left open”: {"when": {"count": […], "below": 1}, "show": ["open"]}.',
    },
  ];
}

function doubtful(
  {file, census}: Context,
  name: 'unreasoned' | 'contradicted',
  say: (title: string, example: string) => Pick<Found, 'message' | 'suggestion'>,
): readonly Found[] {
  // Ways that are compared side by side name what speaks against each.
  const compared = new Set(
    file.groups.filter(({aspects}) => aspects).flatMap((each) => each.outcomes.map(({id}) => id)),
  );
  return census.parts.flatMap(({outcomes, exact, looked}) =>
    [...outcomes].flatMap(([id, outcome]) => {
      const answers = outcome[name];
      if (!answers || compared.has(id)) return [];
      const {message, suggestion} = say(titleOf(file, id), spelled(file, answers));
      const seen = exact ? '' : ` (Found among ${counted(looked)} random visitors.)`;
      return [{path: pathOfOutcome(file, id), message: message + seen, suggestion}];
    }),
  );
}

export const resultRules: readonly LintRule[] = [
  {
    id: 'result/empty',
    severity: 'error',
    finds: 'Answers after which nothing is shown.',
    find: empty,
  },
  {
    id: 'skip/all',
    severity: 'error',
    finds: 'Nothing is shown to someone who skips every question.',
    find: skipped,
  },
  {
    id: 'result/contradicts-answer',
    severity: 'error',
    finds: 'An outcome that is shown although answers speak against it, and none for it.',
    find: (context) =>
      doubtful(context, 'contradicted', (title, example) => ({
        message: `${title} is shown to people whose answers speak only against it, for instance if ${example}.`,
        suggestion: 'Exclude the outcome after these answers, or narrow the rule that shows it.',
      })),
  },
  {
    id: 'reason/missing',
    severity: 'warning',
    finds: 'An outcome that answers count for, and that can be shown without a reason.',
    find: (context) =>
      doubtful(context, 'unreasoned', (title, example) => ({
        message: `${title} can be shown without a reason, for instance if ${example}.`,
        suggestion:
          'Show it only after an answer that counts for it: add "reasoned": true to the ranking, or a condition to the rule. If it needs none, set "unexplained": true on its group.',
      })),
  },
];

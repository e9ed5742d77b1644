/** Rules that never apply. */
import type {PartCount} from '../analysis/census.js';
import {counted} from '../places.js';
import type {Context, LintRule} from '../rule.js';
import {rulesWithPaths, type RuleAt} from '../rule-paths.js';
import {namesOne, shadowedOutcomes} from './outcomes.js';

interface Dead extends RuleAt {
  readonly part: PartCount;
  readonly held: boolean;
}

/** Those that never apply although the rule around them does. */
function dead({file, census}: Context): readonly Dead[] {
  const countOf = (path: string | undefined) =>
    path === undefined
      ? undefined
      : census.parts
          .map((part) => ({part, count: part.rules.get(path)}))
          .find(({count}) => count !== undefined);
  return rulesWithPaths(file).flatMap((each) => {
    const own = countOf(each.path);
    if (!own?.count || own.count.applied) return [];
    if (each.parent !== undefined && !countOf(each.parent)?.count?.applied) return [];
    return [{...each, part: own.part, held: own.count.held}];
  });
}

const doubt = ({exact, looked}: PartCount) =>
  exact
    ? ''
    : ` (Tried with ${counted(looked)} random visitors; that is no proof: there are too many answer sets to try all.)`;

export const conditionRules: readonly LintRule[] = [
  {
    id: 'rule/contradiction',
    severity: 'error',
    finds: 'A condition that no answers can meet.',
    find: (context) =>
      dead(context)
        .filter(({held}) => !held)
        .map(({path, part}) => ({
          ...(part.exact ? {} : {severity: 'warning' as const}),
          path: `${path}.when`,
          message: `No answers can meet this condition: its parts exclude each other, or a number is out of reach.${doubt(part)}`,
          suggestion:
            'Look for “all” with two options of one question (use “any”), and for bounds that no option reaches.',
        })),
  },
  {
    id: 'rule/dead',
    severity: 'warning',
    finds: 'A rule in a “firstOf” that is never reached.',
    find: (context) => {
      const shadowed = shadowedOutcomes(context);
      return dead(context)
        .filter(({held, rule}) => held && !namesOne(rule, shadowed))
        .map(({path, part}) => ({
          path,
          message: `This rule never applies. Its condition can hold, but the rule around it or one before it always settles the matter first.${doubt(part)}`,
          suggestion: 'Move it before the rule that is wider, or remove it.',
        }));
    },
  },
];

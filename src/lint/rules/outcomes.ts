/** Outcomes that nobody or everybody sees. */
import type {Check, Rule} from '../../engine/check.js';
import {isOnly, shareShown, type Census, type PartCount} from '../analysis/census.js';
import {outcomesNamed} from '../analysis/parts.js';
import {counted, pathOfOutcome, titleOf} from '../places.js';
import type {Context, Found, LintRule} from '../rule.js';
import {rulesWithPaths, type RuleAt} from '../rule-paths.js';

interface Unseen {
  readonly id: string;
  readonly part: PartCount;
  readonly showing: readonly RuleAt[];
}

/** Rules that could show it. */
function shows({rule}: RuleAt, id: string): boolean {
  const {first, show, last, fold, only, top} = rule;
  return [first, show, last, fold, only, top?.of, top?.orElse, top?.orFold].some((ids) =>
    ids?.includes(id),
  );
}

function unseen({file, census}: Context): readonly Unseen[] {
  return census.parts.flatMap((part) =>
    [...part.outcomes].flatMap(([id, {seen}]) => {
      if (seen && !silencedBy(census, part, id)) return [];
      const showing = rulesWithPaths(file).filter((each) => shows(each, id));
      // Some outcomes only count something that conditions ask about.
      if (!showing.length && asksForShare(file, id)) return [];
      return [{id, part, showing}];
    }),
  );
}

/** Another part always shows one outcome that silences all. */
function silencedBy({parts}: Census, own: PartCount, outcome: string): boolean {
  const silences = own.part.check.rules.some((rule) => isOnly(rule, outcome));
  return !silences && parts.some((part) => part !== own && part.exact && part.only === part.total);
}

function asksForShare({rules}: Check, id: string): boolean {
  return JSON.stringify(rules).includes(`"share":${JSON.stringify(id)}`);
}

/** One of its rules could hold, and another rule of the same list always comes first. */
function isShadowed({part, showing}: Unseen): boolean {
  return showing.some(({path}) => {
    const count = part.rules.get(path);
    return path.includes('.firstOf[') && count?.held && !count.applied;
  });
}

function looked({exact, looked: sets}: PartCount): string {
  return exact
    ? 'No answers lead to it.'
    : `It was not shown to any of ${counted(sets)} random visitors. That is no proof: there are too many answer sets to try all.`;
}

function whyUnseen({file}: Context, {id, part, showing}: Unseen): readonly [string, string] {
  if (!showing.length)
    return ['No rule names it.', 'Name it in “show” or “top” of a rule, or remove it.'];
  const applied = showing.filter(({path}) => part.rules.get(path)?.applied);
  if (!applied.length)
    return [
      `${looked(part)} The condition of ${showing.map(({path}) => path).join(', ')} never holds.`,
      'Change the condition, or remove the outcome and the rule.',
    ];
  const hiding = rulesWithPaths(file).filter(
    ({rule}) => rule.hide?.includes(id) || rule.exclude?.includes(id),
  );
  if (hiding.some(({path}) => part.rules.get(path)?.applied))
    return [
      `${looked(part)} ${hiding.map(({path}) => path).join(', ')} hides it each time.`,
      'Narrow the condition of the rule that hides it.',
    ];
  return [
    `${looked(part)} It is never among the best of its ranking.`,
    'Give it more weight in the options that speak for it, or let the ranking take more.',
  ];
}

export const outcomeRules: readonly LintRule[] = [
  {
    id: 'outcome/unreachable',
    severity: 'error',
    finds: 'An outcome that no answers lead to.',
    find: (context) =>
      unseen(context)
        .filter((each) => !isShadowed(each))
        .map((each) => {
          const [why, suggestion] = whyUnseen(context, each);
          return {
            ...(each.part.exact || !each.showing.length ? {} : {severity: 'warning' as const}),
            path: pathOfOutcome(context.file, each.id),
            message: `Nobody is ever shown ${titleOf(context.file, each.id)}. ${why}`,
            suggestion,
          };
        }),
  },
  {
    id: 'outcome/shadowed-by-order',
    severity: 'error',
    finds:
      'An outcome whose rule could hold, but another rule of the same “firstOf” always comes first.',
    find: (context) =>
      unseen(context)
        .filter(isShadowed)
        .map((each) => {
          const {path} = each.showing.find((one) => each.part.rules.get(one.path)?.held) ?? {
            path: '',
          };
          return {
            ...(each.part.exact ? {} : {severity: 'warning' as const}),
            path: pathOfOutcome(context.file, each.id),
            message: `Nobody is ever shown ${titleOf(context.file, each.id)}. ${path} could hold, but a rule before it in the same list always holds then.`,
            suggestion: `Move ${path} up, before the rule that is wider.`,
          };
        }),
  },
  {
    id: 'outcome/always',
    severity: 'warning',
    finds: 'An outcome with a condition that is shown whatever is answered.',
    find: ({file, census}) =>
      census.parts.flatMap((part): readonly Found[] =>
        [...part.outcomes].flatMap(([id, {open}]) => {
          const always = part.looked > 1 && part.total > 0 && open === part.total;
          if (!always || shareShown(census, id) === 0 || isMeant(file.rules, id)) return [];
          const who = part.exact
            ? 'Whatever a visitor answers,'
            : `In ${counted(part.looked)} random visits,`;
          return [
            {
              path: pathOfOutcome(file, id),
              message: `${who} ${titleOf(file, id)} is shown. It has a condition, but the condition makes no difference.`,
              suggestion:
                'See if the condition is the wrong way round. To show it to everybody, use a rule without “when”.',
            },
          ];
        }),
      ),
  },
];

/** A rule without a condition shows it: that is on purpose. */
function isMeant(rules: readonly Rule[], id: string): boolean {
  return rules.some(
    ({when, first, show, last}) => !when && [first, show, last].some((ids) => ids?.includes(id)),
  );
}

/** For the rules about rules: outcomes that are reported already. */
export function shadowedOutcomes(context: Context): ReadonlySet<string> {
  return new Set(
    unseen(context)
      .filter(isShadowed)
      .map(({id}) => id),
  );
}

export function namesOne(rule: Rule, ids: ReadonlySet<string>): boolean {
  return outcomesNamed(rule).some((id) => ids.has(id));
}

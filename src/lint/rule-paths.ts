/** All rules of a check, also those within others, with their paths. */
import type {Check, Rule} from '../engine/check.js';

export interface RuleAt {
  readonly rule: Rule;
  readonly path: string;
  /** The path of the rule that contains it. */
  readonly parent: string | undefined;
}

export function rulesWithPaths({rules}: Pick<Check, 'rules'>): readonly RuleAt[] {
  const within = (list: readonly Rule[], at: string, parent?: string): readonly RuleAt[] =>
    list.flatMap((rule, index) => {
      const path = `${at}[${index}]`;
      return [{rule, path, parent}, ...within(rule.firstOf ?? [], `${path}.firstOf`, path)];
    });
  return within(rules, 'rules');
}

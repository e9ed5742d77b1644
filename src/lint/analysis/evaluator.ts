/** One set of answers → what is shown: what `engine/outcome.ts` says, fast enough for millions of sets. A test compares them. */
import {choiceQuestions, type Check, type Rule} from '../../engine/check.js';
import {alikeTo, topOf} from '../../engine/outcome.js';
import type {Scores} from '../../engine/score.js';
import type {Choice} from './choices.js';
import type {Names, Standing} from './compiled-condition.js';
import {applying, compileRules, type CompiledRule} from './compiled-rules.js';
import {canShare, sharing, type Reasons} from './matching.js';
import {Scoring} from './scoring.js';

export type Place = 'main' | 'last' | 'folded';

export interface Evaluated {
  readonly applied: readonly CompiledRule[];
  /** By the id of the outcome. */
  readonly places: ReadonlyMap<string, Place>;
  /** Shown because none was among the best. */
  readonly fallback: ReadonlySet<string>;
  /** Answers count for these, and they name none: others have taken them all, or none is marked. */
  readonly unreasoned: readonly string[];
  /** Answers speak against these, and none for them. */
  readonly contradicted: readonly string[];
  readonly only: boolean;
}

type Effect = 'first' | 'show' | 'last' | 'fold' | 'hide' | 'exclude' | 'only';

export class Evaluator {
  readonly rules: readonly CompiledRule[];
  readonly names: Names;
  readonly #scoring: Scoring;
  readonly #scores: Scores;
  readonly #explained: ReadonlySet<string>;

  /** @param rules the indexes of its rules in the whole check */
  constructor(check: Check, rules: readonly number[]) {
    this.#scoring = new Scoring(check);
    const {outcomes, shares, sums} = this.#scoring;
    this.names = {
      questions: new Map(choiceQuestions(check).map(({id}, index) => [id, index])),
      outcomes: new Map(outcomes.map(({id}, index) => [id, index])),
    };
    this.rules = compileRules(check, rules, this.names);
    const indexes = this.names.outcomes;
    const scoreOf = (id: string) => {
      const index = indexes.get(id) ?? -1;
      return {share: shares[index], sum: sums[index]};
    };
    // The ranking asks for nothing but the share and the sum of one.
    this.#scores = {get: scoreOf} as unknown as Scores;
    this.#explained = new Set(
      check.groups
        .filter(({unexplained}) => !unexplained)
        .flatMap((group) => group.outcomes)
        .filter(({id}) => outcomes[indexes.get(id) ?? -1]?.weighs.includes(true))
        .map(({id}) => id),
    );
  }

  evaluate(chosen: readonly Choice[]): Evaluated {
    const scoring = this.#scoring;
    scoring.of(chosen);
    const applied = applying(this.rules, this.standing(chosen));
    const ids = (effect: Effect) => applied.flatMap(({rule}) => rule[effect] ?? []);
    const excluded = new Set(ids('exclude'));
    const hidden = new Set([...excluded, ...ids('hide')]);
    const places = new Map<string, Place>();
    const fallback = new Set<string>();
    const put = (list: readonly string[], place: Place) => {
      for (const id of list) if (!hidden.has(id) && !places.has(id)) places.set(id, place);
    };
    const only = ids('only');
    if (only.length) {
      put(only, 'main');
      return {applied, places, fallback, unreasoned: [], contradicted: [], only: true};
    }
    const named = new Set(
      [...ids('first'), ...ids('show'), ...ids('last')].filter((id) => !hidden.has(id)),
    );
    const leading = this.#leading(ids('first'), named);
    const taken = this.#reasonsIn(named, leading);
    const fits = (id: string) => {
      if (named.has(id)) return true;
      const own = canShare([...taken, this.#reasons(id)]);
      if (own) taken.push(this.#reasons(id));
      return own;
    };
    put(ids('first'), 'main');
    const folded: string[] = [];
    for (const {rule} of applied) {
      if (rule.show) put(rule.show, 'main');
      if (rule.top) this.#rank(rule.top, {excluded, fits, put, folded, fallback});
    }
    put(ids('last'), 'last');
    put([...ids('fold'), ...folded], 'folded');
    return {applied, places, fallback, only: false, ...this.#doubtful(places, leading)};
  }

  /** What conditions are tested with, for the answers that were evaluated last. */
  standing(chosen: readonly Choice[]): Standing {
    return {chosen, shares: this.#scoring.shares};
  }

  #rank(
    top: NonNullable<Rule['top']>,
    into: {
      readonly excluded: ReadonlySet<string>;
      readonly fits: (id: string) => boolean;
      readonly put: (list: readonly string[], place: Place) => void;
      readonly folded: string[];
      readonly fallback: Set<string>;
    },
  ): void {
    const scores = this.#scores;
    const {excluded} = into;
    const hasReason = (id: string) => this.#reasons(id).length > 0;
    const best = topOf(top, scores, excluded, into.fits);
    if (best.length) {
      into.put(best, 'main');
      into.folded.push(...alikeTo(best, top, {scores, excluded, hasReason}));
      return;
    }
    for (const id of top.orElse ?? []) into.fallback.add(id);
    into.put(top.orElse ?? [], 'main');
    into.folded.push(...(top.orFold ?? []));
  }

  #doubtful(places: ReadonlyMap<string, Place>, leading: Leading | undefined) {
    const {pro, contra} = this.#scoring;
    const ids = [...places.keys()].filter((id) => this.#explained.has(id));
    const lists = ids.map((id) => (id === leading?.id ? [leading.reason] : this.#reasons(id)));
    const reasoned = new Set(sharing(lists));
    const at = (id: string) => this.names.outcomes.get(id) ?? -1;
    return {
      unreasoned: ids.filter((_, index) => !reasoned.has(index)),
      contradicted: [...places.keys()].filter((id) => contra[at(id)] && !pro[at(id)]),
    };
  }

  #leading(first: readonly string[], named: ReadonlySet<string>): Leading | undefined {
    const id = first.find((each) => named.has(each) && this.#reasons(each).length);
    if (id === undefined) return undefined;
    const reasons = this.#reasons(id);
    const most = this.#reasonsIn(named, undefined).length;
    const reason =
      reasons.find((each) => this.#reasonsIn(named, {id, reason: each}).length === most) ??
      reasons[0];
    return reason === undefined ? undefined : {id, reason};
  }

  #reasonsIn(ids: ReadonlySet<string>, leading: Leading | undefined): Reasons[] {
    const lists: Reasons[] = leading ? [[leading.reason]] : [];
    for (const id of ids) {
      const reasons = id === leading?.id ? [] : this.#reasons(id);
      if (reasons.length && canShare([...lists, reasons])) lists.push(reasons);
    }
    return lists;
  }

  #reasons(id: string): Reasons {
    return this.#scoring.reasons(this.names.outcomes.get(id) ?? -1);
  }
}

interface Leading {
  readonly id: string;
  readonly reason: number;
}

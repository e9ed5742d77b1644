/** Shares the answers out as reasons, so that each is named once and none goes without that could have one. */
import type {Reason} from './score.js';

/** An outcome's reasons, strongest first. */
type Reasons = readonly Reason[];

const keyOf = ({question, option}: Reason) => `${question.id}/${option.id}`;

/** Can each of these lists keep one reason that no other list uses? */
export function canShare(lists: readonly Reasons[]): boolean {
  const owners = new Map<string, number>();
  return lists.every((_, index) => place(lists, index, owners, new Set()));
}

/** Finds a reason for one list; those that hold one may have to take another (Kuhn's algorithm). */
function place(
  lists: readonly Reasons[],
  index: number,
  owners: Map<string, number>,
  tried: Set<string>,
): boolean {
  for (const reason of lists[index] ?? []) {
    const key = keyOf(reason);
    if (tried.has(key)) continue;
    tried.add(key);
    const owner = owners.get(key);
    if (owner === undefined || place(lists, owner, owners, tried)) {
      owners.set(key, index);
      return true;
    }
  }
  return false;
}

/**
 * Each outcome keeps what it may name: first one reason each, the strongest of all first, as long as it leaves one to all that
 * could have one; and then, in turns, what is left. Where there are too few for all, those that come first have them.
 * @param fixed what is given already, by the index of the outcome
 */
export function shareOut(
  lists: readonly Reasons[],
  fixed: ReadonlyMap<number, Reason>,
): readonly Reasons[] {
  const named: Reason[][] = lists.map(() => []);
  const taken = new Set<string>();
  const free = (list: Reasons) => list.filter((reason) => !taken.has(keyOf(reason)));
  const give = (index: number, reason: Reason) => {
    taken.add(keyOf(reason));
    named[index]?.push(reason);
  };

  const sharing: {index: number; list: Reasons}[] = [];
  lists.forEach((all, index) => {
    const given = fixed.get(index);
    const list = given ? [given] : all;
    if (canShare([...sharing.map((each) => each.list), list])) sharing.push({index, list});
  });
  const strongest = sharing
    .flatMap(({index, list}) => list.map((reason) => ({index, reason})))
    .sort((a, b) => b.reason.counts - a.reason.counts);
  for (const {index, reason} of strongest) {
    if (named[index]?.length || taken.has(keyOf(reason))) continue;
    const others = sharing.filter((each) => each.index !== index && !named[each.index]?.length);
    const left = others.map((each) =>
      free(each.list).filter((other) => keyOf(other) !== keyOf(reason)),
    );
    if (canShare(left)) give(index, reason);
  }
  for (let given = true; given;) {
    given = false;
    lists.forEach((list, index) => {
      const [next] = named[index]?.length ? free(list) : [];
      if (!next) return;
      give(index, next);
      given = true;
    });
  }
  return named;
}

/** Can each of several outcomes keep a reason that no other uses? As in `engine/reasons.ts`, with numbers for reasons. */
export type Reasons = readonly number[];

export function canShare(lists: readonly Reasons[]): boolean {
  const owners = new Map<number, number>();
  return lists.every((_, index) => place(lists, index, owners, new Set()));
}

/** @returns those that can have one beside the ones before them */
export function sharing(lists: readonly Reasons[]): readonly number[] {
  const owners = new Map<number, number>();
  return lists.flatMap((list, index) =>
    list.length && place(lists, index, owners, new Set()) ? [index] : [],
  );
}

/** Finds a reason for one list; those that hold one may have to take another (Kuhn's algorithm). */
function place(
  lists: readonly Reasons[],
  index: number,
  owners: Map<number, number>,
  tried: Set<number>,
): boolean {
  for (const reason of lists[index] ?? []) {
    if (tried.has(reason)) continue;
    tried.add(reason);
    const owner = owners.get(reason);
    if (owner === undefined || place(lists, owner, owners, tried)) {
      owners.set(reason, index);
      return true;
    }
  }
  return false;
}

/** What a visitor chose to keep on this device. Without storage (a private window, a sandbox, a policy) nothing breaks. */

/** All that any widget keeps, so that a visitor who leaves at once is safe without the widget that kept it. */
export const storageKeys = {goals: 'cairn-goals', notes: 'cairn-notes'} as const;
export type StorageKey = (typeof storageKeys)[keyof typeof storageKeys];

/** Beside the key: what is kept is not shown until a visitor asks for it. */
const HIDDEN = '-hidden';

/** @returns whether it is kept: some browsers refuse without a word */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then there is nothing to remove.
  }
}

export function isHidden(key: StorageKey): boolean {
  return kept(key + HIDDEN) !== undefined;
}

/** Hides what is kept from the next person who opens the page, too. */
export function hide(key: StorageKey): void {
  if (kept(key) !== undefined) keep(key + HIDDEN, '1');
}

export function unhide(key: StorageKey): void {
  drop(key + HIDDEN);
}

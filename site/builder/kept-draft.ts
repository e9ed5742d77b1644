/** A draft that outlives a reload. It is there only if the author has asked for it. */
import type {CheckFile} from '../../src/engine/check-file.js';
import {lint} from '../../src/lint.js';

const KEY = 'cairn-builder';

export function keptDraft(): CheckFile | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown;
    return lint(value, {now: new Date(), limit: 1, samples: 1}).coverage
      ? (value as CheckFile)
      : undefined;
  } catch {
    // Storage may be switched off, and its content may be old.
    return undefined;
  }
}

/** @returns whether it was kept */
export function keepDraft(check: CheckFile | undefined): boolean {
  try {
    if (check) localStorage.setItem(KEY, JSON.stringify(check));
    else localStorage.removeItem(KEY);
    return !!check;
  } catch {
    return false;
  }
}

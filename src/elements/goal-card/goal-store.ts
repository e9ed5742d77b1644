/** The goals of one card, as they are kept on the visitor's device. */
import {CONTENT_VERSION} from '../../content/version.js';
import {KeptStore} from '../../element/kept-store.js';
import {filled, stepCard, type Card} from '../../engine/card.js';
import type {Asked} from '../../engine/check.js';
import {merge, problemOf, restore, save} from '../../engine/saved.js';
import type {Announcement} from '../../engine/session.js';
import {storageKeys} from '../../privacy/storage.js';

export interface GoalStoreOptions {
  readonly card: () => Card;
  /** The questions about a goal. */
  readonly check: () => Asked;
  readonly isIdle: () => boolean;
  readonly isAllowed: () => boolean;
  /** The card with what was kept, and what to announce where a person has asked for it. */
  readonly onRestore: (card: Card, announcements: readonly Announcement[]) => void;
  readonly onChange: () => void;
}

export function goalStore({
  card,
  check,
  isIdle,
  isAllowed,
  onRestore,
  onChange,
}: GoalStoreOptions): KeptStore {
  return new KeptStore({
    key: storageKeys.goals,
    text: () => save(card().goals, CONTENT_VERSION, card().removed),
    isBlank: () => !filled(card().goals).length && !card().removed.length,
    isIdle,
    isAllowed,
    readable(text) {
      const problem = problemOf(text);
      return problem === 'large' ? 'foreign' : (problem ?? 'yes');
    },
    merge,
    restore(text, {undoable}) {
      const kept = restore(text, check());
      if ('problem' in kept) return;
      const {goals, removed} = kept;
      if (!undoable)
        return onRestore(...stepCard(card(), {type: 'restore', goals, removed}, check()));
      const [beside] = stepCard(card(), {type: 'set-aside', removed}, check());
      onRestore(...stepCard(beside, {type: 'open', goals}, check()));
    },
    adopt(text) {
      const kept = restore(text, check());
      if ('problem' in kept) return;
      // Beside its own, which come first.
      const removed = kept.removed.slice(card().removed.length);
      onRestore(...stepCard(card(), {type: 'set-aside', removed}, check()));
    },
    onChange,
  });
}

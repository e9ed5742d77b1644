/** The quick exit of a page: where it leads, and what is forgotten in every widget and on the device. */
import {isWatched, registry} from '../context/registry.js';
import type {Exit} from '../privacy/quick-exit.js';
import {drop, hide, storageKeys, unhide} from '../privacy/storage.js';

export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

export function pageExit(address: string | undefined): Exit {
  return {
    address: address ?? NEUTRAL_PAGE,
    forget: () => {
      // Asked before the first of them forgets it.
      const watched = isWatched();
      for (const member of registry) member.forget({kept: watched});
      // The widget that kept it may be on another page, or not loaded yet.
      for (const key of Object.values(storageKeys)) {
        if (watched) {
          drop(key);
          unhide(key);
        } else hide(key);
      }
    },
  };
}

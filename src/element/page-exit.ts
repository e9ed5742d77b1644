/** The quick exit of a page: where it leads, and what is forgotten in every widget. */
import {isWatched, registry} from '../context/registry.js';
import type {Exit} from '../privacy/quick-exit.js';

export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

export function pageExit(address: string | undefined): Exit {
  return {
    address: address ?? NEUTRAL_PAGE,
    forget: () => {
      // Asked before the first of them forgets it.
      const kept = isWatched();
      for (const member of registry) member.forget({kept});
    },
  };
}

/** Links of a file that may be no check yet: a scheme that is not allowed is explained better than by “expected an address”. */
import {at} from '../../engine/format/definition-error.js';
import type {Finding} from '../finding.js';

const SCHEME = /^[\s\p{Cc}]*([a-z][a-z\d+.\s\p{Cc}-]*):/iu;
const ALLOWED = /^(https?|mailto|tel)$/i;

/** Nobody nests deeper, and a file may come from anywhere. */
const DEEPEST = 60;

export function badLinks(value: unknown, path = '', depth = 0): readonly Finding[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => badLinks(each, `${path}[${index}]`, depth + 1));
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const here = at(path, key);
    if (key !== 'href' || typeof each !== 'string') return badLinks(each, here, depth + 1);
    const scheme = SCHEME.exec(each)?.[1];
    if (scheme === undefined || ALLOWED.test(scheme)) return [];
    return [
      {
        rule: 'link/scheme',
        severity: 'error' as const,
        path: here,
        message: `A link may not begin with “${scheme}:”. The widget refuses the file.`,
        suggestion: 'Use https:, mailto: or tel:, or a relative address.',
      },
    ];
  });
}

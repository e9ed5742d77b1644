/** A file that the engine would refuse. It is reported before any other rule looks at it. */
import type {LintRule} from '../rule.js';

export const FILE_INVALID = 'file/invalid';

export const fileRules: readonly LintRule[] = [
  {
    id: FILE_INVALID,
    severity: 'error',
    finds:
      'A file that is no check: no JSON, a property that is unknown or missing, an id that nothing has, too many questions, more than 64 KiB.',
    // `lint` reports it: the rules see only files that can be run.
    find: () => [],
  },
];

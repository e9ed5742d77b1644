/**
 * In place of `element/late-module.ts` in an isolated frame, which has everything in one file. The file is a classic script:
 * where an `import()` is in it, Vite's dev server adds an `import` statement, which is a `SyntaxError` there.
 */
import type {LateModule as Original} from '../element/late-module.js';

export class LateModule<Exports> implements Pick<Original<Exports>, 'exports' | 'load'> {
  exports: Exports | undefined;

  load(): Promise<Exports> {
    return Promise.reject(new Error('An isolated frame loads no module.'));
  }
}

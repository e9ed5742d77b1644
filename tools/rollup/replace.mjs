// Takes other modules in place of some: `{from: to}`, paths from the root of the repository or specifiers of packages.
import {resolve} from 'node:path';

/** Stands for a module that a build has no use for. */
export const NONE = '\0none';

export function replace(modules) {
  return {
    name: 'replace',
    async resolveId(specifier, importer, options) {
      const found = await this.resolve(specifier, importer, {...options, skipSelf: true});
      const from = Object.keys(modules).find(
        (each) => specifier === each || found?.id === resolve(each),
      );
      return from && (modules[from] === NONE ? NONE : resolve(modules[from]));
    },
    load: (id) => (id === NONE ? 'export {}' : undefined),
  };
}

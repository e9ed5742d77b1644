// Leaves some files of the build out of a bundle: they stand beside it and are loaded late.
export function beside(pattern, pathOf) {
  return {
    name: 'beside',
    resolveId: (id) => (pattern.test(id) ? {id: pathOf(id), external: 'relative'} : undefined),
  };
}

// The floors of the house: an import points down or stays in its folder, and goes round in no circle.
const below = {
  engine: [],
  content: ['engine'],
  locales: [],
  ui: ['content', 'locales', 'engine'],
  elements: ['ui', 'content', 'locales', 'engine'],
};

const floors = Object.entries(below).map(([floor, allowed]) => ({
  name: `${floor}-imports-only-from-below`,
  severity: 'error',
  from: {path: `^src/${floor}/`},
  to: {path: '^src/', pathNot: [floor, ...allowed].map((name) => `^src/${name}/`)},
}));

export default {
  forbidden: [
    ...floors,
    {
      name: 'no-element-knows-its-neighbour',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'the-engine-needs-nothing',
      severity: 'error',
      from: {path: '^src/engine/'},
      to: {pathNot: '^src/engine/'},
    },
    {
      name: 'the-quiet-door-registers-nothing',
      severity: 'error',
      from: {path: '^src/index\\.ts$'},
      to: {path: '^src/(cairn\\.ts|elements/([^/]+)/\\2\\.ts)$', reachable: true},
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      // Two modules may describe each other in types, which are gone when they run.
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    {name: 'no-missing-file', severity: 'error', from: {}, to: {couldNotResolve: true}},
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    // An import of a type is an import.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};

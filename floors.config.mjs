// The levels of the house: an import points down, or stays in its folder. Imports of types count, so there is no cycle of any kind.
const levels = {
  engine: [],
  lint: ['engine'],
  exchange: ['lint', 'engine'],
  content: ['engine'],
  locales: [],
  privacy: [],
  styles: [],
  context: ['engine', 'content', 'locales', 'privacy', 'styles'],
  templates: ['context', 'engine', 'content', 'locales', 'privacy', 'styles'],
  isolated: ['templates', 'context', 'engine', 'content', 'locales', 'privacy', 'styles'],
  // Beside `isolated`, whose frame an element makes; nothing in there knows the base class.
  element: [
    'isolated',
    'templates',
    'context',
    'engine',
    'content',
    'locales',
    'privacy',
    'styles',
  ],
  elements: [
    'element',
    'templates',
    'context',
    'engine',
    'content',
    'locales',
    'privacy',
    'styles',
  ],
};

const downward = Object.entries(levels).map(([level, below]) => ({
  name: `${level}-imports-only-from-below`,
  severity: 'error',
  from: {path: `^src/${level}/`},
  to: {path: '^src/', pathNot: [level, ...below].map((name) => `^src/${name}/`)},
}));

export default {
  forbidden: [
    ...downward,
    {
      name: 'no-element-knows-its-neighbour',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'engine-and-privacy-need-nothing',
      severity: 'error',
      from: {path: '^src/(engine|privacy)/'},
      to: {pathNot: '^src/$1/'},
    },
    {
      name: 'index-registers-nothing',
      severity: 'error',
      from: {path: '^src/index\\.ts$'},
      to: {path: '^src/(cairn\\.ts|elements/([^/]+)/\\2\\.ts)$', reachable: true},
    },
    {name: 'no-cycle', severity: 'error', from: {}, to: {circular: true}},
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

// Changes the engine in every small way and sees whether its tests notice.
export default {
  mutate: ['src/engine/**/*.ts'],
  testRunner: 'mocha',
  // The tests import TypeScript.
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    spec: ['tests/engine/**/*.test.ts'],
    // It counts millions of answer sets, which is no work for each mutant; the tables have to do without it.
    ignore: ['tests/engine/balance.test.ts'],
  },
  coverageAnalysis: 'perTest',
  // On a busy machine a mutant that is only slow must not pass for one that was noticed.
  timeoutMS: 60_000,
  // Its own transpiler would need a tsconfig of its own; tsx strips the types.
  checkers: [],
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: {fileName: 'reports/mutation.html'},
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'reports', 'demo', 'docs'],
  thresholds: {high: 100, low: 95, break: 95},
  concurrency: 2,
};

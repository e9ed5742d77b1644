// What a run says: nothing of a file that passes in silence, everything of one that fails, and progress only where someone
// watches. `tools/test.mjs` ends it with one line.
import {defaultReporter} from '@web/test-runner';

export function reporter() {
  const whole = defaultReporter();
  let watching = false;
  return {
    start(args) {
      whole.start(args);
      watching = args.config.watch;
    },
    reportTestFileResults: (args) => whole.reportTestFileResults(args),
    // Elsewhere than in a terminal every line of progress stays.
    getTestProgress: (args) =>
      process.stdout.isTTY
        ? whole.getTestProgress(args).filter((line) => watching || !/Finished running/.test(line))
        : [],
  };
}

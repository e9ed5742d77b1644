// Runs the tests: `node tools/test.mjs [--built] [chromium] [firefox] [webkit] [--watch] [options of the runner]
// [--files file or folder …]`. Those that need a browser run in Chromium, or in the browsers that are named; the others run in Node,
// beside the browsers. Nothing is built when no file reads the build.
import {execFile, spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {run} from 'node:test';
import {startTestRunner} from '@web/test-runner';
import {browserNames, ensureBrowser} from './browsers.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--files');
const after =
  at < 0 ? args.length : args.findIndex((arg, index) => index > at && arg.startsWith('--'));
const asked = at < 0 ? [] : args.splice(at, (after < 0 ? args.length : after) - at).slice(1);
const named = args.filter((arg) => browserNames.includes(arg));
const wanted = named.length ? named : ['chromium'];
const argv = args.filter((arg) => arg !== '--built' && !browserNames.includes(arg));
const watching = argv.includes('--watch');

/** Tests in TypeScript of what knows of no browser: the engine, the content, and the tools for authors. */
const inMocha = (file) => /^tests\/(checks|content|engine)\/.*\.ts$/.test(file);
const inNodeTest = (file) => file.endsWith('.mjs');
const inBrowser = (file) => !inMocha(file) && !inNodeTest(file);
/** Tests of the built files are in these folders; the others run on `src`. */
const readsBuild = (file) => /^tests\/(audit|pages|server)\//.test(file);

const all = (asked.length ? asked : ['tests']).flatMap(testFiles);
// Without `--files`, those in Node belong to the run in Chromium.
const files = asked.length || wanted.includes('chromium') ? all : all.filter(inBrowser);
if (!files.length) {
  console.error(`No test is in ${asked.join(', ')}.`);
  process.exit(1);
}

const began = Date.now();
const forBrowsers = files.filter(inBrowser);
if (forBrowsers.length) wanted.forEach(ensureBrowser);
// These tests do not read the build, so they run beside it; then beside the browsers, most of which wait.
const mochaResults = runMocha(files.filter(inMocha));
if (!args.includes('--built') && files.some(readsBuild)) build();
const inBrowsers = runInBrowsers(forBrowsers);
const results = await Promise.all([
  inBrowsers,
  mochaResults,
  runNodeTest(files.filter(inNodeTest)),
]);

const sum = (name) => results.reduce((total, each) => total + (each[name] ?? 0), 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
if (!passed && !failed) console.error('No test was run.');
console.log(`Finished in ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(passed && !failed ? 0 : 1);

/** @returns the test files in a folder, or the file */
function testFiles(path) {
  const paths = statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true}).map((name) => join(path, name))
    : [path];
  return paths
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .filter((file) => /\.test\.(ts|mjs)$/.test(file) && !file.includes('node_modules'));
}

/** Prints what the build says where it fails. */
function build() {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}

async function runInBrowsers(files) {
  if (!files.length) return {};
  process.env.CAIRN_BROWSERS = wanted.join(' ');
  process.env.CAIRN_FILES = files.join(' ');
  const runner = await startTestRunner({argv, autoExitProcess: false});
  // It has said why it could not start.
  if (!runner) process.exit(1);
  process.on('SIGINT', () => runner.stop());
  process.on('SIGTERM', () => runner.stop());
  await new Promise((done) => runner.on('stopped', done));
  return count([...runner.sessions.all()]);
}

async function runMocha(files) {
  if (!files.length) return {};
  const options = ['--no-config', '--import=tsx', '--timeout=60000'];
  if (watching) {
    const watched = ['--watch', '--watch-files=src,tests'];
    spawnSync('npx', ['mocha', ...options, ...watched, ...files], {stdio: 'inherit'});
    return {};
  }
  const {stdout, stderr} = await new Promise((done) =>
    execFile(
      'npx',
      ['mocha', ...options, '--reporter=json', ...files],
      {maxBuffer: Infinity},
      // Tests that fail end it with an error, and what it says tells which.
      (_, stdout, stderr) => done({stdout, stderr}),
    ),
  );
  const start = stdout.indexOf('{\n  "stats"');
  if (start < 0) {
    console.error(stdout + stderr);
    return {failed: 1};
  }
  const {stats, failures} = JSON.parse(stdout.slice(start));
  for (const {file, fullTitle, err} of failures)
    console.error(`${file}: ${fullTitle}`, err.stack ?? err.message);
  return {passed: stats.passes, failed: stats.failures, skipped: stats.pending};
}

async function runNodeTest(files) {
  if (!files.length) return {};
  const counts = {passed: 0, failed: 0};
  for await (const {type, data} of run({files: files.map((file) => resolve(file))})) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') counts.passed++;
    if (type === 'test:fail') {
      counts.failed++;
      console.error(`${data.file}: ${data.name}`, data.details.error.cause ?? data.details.error);
    }
    if (type === 'test:stderr') process.stderr.write(data.message);
  }
  return counts;
}

/** Over all browsers; a file that could not be run is one failure. */
function count(sessions) {
  const tests = sessions.flatMap((session) => testsOf(session.testResults));
  const failedTests = tests.filter((test) => !test.passed && !test.skipped).length;
  const broken = sessions.filter(
    (session) =>
      !session.passed && testsOf(session.testResults).every((test) => test.passed || test.skipped),
  );
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failedTests + broken.length,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

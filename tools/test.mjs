// Runs the tests in real browsers: `node tools/test.mjs [--built] [chromium] [firefox] [webkit] [--watch] [options of the runner]
// [--files file or folder …]`; in Chromium without files or options also those of tests/server, tests/audit and tests/checks, in
// Node. With `--files` nothing is built unless one of them is in `tests/pages`.
import {execFile, spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {startTestRunner} from '@web/test-runner';
import {browserNames, ensureBrowser} from './browsers.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--files');
const after =
  at < 0 ? args.length : args.findIndex((arg, index) => index > at && arg.startsWith('--'));
const files = at < 0 ? [] : args.splice(at, (after < 0 ? args.length : after) - at).slice(1);
const named = args.filter((arg) => browserNames.includes(arg));
const wanted = named.length ? named : ['chromium'];
const argv = args.filter((arg) => arg !== '--built' && !browserNames.includes(arg));

for (const file of files) {
  const command = commandInNode(file);
  if (!command) continue;
  console.error(`${file} runs in Node, not in a browser: ${command}`);
  process.exit(1);
}

const began = Date.now();
wanted.forEach(ensureBrowser);
if (!args.includes('--built') && (!files.length || files.some(readsBuild))) build();

const everything = !argv.length && !files.length;
// Beside the browsers, because most of them wait.
const inNode =
  everything && wanted.includes('chromium')
    ? Promise.all([testServer(), testChecks()])
    : Promise.resolve([]);

process.env.CAIRN_BROWSERS = wanted.join(' ');
if (files.length) process.env.CAIRN_FILES = files.join(' ');

const runner = await startTestRunner({argv, autoExitProcess: false});
// It has said why it could not start.
if (!runner) process.exit(1);

process.on('SIGINT', () => runner.stop());
process.on('SIGTERM', () => runner.stop());
runner.on('stopped', async () => {
  const {skipped, ...inBrowsers} = count([...runner.sessions.all()]);
  const all = [inBrowsers, ...(await inNode)];
  const passed = all.reduce((sum, each) => sum + each.passed, 0);
  const failed = all.reduce((sum, each) => sum + each.failed, 0);
  if (!passed && !failed) console.error('No test was run.');
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`Finished in ${seconds} s.`);
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(passed && !failed ? 0 : 1);
});

/** What the tools of the build say is told where it fails. */
function build() {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}

/** Tests of the built files are in `tests/pages`; the others run on `src`. */
function readsBuild(path) {
  return /^tests(\/pages(\/.*)?)?$/.test(relative('.', path).replaceAll('\\', '/'));
}

/** For a test that no browser runs. */
function commandInNode(file) {
  const path = relative('.', file).replaceAll('\\', '/');
  if (/^tests\/(server|audit)\//.test(path)) return `node --test ${path}`;
  if (/^tests\/checks\//.test(path)) return `npx mocha --no-config --import=tsx ${path}`;
  return undefined;
}

/** The tools for authors of checks. */
async function testChecks() {
  const {stdout, stderr} = await new Promise((done) =>
    execFile(
      'npx',
      [
        'mocha',
        '--no-config',
        '--import=tsx',
        '--timeout=60000',
        '--reporter=json',
        'tests/checks/**/*.test.ts',
      ],
      {maxBuffer: Infinity},
      // Tests that fail end it with an error, and what it says tells which.
      (_, stdout, stderr) => done({stdout, stderr}),
    ),
  );
  const start = stdout.indexOf('{\n  "stats"');
  if (start < 0) {
    console.error(stdout + stderr);
    return {passed: 0, failed: 1};
  }
  const {stats, failures} = JSON.parse(stdout.slice(start));
  for (const {file, fullTitle, err} of failures)
    console.error(`${file}: ${fullTitle}`, err.stack ?? err.message);
  return {passed: stats.passes, failed: stats.failures};
}

async function testServer() {
  const files = ['tests/server', 'tests/audit'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => resolve(folder, file)),
  );
  const counts = {passed: 0, failed: 0};
  for await (const {type, data} of run({files})) {
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

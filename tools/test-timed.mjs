// Runs the tests in real browsers: `node tools/test.mjs [--built] [chromium] [firefox] [webkit] [--watch] [options of the runner]
// [--files file or folder …]`; in Chromium without files or options also those of tests/server, tests/audit and tests/checks, in
// Node. With `--files` nothing is built unless one of them is in `tests/pages`.
import {spawnSync} from 'node:child_process';
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

const began = Date.now();
wanted.forEach(ensureBrowser);
if (!args.includes('--built') && (!files.length || files.some(readsBuild))) build();

const everything = !argv.length && !files.length;
// They use Chromium as well.
const inNode =
  everything && wanted.includes('chromium') ? await testInNode() : {passed: 0, failed: 0};

process.env.CAIRN_BROWSERS = wanted.join(' ');
if (files.length) process.env.CAIRN_FILES = files.join(' ');

const runner = await startTestRunner({argv, autoExitProcess: false});
// It has said why it could not start.
if (!runner) process.exit(1);

process.on('SIGINT', () => runner.stop());
process.on('SIGTERM', () => runner.stop());
runner.on('stopped', () => {
  const {skipped, ...inBrowsers} = count([...runner.sessions.all()]);
  const passed = inBrowsers.passed + inNode.passed;
  const failed = inBrowsers.failed + inNode.failed;
  if (!passed && !failed) console.error('No test was run.');
  const seconds = Math.round((Date.now() - began) / 1000);
  if(process.env.T)for(const x of [...runner.sessions.all()].map(s=>[s.testRun?.duration??0,s.browser.name,relative('.',s.testFile),s.testResults?testsOf(s.testResults).reduce((a,t)=>a+(t.duration??0),0):0,s.testResults?testsOf(s.testResults).length:0]))console.log('TT',x.join(' '));
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

async function testInNode() {
  const [server, checks] = [await testServer(), testChecks()];
  return {passed: server.passed + checks.passed, failed: server.failed + checks.failed};
}

/** The tools for authors of checks. */
function testChecks() {
  const {stdout, stderr} = spawnSync(
    'npx',
    [
      'mocha',
      '--no-config',
      '--import=tsx',
      '--timeout=15000',
      '--reporter=json',
      'tests/checks/**/*.test.ts',
    ],
    {encoding: 'utf8', maxBuffer: Infinity},
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

// Runs the tests in real browsers: `node tools/test.mjs [--built] [chromium] [firefox] [webkit] [options of the runner]
// [--files file or folder …]`; in Chromium without files or options also those of tests/server, in Node.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
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

wanted.forEach(ensureBrowser);
if (!args.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

const everything = !argv.length && !files.length;
// They use Chromium as well.
const onServer =
  everything && wanted.includes('chromium') ? await testServer() : {passed: 0, failed: 0};

process.env.CAIRN_BROWSERS = wanted.join(' ');
if (files.length) process.env.CAIRN_FILES = files.join(' ');

const runner = await startTestRunner({argv, autoExitProcess: false});
// It has said why it could not start.
if (!runner) process.exit(1);

process.on('SIGINT', () => runner.stop());
process.on('SIGTERM', () => runner.stop());
runner.on('stopped', () => {
  const {skipped, ...inBrowsers} = count([...runner.sessions.all()]);
  const passed = inBrowsers.passed + onServer.passed;
  const failed = inBrowsers.failed + onServer.failed;
  if (!passed && !failed) console.error('No test was run.');
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(passed && !failed ? 0 : 1);
});

async function testServer() {
  const files = readdirSync('tests/server').filter((file) => file.endsWith('.test.mjs'));
  const counts = {passed: 0, failed: 0};
  for await (const {type, data} of run({
    files: files.map((file) => resolve('tests/server', file)),
  })) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass') counts.passed++;
    if (type === 'test:fail') {
      counts.failed++;
      console.error(`${data.file}: ${data.name}`, data.details.error.cause ?? data.details.error);
    }
    if (type === 'test:stderr') process.stderr.write(data.message);
  }
  console.log(`On a server: ${counts.passed} passed, ${counts.failed} failed`);
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

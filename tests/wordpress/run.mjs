// The plugin in WordPress: `node tests/wordpress/run.mjs [--built] [--screens] [release or part of a test's name …]`.
// For each release of Debian its WordPress is brought up, and taken down when all is said.
import {spawnSync} from 'node:child_process';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {releases} from './debian.mjs';
import {startWordPress} from './site.mjs';
import {tests} from './tests.mjs';

const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith('-'));
const only = asked.filter((arg) => !releases.includes(arg));
const chosen = releases.filter((release) => asked.includes(release));

if (!args.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const counts = {passed: 0, failed: 0};
for (const release of chosen.length ? chosen : releases) {
  const site = await startWordPress(release);
  console.log(`WordPress ${site.version} (${release})`);
  try {
    const screens = args.includes('--screens') ? `reports/wordpress-${release}` : undefined;
    for (const [name, run] of tests({browser, site, screens})) await test(name, run);
  } finally {
    await site.stop();
  }
}
await browser.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);

/** A test may need those that bring it about: they are marked. */
async function test(name, run) {
  if (only.length && !run.needed && !only.some((part) => name.includes(part))) return;
  try {
    await run();
    counts.passed += 1;
    console.log(`  ${name}`);
  } catch (error) {
    counts.failed += 1;
    console.error(`  FAILED ${name}: ${error.stack}`);
  }
}

// Audits pages as a publisher would, by the command: `node tests/audit/run.mjs [--built] [words of a test …]`. What trackers
// learn is compared with what the privacy suite expects.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makeCertificate} from '../../audit/certificate.mjs';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {startSite} from '../privacy/ingest.mjs';
import {trackers} from '../privacy/trackers.mjs';
import {
  brokenPage,
  cleanPage,
  consentPage,
  demoSite,
  isolatedPage,
  leakingPage,
  plainPage,
  site,
  trackersFirst,
} from './pages.mjs';

const SIX = ['rrweb', 'posthog', 'sentry', 'clarity', 'datadog', 'newrelic'];
const KEEP = process.env.CAIRN_AUDIT_REPORTS;

const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('-'));
if (!args.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
const browser = ensureBrowser('chromium');
const folder = mkdtempSync(join(tmpdir(), 'cairn-audit-'));
const expected = JSON.parse(readFileSync('tests/privacy/expected.json', 'utf8')).tools;

const tests = {
  'the demo article is clean': async () => {
    const {code, report, html} = await auditOf(demoSite(), {path: '/demo/index.html'});
    assert.deepEqual(learnedBy(report), {});
    assert.equal(code, 0);
    assert.ok(report.widgets.length > 2 && report.widgets.every(({answered}) => answered));
    assert.ok(
      Object.values(report.tried).every((count) => count > 2),
      'there was something to learn',
    );
    assert.ok(html.includes('No script learned an answer.'));
  },
  'six trackers that load first learn what docs/privacy.md says': async () => {
    const {code, report} = await auditOf(await site(trackersFirst(SIX), SIX));
    const says = Object.fromEntries(
      SIX.map((file) => [`/trackers/${file}.js`, sorted(expectedOf(file).last)]).filter(
        ([, kinds]) => kinds.length,
      ),
    );
    assert.deepEqual(learnedBy(report), says);
    assert.equal(code, Object.keys(says).length ? 1 : 0);
    for (const file of SIX) {
      const row = rowOf(report, `/trackers/${file}.js`);
      assert.equal(row.before, true, `${file} ran before Cairn`);
      assert.ok(row.sentTo.length, `${file} sent something`);
    }
  },
  'a script that listens learns nothing of isolated widgets': async () => {
    const {code, report} = await auditOf(await site(isolatedPage('own'), ['own']));
    assert.deepEqual(learnedBy(report), {});
    assert.equal(code, 0);
    assert.ok(report.widgets.every(({isolated, answered}) => isolated && answered));
    assert.ok(rowOf(report, '/trackers/own.js').sentTo.length, 'it sent something');
  },
  'scripts that a consent manager brings late are seen': async () => {
    const [page, more] = consentPage({agreed: 'own', later: 'posthog'});
    const {code, report} = await auditOf(await site(page, ['own', 'posthog'], more));
    assert.equal(report.consented, 'Accept all');
    assert.deepEqual(learnedBy(report), {'/trackers/own.js': sorted(expectedOf('own').first)});
    assert.equal(code, 1);
    for (const name of ['own', 'posthog']) {
      const row = rowOf(report, `/trackers/${name}.js`);
      assert.equal(new URL(row.loadedBy).pathname, '/consent.js');
      assert.equal(row.before, false);
    }
  },
  'a page that leaks is caught with everything': async () => {
    const [page, more] = leakingPage('rrweb');
    const {code, report, sent} = await auditOf(await site(page, ['rrweb'], more));
    assert.equal(code, 1);
    assert.deepEqual(learnedBy(report), {'/trackers/rrweb.js': ['coordinates']});
    const inForms = learnedBy(report, 'ofForms');
    assert.deepEqual(
      inForms['/autosave.js'],
      ['choice', 'typed'],
      'the script that tells every change',
    );
    assert.ok(inForms['/trackers/rrweb.js'].includes('typed'), 'the recorder');
    assert.ok(inForms['/'].includes('typed'), 'the form that is sent');
    assert.ok(
      !sent.includes('Jovial') && !sent.includes('Plum'),
      'nothing of a form reached a server',
    );
    const what = report.advice.map((each) => each.what).join('\n');
    assert.match(what, /remove no-shield/i);
    assert.match(report.contrast.join(), /--cairn-ink stands out/);
  },
  'the own forms are left alone where that is asked for': async () => {
    const [page, more] = leakingPage('rrweb');
    const {report} = await auditOf(await site(page, ['rrweb'], more), {
      options: ['--widgets-only'],
    });
    assert.equal(report.formsFilled, 0);
    assert.deepEqual(learnedBy(report, 'ofForms'), {});
  },
  'a page with a certificate is read as well': async () => {
    const certificate = makeCertificate(['localhost']);
    const file = join(folder, 'certificate.pem');
    writeFileSync(file, certificate.cert);
    const {code, report} = await auditOf(await site(cleanPage), {
      certificate,
      env: {NODE_EXTRA_CA_CERTS: file},
    });
    assert.equal(code, 0);
    assert.match(report.url, /^https:/);
    assert.ok(report.widgets.every(({answered}) => answered));
  },
  'a page without a widget is refused in one sentence': async () => {
    const {code, error} = await auditOf(await site(plainPage));
    assert.equal(code, 2);
    assert.match(error, /^There is no Cairn widget on http\S+\.$/m);
  },
  'a page whose widgets do not run is refused': async () => {
    const {code, error} = await auditOf(await site(brokenPage));
    assert.equal(code, 2);
    assert.match(error, /do not run: their script is missing or blocked\.$/m);
  },
  'an address that nobody answers is refused in one sentence': async () => {
    const empty = await startSite({});
    empty.close();
    const {code, stderr} = await command([`${empty.origin}/`]);
    assert.equal(code, 2);
    assert.match(stderr, /could not be reached \(ECONNREFUSED\)\.$/m);
    assert.doesNotMatch(stderr, /\n\s+at /);
  },
  'a browser that is not there is named': async () => {
    const {code, stderr} = await command(['http://localhost:1/', '--browser', '/nowhere/chrome']);
    assert.equal(code, 2);
    assert.equal(stderr.trim(), 'There is no browser at /nowhere/chrome.');
  },
};

let [passed, failed] = [0, 0];
for (const [name, test] of Object.entries(tests)) {
  if (only.length && !only.some((words) => name.includes(words))) continue;
  const began = Date.now();
  try {
    await test();
    passed += 1;
    console.log(`✓ ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${name}\n${error.stack}`);
  }
}
rmSync(folder, {recursive: true});
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function auditOf(files, {path = '/', options = [], env = {}, certificate} = {}) {
  const server = await startSite(files, 'no-store', certificate);
  try {
    const out = KEEP ? mkdtempSync(join(KEEP, 'report-')) : mkdtempSync(join(folder, 'report-'));
    const {code, stdout, stderr} = await command(
      [`${server.origin}${path}`, '--out', out, ...options],
      env,
    );
    const written = (kind) => {
      try {
        return readFileSync(join(out, `cairn-audit.${kind}`), 'utf8');
      } catch {
        throw new Error(`There is no report (code ${code}):\n${stdout}${stderr}`);
      }
    };
    return {
      code,
      error: stderr,
      get report() {
        return JSON.parse(written('json'));
      },
      get html() {
        return written('html');
      },
      sent: server.sent.map(String).join('\n'),
    };
  } finally {
    server.close();
  }
}

function command(args, env = {}) {
  const child = spawn(process.execPath, ['audit/cairn-audit.mjs', ...args], {
    env: {...process.env, CHROME_PATH: browser, ...env},
  });
  const said = {stdout: '', stderr: ''};
  for (const name of ['stdout', 'stderr']) child[name].on('data', (text) => (said[name] += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({code, ...said})));
}

/** @returns path of each script that learned something → the kinds */
function learnedBy({scripts}, what = 'learned') {
  return Object.fromEntries(
    scripts
      .map((each) => [new URL(each.url).pathname, sorted(Object.keys(each[what]))])
      .filter(([, kinds]) => kinds.length),
  );
}

function rowOf({scripts}, path) {
  const row = scripts.find(({url}) => new URL(url).pathname === path);
  assert.ok(row, `${path} is in the report`);
  return row;
}

/** As the privacy suite says of a tool, with its last settings where it has several. */
function expectedOf(file) {
  const tool = trackers.find((each) => each.file === file && !each.before);
  return expected.find(({name}) => name === tool.name);
}

function sorted(kinds) {
  return kinds.toSorted();
}

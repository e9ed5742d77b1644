// The parts of the audit that need no browser.
import assert from 'node:assert/strict';
import {X509Certificate} from 'node:crypto';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {advise} from '../../audit/advice.mjs';
import {makeCertificate} from '../../audit/certificate.mjs';
import {readCommandLine} from '../../audit/command-line.mjs';
import {decode} from '../../audit/decode.mjs';
import {findBrowser} from '../../audit/find-browser.mjs';
import {pageHeightSent} from '../../audit/heights.mjs';
import {toolAt} from '../../audit/known-tools.mjs';
import {learnedByScript, tellable} from '../../audit/learned.mjs';
import {policiesOf} from '../../audit/policies.mjs';
import {htmlReport} from '../../audit/report-html.mjs';
import {scriptsOf, withSenders} from '../../audit/senders.mjs';

const visit = {
  labels: ['Most days of the week'],
  values: [],
  typed: ['Quizzical marmots'],
  copied: [],
  result: ['You could say how it feels.'],
  rows: [{left: 100, right: 120, top: 200, bottom: 240}],
  beside: [],
  heights: [],
  plainKeys: 0,
};
const request = (more) => ({
  url: 'https://in.example/collect',
  headers: {},
  body: Buffer.alloc(0),
  at: 20,
  script: 'https://cdn.example/tracker.js',
  ...more,
});
const learned = (requests, options = {}) =>
  Object.fromEntries(
    [...learnedByScript(requests, options.visit ?? visit, {from: 10, ...options})].map(
      ([script, found]) => [script, Object.keys(found.learned)],
    ),
  );

describe('what a script learned', () => {
  for (const [where, more] of [
    ['the body', {body: Buffer.from('{"text":"quizzical  marmots"}')}],
    ['a packed body', {body: gzipSync('{"text":"Quizzical marmots"}')}],
    ['a query', {url: 'https://in.example/p.gif?d=Quizzical%20marmots'}],
    ['a query that is encoded twice', {url: 'https://in.example/p.gif?d=Quizzical%2520marmots'}],
    ['a path', {url: 'https://in.example/p/Quizzical%20marmots/1.gif'}],
    ['a header', {headers: {'x-words': 'Quizzical marmots'}}],
    [
      'base64 in JSON',
      {
        body: Buffer.from(
          JSON.stringify({d: Buffer.from('{"w":"Quizzical marmots"}').toString('base64')}),
        ),
      },
    ],
  ])
    it(`is found in ${where}`, () => {
      assert.deepEqual(Object.values(learned([request(more)])), [['typed']]);
    });

  it('is a point in a chosen row, and not a point beside the widgets', () => {
    const body = Buffer.from('{"x":110,"y":220}');
    assert.deepEqual(Object.values(learned([request({body})])), [['coordinates']]);
    const beside = {...visit, beside: [[110, 220]]};
    assert.deepEqual(Object.values(learned([request({body})], {visit: beside})), [[]]);
  });

  it('is nothing that the page says itself, or that was sent before the first answer', () => {
    const body = Buffer.from('{"text":"most days of the week"}');
    assert.deepEqual(Object.values(learned([request({body})])), [['choice']]);
    const pageText = 'It rains most days of the week.';
    assert.deepEqual(Object.values(learned([request({body})], {pageText})), [[]]);
    assert.deepEqual(Object.values(learned([request({body, at: 5}), request({body})])), [[]]);
    assert.deepEqual(tellable(visit, 'MOST DAYS of the week').labels, []);
  });

  it('is told apart by script', () => {
    const body = Buffer.from('Quizzical marmots, in words');
    const found = learned([
      request({body}),
      request({body: Buffer.from('{"a":1}'), script: 'https://a.example/b.js'}),
    ]);
    assert.deepEqual(found, {
      'https://cdn.example/tracker.js': ['typed'],
      'https://a.example/b.js': [],
    });
  });
});

describe('the height of the page', () => {
  const heights = [
    {widget: 'a', own: 500, page: 1500},
    {widget: 'a', own: 540, page: 1540},
  ];
  const sent = (...texts) => texts.map((each) => decode(Buffer.from(each)));
  for (const texts of [
    ['ds=1280x1500', 'ds=1280x1540'],
    ['{"$pageHeight":1500}', '{"$pageHeight":1540}'],
    ['{"view":{"max_scroll_height":1500}}', '{"view":{"max_scroll_height":"1540"}}'],
  ])
    it(`is found in ${texts[0]}`, () => {
      assert.equal(pageHeightSent(sent(...texts), heights), 'a: 1500, 1540');
    });
  it('tells nothing where every result is as high, or where it was sent once', () => {
    const same = heights.map((each) => ({...each, own: 500}));
    assert.equal(pageHeightSent(sent('ds=1280x1500', 'ds=1280x1540'), same), undefined);
    assert.equal(pageHeightSent(sent('ds=1280x1500'), heights), undefined);
  });
});

describe('who sent a request', () => {
  const stack = (...urls) => ({stack: {callFrames: urls.map((url) => ({url}))}});
  it('is on the stack, which is read without what is no address', () => {
    const initiator = {
      stack: {callFrames: [{url: ''}], parent: stack('https://a.example/t.js#x').stack},
    };
    assert.deepEqual(scriptsOf(initiator), [{url: 'https://a.example/t.js', frames: 1}]);
    assert.deepEqual(scriptsOf({type: 'parser', url: 'https://a.example/'}), [
      {url: 'https://a.example/', frames: 1},
    ]);
    assert.deepEqual(scriptsOf({type: 'other'}), []);
  });
  it('is whose receiver it is, and not a wrapper on the way to all', () => {
    const [wrapper, tool, clarity] = [
      'https://js.wrapper.example/w.js',
      'https://cdn.tool.example/t.js',
      'https://scripts.clarity.ms/c.js',
    ];
    const initiated = [
      ['https://in.tool.example/e', stack(wrapper, tool)],
      ['https://page.test/tool', stack(wrapper, tool, wrapper)],
      ['https://page.test/other', stack(wrapper, 'https://page.test/own.js')],
      ['https://k.clarity.ms/collect', stack(clarity, wrapper)],
      ['https://else.test/1', stack(wrapper)],
    ].map(([url, initiator]) => ({method: 'POST', url, scripts: scriptsOf(initiator)}));
    const requests = initiated.map(({method, url}) => ({method, url, body: Buffer.from('a')}));
    assert.deepEqual(
      withSenders(requests, initiated).map(({script}) => script),
      [tool, tool, 'https://page.test/own.js', clarity, wrapper],
    );
  });
  it('of a beacon that nobody names is who sent to the same address before', () => {
    const body = Buffer.from('a');
    const requests = [
      {method: 'POST', url: 'https://in.test/e?n=1', body},
      {method: 'POST', url: 'https://in.test/e?n=2', body},
      {method: 'POST', url: 'https://other.test/e', body},
    ];
    const named = withSenders(requests, [
      {
        method: 'POST',
        url: 'https://in.test/e?n=1',
        scripts: [{url: 'https://cdn.test/t.js', frames: 1}],
      },
    ]);
    assert.deepEqual(
      named.map(({script}) => script),
      ['https://cdn.test/t.js', 'https://cdn.test/t.js', 'https://other.test/'],
    );
  });
});

describe('policies', () => {
  const [csp] = policiesOf({}, {});
  it('are missing where no header says anything', () => {
    assert.deepEqual(
      policiesOf({}, {}).map(({level}) => level),
      ['missing', 'missing', 'good'],
    );
    assert.match(csp.says, /Any script from anywhere/);
  });
  for (const [value, level] of [
    ["default-src 'self'", 'good'],
    ["script-src 'self'; connect-src 'self' https://in.example", 'good'],
    ["script-src 'self' https:; connect-src 'self'", 'weak'],
    ["script-src 'self'", 'weak'],
    ['default-src *', 'weak'],
    ["default-src 'self' 'unsafe-inline'", 'weak'],
    ["script-src 'nonce-a' 'unsafe-inline'; connect-src 'self'", 'good'],
    ["img-src 'self'", 'weak'],
  ])
    it(`finds “${value}” ${level}`, () => {
      assert.equal(policiesOf({'content-security-policy': value}, {})[0].level, level);
      assert.equal(policiesOf({}, {metaPolicy: value})[0].level, level);
    });
  it('tell the whole address with unsafe-url', () => {
    assert.equal(policiesOf({'referrer-policy': 'unsafe-url'}, {})[2].level, 'weak');
  });
});

describe('what to change', () => {
  const script = {name: 'Tool', kind: 'other', before: true, learned: {typed: 'a'}, ofForms: {}};
  const widget = {
    tag: 'cairn-self-check',
    isolated: false,
    noShield: true,
    answered: true,
    isRunning: true,
  };
  const advice = (more) =>
    advise({
      widgets: [widget],
      scripts: [script],
      policies: [],
      contrast: [],
      warnings: [],
      ...more,
    });
  it('comes first where something was learned', () => {
    const [first, second] = advice();
    assert.equal(first.level, 'must');
    assert.equal(
      first.what,
      'Set isolated on <cairn-self-check>; load Cairn before Tool; remove no-shield; remove Tool from this page.',
    );
    assert.match(first.why, /^Tool learned typed words\./);
    assert.equal(second, undefined, 'nothing is said twice');
  });
  it('is to isolate where other scripts run', () => {
    const rows = advice({scripts: [{...script, learned: {}}]}).map(
      ({level, what}) => `${level}: ${what}`,
    );
    assert.ok(rows.includes('could: Set isolated on <cairn-self-check>.'));
    assert.ok(rows.every((each) => each.startsWith('could')));
  });
  it('is nothing on a page with Cairn alone', () => {
    const cairn = {...script, kind: 'cairn', before: null, learned: {}};
    assert.deepEqual(advice({scripts: [cairn], widgets: [{...widget, noShield: false}]}), []);
  });
});

describe('the command line', () => {
  for (const [args, url] of [
    [['https://example.org/a'], 'https://example.org/a'],
    [['example.org'], 'https://example.org/'],
    [['localhost:8000/demo'], 'http://localhost:8000/demo'],
  ])
    it(`reads ${args}`, () => assert.equal(readCommandLine(args).url, url));
  for (const [args, message] of [
    [[], /Give one address/],
    [['file:///etc'], /not an address of a page/],
    [['a.example', '--wait', 'x'], /--wait expects seconds/],
    [['a.example', '--nothing'], /nothing/],
  ])
    it(`refuses “${args.join(' ')}”`, () => assert.throws(() => readCommandLine(args), {message}));
});

describe('finding things', () => {
  it('takes a browser from the path, or the one that is named', () => {
    const isThere = (path) => ['/usr/bin/chromium', '/opt/mine'].includes(path);
    const options = {env: {PATH: '/bin:/usr/bin'}, platform: 'linux', isThere};
    assert.equal(findBrowser(undefined, options), '/usr/bin/chromium');
    assert.equal(findBrowser('/opt/mine', options), '/opt/mine');
    assert.equal(findBrowser('/opt/other', options), undefined);
  });
  it('knows tools by their addresses', () => {
    assert.equal(toolAt('https://www.clarity.ms/tag/x'), 'Microsoft Clarity');
    assert.equal(toolAt('https://eu.posthog.com/e/'), 'PostHog');
    assert.equal(toolAt('https://notposthog.com.example.org/'), undefined);
  });
  it('makes a certificate that is what it says', () => {
    const {cert} = makeCertificate(['localhost']);
    const read = new X509Certificate(cert);
    assert.equal(read.subjectAltName, 'DNS:localhost');
    assert.ok(read.verify(read.publicKey));
  });
});

describe('the report', () => {
  it('writes what a page says as text', () => {
    const html = htmlReport(
      {
        title: '<script>alert(1)</script>',
        url: 'https://example.org/',
        date: '2026-01-01T00:00:00.000Z',
        browser: 'Chrome',
        clean: true,
        complete: true,
        widgets: [],
        scripts: [],
        policies: [],
        advice: [],
        requests: 1,
        formsFilled: 0,
        consented: null,
      },
      '',
    );
    assert.ok(!html.includes('<script'));
    assert.ok(html.includes('1 request read.'));
  });
});

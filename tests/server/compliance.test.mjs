// The compliance pack: each claim leads to a file that is there, each link opens, and the reports are what they say they are.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Ajv from 'ajv';
import {parse} from 'yaml';
import {ACCESSIBILITY, criteria} from '../../tools/compliance/criteria.mjs';
import {documents} from '../../tools/compliance/documents.mjs';
import {filled} from '../../tools/compliance/fill.mjs';
import {hazards, RATED_BY_A_CLINICIAN} from '../../tools/compliance/hazards.mjs';
import {found, medical} from '../../tools/compliance/product.mjs';
import {brokenProofs} from '../../tools/compliance/proofs.mjs';
import {writePack} from '../../tools/compliance/write.mjs';
import {sourceTexts} from '../../tools/xliff.mjs';

const DATE = '2026-12-31';
/** CC0, from the package @openacr/openacr 0.3.5. */
const schema = JSON.parse(readFileSync('tests/server/openacr-0.1.0.schema.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'cairn-pack-'));
const written = (name) => readFileSync(join(folder, name), 'utf8');

before(() => writePack(folder, DATE));
after(() => rmSync(folder, {recursive: true}));

describe('a proof', () => {
  for (const document of documents)
    it(`of ${document.name} is there`, () => assert.deepEqual(brokenProofs(document), []));

  const of = (text) => brokenProofs({file: 'docs/compliance/x.md', text});

  it('whose file is gone is found', () => {
    assert.deepEqual(of('[x](../../tests/gone.test.ts)'), [
      'docs/compliance/x.md: no file tests/gone.test.ts',
    ]);
  });

  it('whose test is gone is found', () => {
    const [problem] = of('[x](../../tests/walls/markers.test.ts "nobody wrote this")');
    assert.match(problem, /has no test “nobody wrote this”/);
  });
});

it('a table that nobody writes is refused', () => {
  assert.throws(() => filled('<!-- pack:gone -->'), /No block is called “gone”/);
});

describe('a page of the pack', () => {
  const pages = () =>
    readdirSync(folder, {recursive: true})
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.html'));

  it('is there for each document and for the report', () => {
    for (const {name} of documents)
      assert.ok(existsSync(join(folder, name === 'README' ? 'index.html' : `${name}.html`)), name);
    assert.ok(pages().includes('accessibility-conformance-report.html'));
  });

  it('has only links that open', () => {
    let links = 0;
    for (const name of pages()) {
      const html = written(name);
      for (const [, href] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        links++;
        // An icon without a picture, so that no browser asks for one.
        if (/^https:|^data:,$/.test(href)) continue;
        const [path, hash] = href.split('#');
        const target = path ? join(name, '..', decodeURI(path)) : name;
        assert.ok(existsSync(join(folder, target)), `${name} leads to ${href}`);
        if (hash) assert.match(written(target), new RegExp(` id="${hash}"`), `${name}: ${href}`);
      }
    }
    assert.ok(links > 100);
  });

  it('has its links in the file that is to be filled in, too', () => {
    const links = [...written('dpia.md').matchAll(/\]\(([^\s)#]+)/g)].map(([, href]) => href);
    assert.ok(links.length > 10);
    for (const href of links) assert.ok(existsSync(join(folder, href)), href);
  });

  it('shows every generated table, and no mark of one', () => {
    for (const name of pages().filter((each) => !each.startsWith('proof/')))
      assert.doesNotMatch(written(name), /pack:\w+ --|\bundefined\b|&lt;!--/, name);
  });

  it('says on the first page that it is not legal advice', () => {
    assert.match(written('index.html'), /This is not legal advice/);
  });
});

describe('the accessibility conformance report', () => {
  const report = () => parse(written('accessibility-conformance-report.yaml'));

  it('is valid OpenACR', () => {
    const accepts = new Ajv({strict: false}).compile(schema);
    assert.ok(accepts(report()), JSON.stringify(accepts.errors));
    assert.ok(!accepts({...report(), product: {}}));
  });

  it('has every success criterion of levels A and AA, once', () => {
    const numbers = (chapter) => report().chapters[chapter].criteria.map(({num}) => num);
    const a = numbers('success_criteria_level_a');
    const aa = numbers('success_criteria_level_aa');
    // WCAG 2.2 has 31 and 24; Section 508 and EN 301 549 refer to versions that have 4.1.1 as well.
    assert.deepEqual([a.length, aa.length], [32, 24]);
    assert.equal(new Set([...a, ...aa]).size, 56);
  });

  it('says what the table of docs/accessibility.md says', () => {
    const row = (how) => `| 1.1.1 Name | A | ${how} | [tree](x.js), axe |\n`;
    const levels = ['A shape', 'Does not apply: none', 'Met in part: no', 'Not met: no'].map(
      (how) => criteria(row(how))[0].adherence,
    );
    assert.deepEqual(levels, [
      'supports',
      'not-applicable',
      'partially-supports',
      'does-not-support',
    ]);
    assert.equal(criteria(row('A shape'))[0].notes, 'A shape. Shown by: tree, axe.');
  });

  it('names tests that are there', () => {
    const rows = readFileSync(ACCESSIBILITY, 'utf8')
      .match(/^\| \d\..*$/gm)
      .join('\n\n');
    assert.deepEqual(brokenProofs({file: ACCESSIBILITY, text: rows}), []);
  });

  it('says what was not done', () => {
    assert.match(report().notes, /Nobody who uses a screen reader/);
  });
});

describe('the hazard log', () => {
  it('has a control with a proof for each hazard, and what is left', () => {
    for (const {id, controls, left, publisher} of hazards) {
      assert.ok(controls.length && controls.every(({proof}) => proof), id);
      assert.ok(left && publisher, id);
    }
    assert.equal(new Set(hazards.map(({id}) => id)).size, hazards.length);
  });

  it('leaves to a clinician what only a clinician may say', () => {
    const rows = written('hazard-log.csv').split('\r\n').filter(Boolean);
    assert.ok(rows[0].endsWith(RATED_BY_A_CLINICIAN.map((each) => `"${each}"`).join(',')));
    for (const row of rows.slice(1))
      assert.ok(row.endsWith(',""'.repeat(RATED_BY_A_CLINICIAN.length)), row);
  });
});

describe('the bill of materials', () => {
  it('lists what is in the built files, and no tool of the build', () => {
    const {components, metadata} = JSON.parse(written('sbom.cdx.json'));
    const names = components.map(({name}) => name);
    assert.equal(metadata.component.name, 'cairn-widgets');
    const built = [
      ...written('third-party-licenses.txt').matchAll(/^Name: (.+)$/gm),
      ...written('third-party-licenses-tools.txt').matchAll(/(?:^|\n---\n\n)(\S+) \S+, /g),
    ].map(([, name]) => name);
    assert.ok(built.includes('lit-html') && built.includes('syllable'));
    for (const name of built) assert.ok(names.includes(name), name);
    assert.ok(!names.includes('typescript'));
  });
});

describe('security.txt', () => {
  it('has the fields that RFC 9116 requires, and says when its contact is none', () => {
    assert.match(written('security.txt'), /^Contact: https:\/\/\S+$/m);
    assert.match(written('security.txt'), /^Expires: \d{4}-\d\d-\d\dT\S+Z$/m);
    const {repository} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(written('security.txt').includes('REPOSITORY'), !repository);
  });
});

describe('the words of the product', () => {
  it('none of the words of the product makes a medical claim', () => {
    const texts = sourceTexts('xliff/de.xlf').map(([, strings]) => strings.join(' '));
    assert.ok(texts.length > 300);
    const claims = texts.filter((text) => found(text, 'en', medical).length);
    assert.deepEqual(claims, []);
    assert.deepEqual(found('Your symptoms are severe', 'en', medical), ['symptoms']);
  });
});

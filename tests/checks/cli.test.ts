/** The command, as someone types it. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect} from '@esm-bundle/chai';
import {linesOf} from '../../cli/json-lines.js';
import {addressOf, startPreview} from '../../cli/preview-command.js';
import {run} from '../../cli/run.js';
import type {World} from '../../cli/world.js';
import type {About, CheckFile} from '../../src/engine/check-file.js';
import type {Report} from '../../src/lint/index.js';
import {sarifErrors} from './sarif-schema.js';

/** What an author adds to the check that `init` writes. */
const REVIEWED: Partial<About> = {
  authors: [{name: 'An author'}],
  reviewed: '2026-11-29',
  nextReview: '2027-11-29',
  sources: [{id: 'first', title: 'A page', href: 'https://example.org/', read: '2026-11-29'}],
};

describe('cairn-widgets', () => {
  let cwd = '';
  let printed: string[] = [];
  let complained: string[] = [];
  let world: World;

  const type = (line: string) => run(line.split(' '), world);
  const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
  const json = (file: string) => JSON.parse(read(file)) as CheckFile;
  const change = (edit: (check: Record<string, unknown>) => void) => {
    const check = json('my.check.json') as unknown as Record<string, unknown>;
    edit(check);
    writeFileSync(join(cwd, 'my.check.json'), JSON.stringify(check, null, 2));
  };

  beforeEach(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'cairn-'));
    printed = [];
    complained = [];
    mkdirSync(join(cwd, 'dist/locales'), {recursive: true});
    writeFileSync(join(cwd, 'package.json'), '{"version": "1.2.3", "type": "module"}');
    writeFileSync(
      join(cwd, 'dist/single.js'),
      'window.ran = "</script>";\n//# sourceMappingURL=x\n',
    );
    writeFileSync(join(cwd, 'dist/locales/de.js'), 'export default {a: "Weiter"};');
    world = {
      cwd,
      now: new Date('2026-11-29T12:00:00Z'),
      dist: pathToFileURL(join(cwd, 'dist/')),
      print: (text) => printed.push(text),
      complain: (text) => complained.push(text),
    };
    expect(await type('init my.check.json')).to.equal(0);
    change((check) => Object.assign(check.about as object, REVIEWED));
  });

  afterEach(() => {
    rmSync(cwd, {recursive: true});
  });

  it('begins with a check that lacks only what its author knows', async () => {
    expect(await type('init new.check.json')).to.equal(0);
    expect(await type('check new.check.json --format json')).to.equal(0);
    const [{findings}] = JSON.parse(printed.at(-1) ?? '') as [Report];
    expect(findings.map(({rule, path}) => `${rule} ${path}`)).to.eql([
      'about/placeholder about.authors[0].name',
      'about/placeholder about.sources[0]',
      'review/expired about.nextReview',
    ]);
  });

  it('has nothing to report of it once that is there', async () => {
    expect(await type('check my.check.json --strict')).to.equal(0);
    expect(printed.at(-1))
      .to.include('Nothing to report.')
      .and.include('Exact: all 16 answer sets');
  });

  it('does not write over a file', async () => {
    expect(await type('init my.check.json')).to.equal(2);
    expect(complained.at(-1)).to.include('is there already');
  });

  it('ends with 1 where it finds an error, and with --strict where it finds a warning', async () => {
    change((check) => delete (check.about as Record<string, unknown>).sources);
    expect(await type('check my.check.json')).to.equal(0);
    expect(await type('check my.check.json --strict')).to.equal(1);
    change((check) => (check.title = 'Screening for stress'));
    expect(await type('check my.check.json')).to.equal(1);
  });

  it('ends with 2 where a file or the command cannot be read', async () => {
    for (const line of [
      'check',
      'check none.json',
      'check my.check.json --format xml',
      'check my.check.json --nonsense',
      'translate my.check.json',
      'unknown',
      'preview my.check.json --port abc',
      'preview my.check.json --port 99999',
    ])
      expect(await type(line), line).to.equal(2);
    expect(complained).to.have.length(8);
  });

  it('ends with 2 where a file cannot be written', async () => {
    for (const line of [
      'init none/new.check.json',
      'build my.check.json --out none/page.html',
      'export my.check.json --out none/questionnaire.json',
      'translate my.check.json --to de --out none/words.csv',
    ])
      expect(await type(line), line).to.equal(2);
    expect(complained).to.have.length(4);
    expect(complained[0]).to.match(/^none\/new\.check\.json cannot be written: /);
  });

  it('reports a file that is no JSON, beside those that are', async () => {
    writeFileSync(join(cwd, 'bad.json'), '{"id": ');
    expect(await type('check bad.json my.check.json')).to.equal(1);
    expect(printed.join()).to.include('file/invalid').and.include('Nothing to report.');
  });

  it('writes SARIF with the line of each finding', async () => {
    change((check) => (check.title = 'Screening for stress'));
    expect(await type('check my.check.json --format sarif')).to.equal(1);
    const {version, runs} = JSON.parse(printed.at(-1) ?? '') as {
      version: string;
      runs: {
        results: {ruleId: string; locations: {physicalLocation: {region: {startLine: number}}}[]}[];
      }[];
    };
    const [result] = runs[0]!.results;
    const line =
      read('my.check.json')
        .split('\n')
        .findIndex((each) => each.includes('"title": "Scr')) + 1;
    expect(version).to.equal('2.1.0');
    expect(sarifErrors(JSON.parse(printed.at(-1) ?? ''))).to.eql([]);
    expect(result!.ruleId).to.equal('claim/medical');
    expect(result!.locations[0]!.physicalLocation.region.startLine).to.equal(line);
  });

  it('writes SARIF that fits its schema, for every rule and for a file that is no JSON', async () => {
    const broken = new URL('broken/', import.meta.url);
    const files = readdirSync(broken).filter((name) => name.endsWith('.check.json'));
    for (const file of files) copyFileSync(new URL(file, broken), join(cwd, file));
    writeFileSync(join(cwd, 'no json.json'), '{"id": ');
    expect(await type(`check ${files.join(' ')} --format sarif`)).to.equal(1);
    expect(sarifErrors(JSON.parse(printed.at(-1) ?? ''))).to.eql([]);
    expect(await run(['check', 'no json.json', '--format', 'sarif'], world)).to.equal(1);
    expect(sarifErrors(JSON.parse(printed.at(-1) ?? ''))).to.eql([]);
    expect(sarifErrors({version: '2.1.0', runs: [{}]})).to.eql([
      "/runs/0 must have required property 'tool'",
    ]);
  });

  it('writes JSON with what it looked at', async () => {
    await type('check my.check.json --format json');
    const [report] = JSON.parse(printed.at(-1) ?? '') as {coverage: {exact: boolean}}[];
    expect(report!.coverage.exact).to.equal(true);
  });

  it('compares with the version before', async () => {
    writeFileSync(join(cwd, 'old.json'), read('my.check.json'));
    const text = read('my.check.json').replace('"Not yet"', '"Something else entirely"');
    writeFileSync(join(cwd, 'my.check.json'), text);
    expect(await type('check my.check.json --against old.json')).to.equal(1);
    expect(printed.at(-1)).to.include('id/reused');
  });

  for (const file of ['words.csv', 'words.xlf'])
    it(`translates through ${file}`, async () => {
      expect(await type(`translate my.check.json --to de --out ${file}`)).to.equal(0);
      const filled = file.endsWith('.csv')
        ? read(file).replace('"Not yet","","missing"', '"Not yet","Noch nicht",""')
        : read(file).replace(
            '<source>Not yet</source>',
            '<source>Not yet</source><target>Noch nicht</target>',
          );
      writeFileSync(join(cwd, file), filled);
      expect(await type(`translate my.check.json --to de --in ${file}`)).to.equal(0);
      expect(json('my.check.json').translations?.de?.words).to.eql({
        'questions.words.options.unclear.text': 'Noch nicht',
      });
    });

  it('reads other formats, and lists what it leaves out', async () => {
    const form = {
      title: 'Sleep',
      elements: [
        {type: 'boolean', name: 'q', title: 'Is it quiet?'},
        {type: 'text', name: 't'},
      ],
    };
    writeFileSync(join(cwd, 'form.json'), JSON.stringify(form));
    expect(await type('init sleep.check.json --from form.json')).to.equal(0);
    expect(json('sleep.check.json').questions).to.have.length(1);
    expect(printed.join()).to.include('Not carried over: text t');
  });

  it('exports a Questionnaire, and says what it leaves out', async () => {
    expect(await type('export my.check.json')).to.equal(0);
    expect(read('my.questionnaire.json')).to.include('"resourceType": "Questionnaire"');
    expect(printed.join()).to.include('weights');
  });

  it('builds one page that may request nothing', async () => {
    change((check) => (check.lang = 'de'));
    expect(await type('build my.check.json')).to.equal(0);
    const page = read('my.html');
    expect(page).to.include("connect-src 'none'").and.include('"a":"Weiter"');
    expect(page.match(/<\/script>/g)).to.have.length(2);
    expect(page).not.to.match(/\s(src|href)=/);
  });

  it('has the words of the widget also for a country of their language', async () => {
    change((check) => (check.lang = 'de-AT'));
    expect(await type('build my.check.json')).to.equal(0);
    expect(read('my.html')).to.include('cairnWords={"de":{"a":"Weiter"}}');
  });

  it('builds nothing from a check with errors', async () => {
    change((check) => (check.title = 'Screening for stress'));
    expect(await type('build my.check.json')).to.equal(1);
    expect(complained.join()).to.include('Nothing was built');
  });

  it('refuses a file that is larger than the widget reads', async () => {
    writeFileSync(join(cwd, 'my.check.json'), read('my.check.json') + ' '.repeat(64 * 1024));
    printed = [];
    expect(await type('check my.check.json')).to.equal(1);
    expect(printed.join()).to.include('file/invalid').and.include('65536');
    expect(await type('build my.check.json')).to.equal(1);
    expect(complained.join()).to.include('Nothing was built');
  });

  it('shows the check, and anew when the file changes', async () => {
    const server = await startPreview('my.check.json', world, 0);
    const address = addressOf(server);
    const text = async (path: string) => (await fetch(address + path)).text();
    const abort = new AbortController();
    try {
      expect(await text('')).to.include('Right to left');
      expect(await text('page?dir=rtl&scheme=dark'))
        .to.include('dir="rtl"')
        .and.include('color-scheme: dark');
      expect(await text('findings')).to.include('Nothing to report.');
      expect((await fetch(`${address}dist/../package.json`)).status).to.equal(404);
      const {body} = await fetch(`${address}changes`, {signal: abort.signal});
      const reader = body!.getReader();
      const decoder = new TextDecoder();
      expect(decoder.decode((await reader.read()).value)).to.equal(':\n\n');
      change((check) => (check.title = 'Screening for stress'));
      expect(decoder.decode((await reader.read()).value)).to.include('data: changed');
      expect(await text('findings')).to.include('claim/medical');
    } finally {
      abort.abort();
      server.close();
      server.closeAllConnections();
    }
  });
}).timeout(120_000);

describe('the line of a path', () => {
  const lineOf = linesOf('{\n"a": [\n{"b": "x\\"y"},\n{"c d": 1}],\n"e": {}\n}');
  const rows: readonly (readonly [path: string, line: number])[] = [
    ['a', 2],
    ['a[0].b', 3],
    ['a[1]["c d"]', 4],
    ['e', 5],
    // What is not there: the nearest that is.
    ['e.f.g', 5],
    ['a[1].z', 4],
    ['check', 1],
  ];
  for (const [path, line] of rows)
    it(`${path} is in line ${line}`, () => {
      expect(lineOf(path)).to.equal(line);
    });
});

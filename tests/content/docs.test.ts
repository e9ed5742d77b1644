/** What several documents and demo pages say has to be the same in all of them. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from '@esm-bundle/chai';
import {widgetNames} from '../../src/context/widget-names.js';

const read = (file: string) => readFileSync(file, 'utf8');
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, {encoding: 'utf8', recursive: true})
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
const documents = ['README.md', 'site/quick-start.md', ...filesIn('docs', '.md')];
const demos = filesIn('demo', '.html').filter((file) => file.split('/').length === 2);

/** Each rule of CSS with the file that it is in. */
const rules = [...documents, ...demos].flatMap((file) =>
  [...read(file).matchAll(/([^{}`>]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    file,
    selector: selector.trim(),
    body,
  })),
);

const HEIGHT = /min-(?:height|block-size): (clamp\([^)]*\));/;

describe('the documents and the demo', () => {
  it('reserve a height together with the margin that a widget has', () => {
    const reserving = rules.filter(
      ({body}) => HEIGHT.test(body) && body.includes('display: block'),
    );
    expect(reserving.length).to.be.above(12);
    const without = reserving.filter(({body}) => !body.includes('margin-block: 2rem'));
    expect(without.map(({file}) => file)).to.deep.equal([]);
  });

  it('reserve the heights that were measured', () => {
    const embedding = read('docs/embedding.md');
    const measured = new Map(
      [...embedding.matchAll(/^\| `<(cairn-[\w-]+)>` +\| English .*`(clamp[^`]*)`/gm)].map(
        ([, tag = '', height = '']) => [tag, height],
      ),
    );
    expect(measured.size).to.equal(5);
    const others = rules.flatMap(({file, selector, body}) => {
      const [, height] = HEIGHT.exec(body) ?? [];
      const wanted = measured.get(/cairn-[\w-]+$/.exec(selector)?.[0] ?? '');
      return height && wanted && height !== wanted ? [`${file}, ${selector}: ${height}`] : [];
    });
    expect(others).to.deep.equal([]);
  });

  it('name every widget where they name them all', () => {
    const lists = [...documents, ...demos, 'demo/demo.css'].flatMap((file) =>
      [...read(file).matchAll(/:is\(\s*((?:cairn-[\w-]+[,\s]*)+)\)/g)]
        .map(([, list = '']) => ({file, names: list.split(/[,\s]+/).filter(Boolean)}))
        .filter(({names}) => names.length > 3),
    );
    expect(lists.length).to.be.above(2);
    const all = widgetNames.map((name) => `cairn-${name}`).sort();
    for (const {file, names} of lists) expect(names.sort(), file).to.deep.equal(all);
  });

  it('lead from each page of the demo to the same pages', () => {
    const links = (file: string) =>
      /<nav aria-label="Demo">[^]*?<\/nav>/
        .exec(read(file))?.[0]
        .replace(' aria-current="page"', '');
    expect(demos.length).to.be.above(9);
    const [first] = demos;
    expect(links(first!)).to.contain('href="self-check.html"');
    for (const file of demos) expect(links(file), file).to.equal(links(first!));
  });
});

import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {warnOfContrast} from '../../src/element/contrast.js';
import {warnOnce} from '../../src/element/warn.js';
import {updated} from '../setup/person.js';
import {said} from '../setup/said.js';

const sheet = new CSSStyleSheet();

/** @returns what a publisher is told of a widget on such a page */
async function told(css: string): Promise<readonly string[]> {
  const messages = said();
  sheet.replaceSync(`#page {color: #000; background-color: #fff} ${css}`);
  const page = await fixture(
    '<div id="page"><div id="box"><cairn-self-check></cairn-self-check></div></div>',
  );
  const widget = page.querySelector('cairn-self-check')!;
  await updated(widget);
  warnOfContrast(rootOf(widget).querySelector('section')!, warnOnce);
  return messages.map(
    (each) => /--cairn-[\w-]+ stands out by [\d.]+ : 1 .* needs [\d.]+/.exec(each)?.[0] ?? each,
  );
}

const word = (token: string, found: string, needed = '4.5') =>
  `--cairn-${token} stands out by ${found} : 1 from what is behind it, and needs ${needed}`;

describe('a publisher is told of colours that are hard to read', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });

  after(() => {
    document.adoptedStyleSheets = [];
  });

  // As https://webaim.org/resources/contrastchecker/ has them for the same colours, but cut: 4.497 is not yet 4.5.
  for (const [what, css, expected] of [
    [
      'quiet words',
      'cairn-self-check {--cairn-surface: #fff; --cairn-quiet: #777}',
      [word('quiet', '4.47')],
    ],
    [
      'words',
      'cairn-self-check {--cairn-surface: #fff; --cairn-ink: #888; --cairn-quiet: #000; --cairn-edge: #000}',
      [word('ink', '3.54')],
    ],
    [
      'words on the accent',
      'cairn-self-check {--cairn-accent: #ff0000; --cairn-on-accent: #fff}',
      [word('on-accent', '3.99')],
    ],
    [
      'edges',
      'cairn-self-check {--cairn-surface: #fff; --cairn-edge: #aaa}',
      [word('edge', '2.32', '3')],
    ],
    [
      'several',
      'cairn-self-check {--cairn-surface: #333; --cairn-edge: #555; --cairn-quiet: #888}',
      [word('ink', '1.66'), word('quiet', '3.56'), word('edge', '1.69', '3')],
    ],
    [
      'words on a page',
      '#box {background-color: #787878} cairn-self-check {--cairn-surface: transparent; --cairn-ink: #fff; --cairn-quiet: #fff; --cairn-edge: #fff}',
      [word('ink', '4.41'), word('quiet', '4.41')],
    ],
    [
      'words on a surface that lets the page through',
      '#box {background-color: #000} cairn-self-check {--cairn-surface: rgb(255 255 255 / 0.5); --cairn-ink: #fff; --cairn-quiet: #fff; --cairn-edge: #fff}',
      [word('ink', '3.94'), word('quiet', '3.94')],
    ],
  ] as const) {
    it(`${what}: the token, the ratio, and what it needs`, async () => {
      expect(await told(css)).to.deep.equal(expected);
    });
  }

  it('once', async () => {
    const css = 'cairn-self-check {--cairn-surface: #fff; --cairn-quiet: #7a7a7a}';
    expect(await told(css)).to.have.lengthOf(1);
    expect(await told(css)).to.deep.equal([]);
  });

  for (const [what, css] of [
    [
      'they can be read',
      'cairn-self-check {--cairn-surface: #fff; --cairn-quiet: #767676; --cairn-edge: #949494}',
    ],
    [
      'there is a picture behind',
      '#box {background-image: linear-gradient(#000, #fff)} cairn-self-check {--cairn-surface: transparent; --cairn-quiet: #801}',
    ],
    [
      'the surface is a picture',
      'cairn-self-check::part(card) {background-image: linear-gradient(#000, #fff)} cairn-self-check {--cairn-quiet: #888}',
    ],
    [
      'the page lets through what is not known',
      '#page {background-color: transparent} :root {color-scheme: light dark} cairn-self-check {--cairn-surface: transparent; --cairn-quiet: #888}',
    ],
    ['a filter changes them', '#page {filter: contrast(2)} cairn-self-check {--cairn-quiet: #889}'],
    ['they fade', '#page {opacity: 0.99} cairn-self-check {--cairn-quiet: #898}'],
    ['they are blended', '#page {mix-blend-mode: multiply} cairn-self-check {--cairn-quiet: #988}'],
  ] as const) {
    it(`not where ${what}`, async () => {
      expect(await told(css)).to.deep.equal([]);
    });
  }
});

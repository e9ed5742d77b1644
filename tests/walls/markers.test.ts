import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {updated} from '../setup/person.js';
import {said} from '../setup/said.js';
import {allTags} from '../setup/screens.js';

/** What tools look for on an element that they shall not record: see issue 4. */
const CLASSES = [
  ['rrweb', 'rr-block'],
  ['Grafana Faro', 'grafana-block'],
  ['PostHog', 'ph-no-capture'],
  ['Amplitude', 'amp-block'],
  ['Mixpanel', 'mp-no-track'],
  ['Highlight', 'highlight-block'],
  ['FullStory', 'fs-exclude'],
  ['Heap', 'heap-ignore'],
] as const;

const ATTRIBUTES = [
  ['Sentry', '[data-sentry-block]'],
  ['Datadog', '[data-dd-privacy=hidden]'],
  ['OpenReplay', '[data-openreplay-hidden]'],
  ['Clarity', '[data-clarity-mask=true]'],
  ['New Relic', '[data-nr-block]'],
  ['Hotjar', '[data-hj-suppress]'],
  ['LogRocket', '[data-private]'],
  ['Contentsquare', '[data-cs-mask]'],
  ['Matomo', '[data-matomo-mask]'],
  ['Heap', '[data-heap-redact-text=true]'],
] as const;

const missing = (widget: Element) =>
  CLASSES.map(([, name]) => name).filter((name) => !widget.classList.contains(name));

describe('the sign on the door', () => {
  for (const tag of allTags) {
    for (const [tool, marker] of [
      ...CLASSES.map(([tool, name]) => [tool, `.${name}`] as const),
      ...ATTRIBUTES,
    ]) {
      it(`<${tag}> asks ${tool} to look away: ${marker}`, async () => {
        const widget = await fixture(`<${tag}></${tag}>`);
        expect(widget.matches(marker)).to.equal(true);
      });
    }
  }

  it('stands there as soon as the element does', () => {
    const quiz = document.createElement('cairn-self-check');
    expect(quiz.attributes).to.have.lengthOf(0);
    document.body.append(quiz);
    expect(missing(quiz)).to.deep.equal([]);
    quiz.remove();
  });

  it('leaves what the page has set', async () => {
    const quiz = await fixture(
      '<cairn-self-check class="card wide" data-private="yes"></cairn-self-check>',
    );
    expect(quiz.className).to.match(/^card wide /);
    expect(quiz.getAttribute('data-private')).to.equal('yes');
  });

  for (const [what, change] of [
    ['className', (quiz: Element) => (quiz.className = 'of the page')],
    ['the attribute', (quiz: Element) => quiz.setAttribute('class', 'of the page')],
    ['one class', (quiz: Element) => quiz.classList.remove('rr-block')],
    ['no class at all', (quiz: Element) => quiz.removeAttribute('class')],
  ] as const) {
    it(`is put up again by a widget when a framework rewrites ${what}`, async () => {
      const quiz = await fixture('<cairn-self-check class="of the page"></cairn-self-check>');
      change(quiz);
      await updated(quiz);
      expect(missing(quiz)).to.deep.equal([]);
    });
  }

  it('gives in to a tool that keeps the classes at a value of its own, and the page goes on', async () => {
    const messages = said();
    const quiz = await fixture('<cairn-self-check class="variant-b"></cairn-self-check>');
    let changes = 0;
    const tool = new MutationObserver(() => {
      // Ends the loop, so that this test fails instead of never ending.
      if (quiz.className !== 'variant-b' && ++changes < 1000) quiz.className = 'variant-b';
    });
    tool.observe(quiz, {attributes: true});
    quiz.className = 'variant-b';
    await aTimeout(200);
    tool.disconnect();
    expect(changes).to.be.above(0).and.below(100);
    expect(messages).to.have.lengthOf(1);
    expect(messages[0]).to.include('keeps removing the opt-out markers');
  });

  it('comes to rest', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    quiz.className = 'of the page';
    await updated(quiz);
    const observer = new MutationObserver(() => undefined);
    observer.observe(quiz, {attributes: true});
    for (let turns = 0; turns < 5; turns++) await updated(quiz);
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
    expect(quiz.className).to.match(/^of the page /);
  });
});

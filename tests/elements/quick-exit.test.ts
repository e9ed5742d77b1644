import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {leave} from '../../src/privacy/quick-exit.js';
import {next} from '../setup/next.js';
import {byRole, choose, press, textOf, type, updated} from '../setup/person.js';
import {beforeInFormatPicker, skipped} from '../setup/counts.js';
import {walk} from '../setup/walk.js';

type Card = HTMLElementTagNameMap['cairn-goal-card'];
type View = Window & typeof globalThis;

const KEPT = 'cairn-goals';

/** A page in a frame, into which a widget is moved. */
async function movedInto(attributes = ''): Promise<{widget: Card; view: View}> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe title="A page" src="/tests/elements/pages/moved.html"></iframe>',
  );
  await eventually(() => frame.contentDocument?.querySelector('dialog'));
  const widget = await fixture<Card>(
    `<cairn-goal-card no-intro quick-exit exit-href="left.html" ${attributes}></cairn-goal-card>`,
  );
  frame.contentDocument!.body.append(widget);
  await updated(widget);
  return {widget, view: frame.contentWindow as View};
}

const left = (view: View) => next(view.frameElement!, 'load');

function escape(view: View, more: KeyboardEventInit = {}): boolean {
  const event = new view.KeyboardEvent('keydown', {key: 'Escape', cancelable: true, ...more});
  view.dispatchEvent(event);
  return event.defaultPrevented;
}

const leaveBy = (widget: Element) => byRole(widget, 'button', 'Leave this page now').click();

describe('the quick exit', () => {
  it('leaves the document that the widget was moved into, and no other', async () => {
    const {widget, view} = await movedInto();
    const here = location.href;
    const gone = left(view);
    leaveBy(widget);
    await gone;
    expect([view.document.title, view.location.pathname, location.href]).to.deep.equal([
      'Another page',
      '/tests/elements/pages/left.html',
      here,
    ]);
  });

  it('listens to the keys of that document', async () => {
    const {view} = await movedInto();
    const gone = left(view);
    for (let times = 0; times < 3; times++) escape(view);
    await gone;
    expect(view.document.title).to.equal('Another page');
  });

  it('shows nothing of the page from the moment of the press, a dialog included', async () => {
    const {widget, view} = await movedInto();
    const dialog = view.document.querySelector('dialog')!;
    dialog.showModal();
    const seen = () =>
      ['h1', 'dialog', 'cairn-goal-card'].filter((each) =>
        view.document.querySelector(each)!.checkVisibility({opacityProperty: true}),
      );
    const before = seen();
    const gone = left(view);
    leaveBy(widget);
    expect([before, seen()]).to.deep.equal([['h1', 'dialog', 'cairn-goal-card'], []]);
    await gone;
  });

  it('is not asked about by the page, and leaves the question for every other way', async () => {
    const {widget, view} = await movedInto();
    let asked = 0;
    // A page adds them when there is something to lose.
    view.addEventListener('beforeunload', () => asked++);
    view.onbeforeunload = () => void asked++;
    view.dispatchEvent(new view.Event('beforeunload'));
    const otherwise = asked;
    const gone = left(view);
    leaveBy(widget);
    await gone;
    expect([otherwise, asked]).to.deep.equal([2, 2]);
  });

  it('keeps the third Escape, and all after it, from stopping the browser', async () => {
    const {view} = await movedInto();
    const gone = left(view);
    const kept = Array.from({length: 5}, () => escape(view));
    await gone;
    expect(kept).to.deep.equal([false, false, true, true, true]);
  });

  it('does not count an Escape that belongs to an input method', async () => {
    const {view} = await movedInto();
    const ofInput = [{isComposing: true}, {keyCode: 229}, {isComposing: true}];
    const kept = [{}, {}, ...ofInput].map((each) => escape(view, each));
    const gone = left(view);
    kept.push(escape(view));
    await gone;
    expect(kept).to.deep.equal([false, false, false, false, false, true]);
  });

  it('leaves before it forgets, which may fail', async () => {
    const {view} = await movedInto();
    const gone = left(view);
    const forget = () => {
      throw new Error('nothing is forgotten');
    };
    expect(() => leave({address: 'left.html', forget}, view.document)).to.throw('is forgotten');
    await gone;
    expect(view.document.title).to.equal('Another page');
  });

  it('forgets also where it cannot leave', () => {
    let forgotten = 0;
    expect(() => leave({address: 'http://', forget: () => forgotten++}, document)).to.throw('URL');
    expect(forgotten).to.equal(1);
  });
});

describe('what a visitor has kept on the device', () => {
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function kept(more = ''): Promise<{card: Card; picker: Element}> {
    const main = await fixture(`<main>
      <cairn-goal-card no-intro remember exit-href="#left" ${more}></cairn-goal-card>
      <cairn-format-picker no-intro exit-href="#left"></cairn-format-picker>
    </main>`);
    const [card, picker] = main.children as unknown as [Card, Element];
    await updated(picker);
    await type(card, /^What would you like/, 'Sleep through');
    await press(card, 'Next');
    await walk(card, skipped(6));
    await press(card, 'Keep this for next time');
    await press(card, 'Keep on this device');
    return {card, picker};
  }

  it('outlives the quick exit', async () => {
    const {card} = await kept('quick-exit');
    await press(card, 'Leave this page now');
    expect(localStorage.getItem(KEPT)).to.include('Sleep through');
  });

  it('is removed by it where they said that someone may be watching', async () => {
    const {card, picker} = await kept();
    await walk(picker, skipped(beforeInFormatPicker('place')));
    await choose(picker, /^Someone might/);
    await updated(card);
    await press(card, 'Leave this page now');
    expect([localStorage.getItem(KEPT), textOf(card).includes('Sleep')]).to.deep.equal([
      null,
      false,
    ]);
  });

  /** What another page of the site has kept: no widget that keeps words is on this one. */
  async function keptElsewhere(): Promise<Element> {
    localStorage.setItem(KEPT, '{}');
    localStorage.setItem('cairn-notes', '{}');
    localStorage.setItem('of the page', 'stays');
    const picker = await fixture(
      '<cairn-format-picker no-intro quick-exit exit-href="#left"></cairn-format-picker>',
    );
    await updated(picker);
    return picker;
  }

  it('is hidden by the quick exit on a page without the widget that kept it', async () => {
    await press(await keptElsewhere(), 'Leave this page now');
    expect({...localStorage}).to.deep.equal({
      [KEPT]: '{}',
      [`${KEPT}-hidden`]: '1',
      'cairn-notes': '{}',
      'cairn-notes-hidden': '1',
      'of the page': 'stays',
    });
  });

  it('is removed there where they said that someone may be watching', async () => {
    const picker = await keptElsewhere();
    localStorage.setItem('cairn-notes-hidden', '1');
    await walk(picker, skipped(beforeInFormatPicker('place')));
    await choose(picker, /^Someone might/);
    await updated(picker);
    await press(picker, 'Leave this page now');
    expect({...localStorage}).to.deep.equal({'of the page': 'stays'});
  });
});

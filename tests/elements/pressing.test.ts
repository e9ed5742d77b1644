import {expect} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {allByRole, focused, nameOf, updated} from '../setup/person.js';
import {printed} from '../setup/printed.js';
import {about, allTags, EVERYTHING, screens, show, unfold} from '../setup/screens.js';

/** What a visitor can press and stay on the page; of those that do the same to different things, one. */
function pressable(widget: Element): Map<string, HTMLElement> {
  const found = ['button', 'radio', 'checkbox'].flatMap((role) => allByRole(widget, role));
  const able = found.filter((each) => !each.matches(':disabled'));
  const kinds = new Map<string, HTMLElement>();
  for (const each of able.reverse()) {
    const kind = each.localName === 'input' ? 'an answer' : nameOf(each).split(':')[0]!;
    if (kind !== 'Leave this page now') kinds.set(kind, each);
  }
  return kinds;
}

/** Where the focus of the page is, and whether it can be seen there. */
function place(widget: Element): string {
  const at = focused(widget);
  if (document.activeElement !== widget || !at) return 'lost';
  return at.checkVisibility({visibilityProperty: true}) && at.getClientRects().length
    ? 'here'
    : `on ${at.localName}, which nobody sees`;
}

describe('the focus is never lost', () => {
  const {click} = HTMLAnchorElement.prototype;
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;

  before(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.resolve()},
    });
  });

  after(() => {
    localStorage.clear();
    HTMLAnchorElement.prototype.click = click;
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(
      clipboard,
    );
  });

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`whatever is pressed on <${tag}>, ${screen.name}`, async function () {
        this.timeout(60_000);
        printed();
        const places: Record<string, string> = {};
        const start = async () => {
          // What was kept on this device would be there again.
          localStorage.clear();
          const widget = await show(tag, screen, EVERYTHING);
          await unfold(widget);
          return widget;
        };
        let widget = await start();
        const kinds = [...pressable(widget).keys()];
        expect(kinds).to.include.members([about(tag), 'Need to talk to someone now?']);
        for (const kind of kinds) {
          if (!pressable(widget).has(kind)) {
            widget.remove();
            widget = await start();
          }
          const element = pressable(widget).get(kind)!;
          element.focus();
          element.click();
          await updated(widget);
          await updated(widget);
          places[kind] = place(widget);
        }
        expect(places).to.deep.equal(Object.fromEntries(kinds.map((kind) => [kind, 'here'])));
      });
    }
  }
});

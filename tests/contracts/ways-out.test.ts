import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {leaksOf, takeHeard} from '../setup/listening-page.js';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {eventually} from '../setup/eventually.js';
import {clickOn, keys} from '../setup/hands.js';
import {allByRole, nameOf, updated} from '../setup/person.js';
import {printed} from '../setup/printed.js';
import {allTags, EVERYTHING, screens, show, type Tag, unfold} from '../setup/screens.js';

const GOAL = 'Sleep through the night';
const navigation = (globalThis as {navigation?: EventTarget}).navigation;
/**
 * Only Chromium tells of a call. Firefox opens a dialog that nobody would answer and that holds the page; MiniBrowser shows an error page
 * in place of the test.
 */
const canDial = navigation !== undefined && !navigator.userAgent.includes('Firefox');

/** WebKitGTK's driver waits for ever on a press that opens a window. That each link asks for one is tested in every browser. */
const opensWindows = !navigator.vendor.startsWith('Apple');

/** A test that this browser cannot be asked is not registered: it would prove nothing here. */
const onlyElsewhere = (_name: string, _test: () => Promise<void>): void => undefined;

const links = (widget: Element) => allByRole(widget, 'link') as HTMLAnchorElement[];
const isCall = ({protocol}: HTMLAnchorElement) => /^(tel|sms|mailto):$/.test(protocol);

/** What stands on a screen and must not be told: words of ours longer than a button, and those of the visitor. */
function secretsOf(widget: Element): string[] {
  const words = [...rootOf(widget).querySelectorAll('[part~=result] p, [part~=option]')];
  return [GOAL, ...words.map((each) => each.textContent.trim()).filter((text) => text.length > 20)];
}

/** Every button and every link, by name; of links of one kind, one. */
function pressable(widget: Element): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const each of allByRole(widget, 'button'))
    if (!each.matches(':disabled') && nameOf(each) !== 'Leave this page now')
      found.set(nameOf(each).split(':')[0]!, each);
  for (const summary of rootOf(widget).querySelectorAll('summary'))
    found.set(summary.textContent.trim(), summary);
  if (canDial)
    for (const each of links(widget).filter(isCall)) found.set(`a link by ${each.protocol}`, each);
  return found;
}

/** Closes what has opened beside the page. @returns their addresses */
async function others(): Promise<string[]> {
  return executeServerCommand('cairn-close-others');
}

describe('a script of the page that hears all that the browser tells', () => {
  const stay = (event: Event) => event.preventDefault();

  // It has heard first; then the page stays where it is.
  before(() => {
    navigation?.addEventListener('navigate', stay);
    // The presses here are no person's, so a browser would refuse them the clipboard.
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: async () => undefined,
    });
  });
  after(() => {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
    navigation?.removeEventListener('navigate', stay);
    localStorage.clear();
  });

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`is led nowhere by a press on <${tag}>, ${screen.name}`, async function () {
        this.timeout(120_000);
        printed();
        const start = async () => {
          localStorage.clear();
          const shown = await show(tag, screen, EVERYTHING);
          await unfold(shown);
          return shown;
        };
        let widget = await start();
        for (const link of links(widget))
          expect([link.target, link.rel], nameOf(link)).to.deep.equal(['_blank', 'noreferrer']);
        const leaks: string[] = [];
        for (const kind of pressable(widget).keys()) {
          if (!pressable(widget).has(kind)) {
            widget.remove();
            widget = await start();
          }
          const secrets = secretsOf(widget);
          const root = rootOf(widget);
          takeHeard();
          const element = pressable(widget).get(kind)!;
          element.focus();
          if (element.localName === 'a') await keys('Enter');
          else element.click();
          await updated(widget);
          await new Promise((done) => setTimeout(done));
          leaks.push(...leaksOf(takeHeard(), root, secrets).map((leak) => `${kind}: ${leak}`));
        }
        expect(leaks).to.deep.equal([]);
      });
    }
  }

  it('would find a link that navigates, and a file that is saved, as browsers do by themselves', async () => {
    if (!navigation) return;
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({mode: 'closed'});
    root.innerHTML = '<a href="#there">There</a>';
    takeHeard();
    root.querySelector('a')!.click();
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob(['x']));
    file.download = 'x.txt';
    file.click();
    await new Promise((done) => setTimeout(done));
    const leaks = leaksOf(takeHeard(), root, []).join('\n');
    expect(leaks).to.contain('navigation navigate.sourceElement is a node of the closed root');
    expect(leaks).to.contain('navigation navigate.destination.url is the address blob:');
    host.remove();
  });
});

describe('a visitor who presses a link', () => {
  const before = async (tag: Tag) => {
    const widget = await show(
      tag,
      screens[tag].find(({outcome}) => outcome)!,
      EVERYTHING,
    );
    await unfold(widget);
    await others();
    return widget;
  };

  for (const [how, go] of [
    ['by the mouse', async (link: Element) => clickOn(link)],
    [
      'by Enter',
      async (link: HTMLElement) => {
        link.focus();
        await keys('Enter');
      },
    ],
  ] as const) {
    const beside = `finds the publisher’s own next step beside the page, ${how}`;
    (opensWindows ? it : onlyElsewhere)(beside, async () => {
      const widget = await before('cairn-format-picker');
      await go(links(widget).find((link) => nameOf(link) === 'Find a therapist')!);
      const opened: string[] = [];
      await eventually(async () => {
        opened.push(...(await others()));
        return opened.length;
      });
      expect(opened.map((address) => new URL(address).pathname)).to.deep.equal(['/find']);
    });

    (canDial ? it : onlyElsewhere)(`calls a number from this page, ${how}`, async () => {
      const widget = await before('cairn-self-check');
      const calls: unknown[] = [];
      const listen = (event: Event) => {
        event.preventDefault();
        const {destination, sourceElement} = event as Event & {
          destination: {url: string};
          sourceElement: Element | null;
        };
        calls.push([destination.url, sourceElement?.getRootNode() !== rootOf(widget)]);
      };
      navigation?.addEventListener('navigate', listen);
      await go(links(widget).find(({protocol}) => protocol === 'tel:')!);
      const [first] = links(widget).filter(({protocol}) => protocol === 'tel:');
      await new Promise((done) => setTimeout(done, 100));
      navigation?.removeEventListener('navigate', listen);
      expect(calls).to.deep.equal([[first!.href, true]]);
      expect(await others()).to.deep.equal([]);
    });
  }

  (canDial ? it : onlyElsewhere)('does not call by a click that the page makes up', async () => {
    const widget = await before('cairn-self-check');
    const number = links(widget).find(({protocol}) => protocol === 'tel:')!;
    number.scrollIntoView({block: 'center'});
    const {left, top} = number.getBoundingClientRect();
    takeHeard();
    for (const kind of ['mousedown', 'click'])
      widget.dispatchEvent(
        new MouseEvent(kind, {clientX: left + 3, clientY: top + 3, detail: 1, bubbles: true}),
      );
    expect(takeHeard().filter(({by}) => by.startsWith('navigation'))).to.deep.equal([]);
  });
});

/**
 * What the test server puts before the script of an isolated widget's frame, when the module was loaded from `/opened/dist/`:
 * the tests have hands and eyes in a frame that no page can look into. `room.ts` is their other end.
 */
import {rootOf} from './open-roots.js';
import {allByRole, choose, nameOf, press, textOf, type} from './person.js';
import {screens, unfold, type Tag} from './screens.js';
import {question, walk} from './walk.js';

const taken: string[] = [];
const said: string[] = [];
let dialled: string | undefined;

const widget = () => document.querySelector<HTMLElement>('body > *')!;

/** With its first screen. No wait for a frame of animation: there is none where the frame is out of sight. */
async function furnished(): Promise<void> {
  while (!widget() || !textOf(widget())) await new Promise((done) => setTimeout(done, 10));
}

const hands = {
  press: async (...names: Parameters<typeof press>[1][]) => {
    for (const name of names) await press(widget(), name);
  },
  choose: async (name: Parameters<typeof choose>[1]) => choose(widget(), name),
  type: async (label: Parameters<typeof type>[1], words: string) => type(widget(), label, words),
  walk: async (answers: Parameters<typeof walk>[1]) => walk(widget(), answers),
  unfold: async () => unfold(widget()),
  reach: async (name: string) =>
    screens[widget().localName as Tag].find((screen) => screen.name === name)!.reach(widget()),
  text: () => textOf(widget()),
  question: () => question(widget()),
  buttons: () => allByRole(widget(), 'button').map(nameOf),
  attribute: (name: string) => widget().getAttribute(name),
  look: (selector: string, property: string) =>
    getComputedStyle(rootOf(widget()).querySelector(selector)!).getPropertyValue(property),
  href: (name: string) => {
    const link = allByRole(widget(), 'link', name)[0] as HTMLAnchorElement;
    return [link.href, link.target || document.querySelector('base')!.target];
  },
  /** @returns where a number that is pressed is dialled from; here nothing is */
  dial: () => {
    dialled = undefined;
    rootOf(widget()).querySelector<HTMLAnchorElement>('a[href^="tel:"]')!.click();
    return dialled;
  },
  place: (name: string) => {
    const [found] = ['radio', 'textbox', 'button'].flatMap((role) =>
      allByRole(widget(), role, name),
    );
    const {left, top, width, height} = (found!.closest('label') ?? found!).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  },
  secrets: () => {
    const reach = (look: () => unknown) => {
      try {
        return Boolean(look());
      } catch {
        return false;
      }
    };
    return [reach(() => parent.document), reach(() => localStorage), reach(() => document.cookie)];
  },
  height: () => [
    Math.ceil(widget().getBoundingClientRect().height),
    document.documentElement.clientHeight,
  ],
  width: () => widget().offsetWidth,
  taken: () => taken,
  said: () => said,
};

export type Hands = typeof hands;

addEventListener('message', ({source, data, ports: [port]}) => {
  if (source !== top || !port) return;
  const [name, ...values] = data as [keyof Hands, ...unknown[]];
  const hand = hands[name] as (...values: unknown[]) => unknown;
  void furnished()
    .then(() => hand(...values))
    .then(
      (value) => port.postMessage({value}),
      (error: unknown) => port.postMessage({error: String(error)}),
    );
});

for (const level of ['warn', 'error'] as const)
  console[level] = (message: unknown) => said.push(`${level}: ${String(message)}`);
addEventListener('error', ({message}) => said.push(`thrown: ${message}`));
addEventListener('unhandledrejection', ({reason}) => said.push(`thrown: ${String(reason)}`));
document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
  said.push(`forbidden: ${violatedDirective}`),
);

// No dialog that nobody would answer, and no file that nobody would find.
globalThis.print = () => {
  taken.push(`print ${document.body.lastElementChild!.textContent.trim().slice(0, 19)}`);
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
};
const {click} = HTMLElement.prototype;
HTMLElement.prototype.click = function () {
  if (this.matches('a[download]')) taken.push((this as HTMLAnchorElement).download);
  else if (!this.isConnected && this.matches('a')) dialled = (this as HTMLAnchorElement).target;
  else click.call(this);
};
Object.defineProperty(navigator, 'clipboard', {
  value: {writeText: async () => Promise.resolve(taken.push('copy'))},
});

top!.postMessage('a room', '*');

/** A page of a publisher in a frame, as a server sends it: one of `tests/pages/site`, or one of the demo. */
import {fixture} from '@open-wc/testing';
import {eventually} from './eventually.js';
import {next} from './next.js';
import {openRoots, rootOf} from './open-roots.js';
import type {Tag} from './screens.js';

const SITE = new URL('/tests/pages/site/', location.href);

type View = Window & typeof globalThis;

export interface Page {
  readonly window: View;
  readonly document: Document;
  /** What the console says: `warn: …` or `error: …`, and what is thrown. */
  readonly said: readonly string[];
  /** What the policy of the page has forbidden. */
  readonly violations: readonly string[];
  /** What would have been taken along: `print`, `copy`, `share`, or the name of a file. */
  readonly taken: readonly string[];
  /** Puts a module into the page, and waits until it has run. */
  load(address: string): Promise<void>;
  /** The element, with its first screen. */
  widget(tag: Tag): Promise<HTMLElement>;
}

/**
 * @param name of a page of the site, or where another is: `/demo/index`
 * @param before what is done in the page before its first script, or after its first widget
 * @param query what stands behind its name in the address, from the `?`
 */
export async function openPage(
  name: string,
  before?: (view: View) => void,
  query = '',
): Promise<Page> {
  const said: string[] = [];
  const violations: string[] = [];
  const taken: string[] = [];
  const frame = await fixture<HTMLIFrameElement>('<iframe width="760" height="560"></iframe>');
  frame.title = name;
  let greeted = false;
  const watch = (event: Event) => {
    greeted = true;
    const {detail: view} = event as CustomEvent<View>;
    openRoots(view);
    listen(view, said, violations);
    keepFromLeaving(view, taken);
    before?.(view);
  };
  addEventListener('page', watch);
  try {
    frame.src = new URL(`${name}.html${query}`, SITE).href;
    // The first `load` may be that of the empty document which the frame begins with.
    do await next(frame, 'load');
    while (frame.contentDocument?.URL === 'about:blank');
  } finally {
    removeEventListener('page', watch);
  }
  // One that is not there is blank too, and its tests would fail for a reason that nobody understands.
  if (!greeted)
    throw new Error(`${frame.src} does not load tests/pages/site/hello.js: is it there?`);
  const document = frame.contentDocument!;
  return {
    window: frame.contentWindow as View,
    document,
    said,
    violations,
    taken,
    async load(address) {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = address;
      document.body.append(script);
      await Promise.race([
        next(script, 'load'),
        next(script, 'error').then(() => Promise.reject(new Error(`${address} did not load`))),
      ]);
    },
    async widget(tag) {
      await frame.contentWindow!.customElements.whenDefined(tag);
      // A div is filled once the module has run.
      await eventually(() => document.querySelector(tag), `there is no ${tag}`);
      const widget = document.querySelector<HTMLElement>(tag)!;
      await eventually(() => rootOf(widget).querySelector('section'), `${tag} shows nothing`);
      return widget;
    },
  };
}

function listen(view: View, said: string[], violations: string[]): void {
  for (const level of ['warn', 'error'] as const)
    view.console[level] = (message: unknown) => said.push(`${level}: ${String(message)}`);
  view.addEventListener('error', ({message}) => said.push(`thrown: ${message}`));
  view.addEventListener('unhandledrejection', ({reason}) => said.push(`thrown: ${String(reason)}`));
  view.document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** No dialog that nobody would answer, and no file that nobody would find. */
function keepFromLeaving(view: View, taken: string[]): void {
  const {get} = Object.getOwnPropertyDescriptor(view.HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(view.HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const inner = get!.call(this) as Window | null;
      try {
        if (inner)
          inner.print = () => {
            taken.push('print');
            inner.dispatchEvent(new Event('beforeprint'));
            inner.dispatchEvent(new Event('afterprint'));
          };
        if (inner) keepFiles(inner as View, taken);
      } catch {
        // A frame of another origin, in which nobody can put anything.
      }
      return inner;
    },
  });
  keepFiles(view, taken);
  Object.defineProperties(view.navigator, {
    clipboard: {
      configurable: true,
      value: {writeText: async () => Promise.resolve(taken.push('copy'))},
    },
    // Not every browser that a test runs in has a share sheet.
    share: {configurable: true, value: async () => Promise.resolve(taken.push('share'))},
    canShare: {configurable: true, value: () => true},
  });
}

function keepFiles(view: View, taken: string[]): void {
  const {click} = view.HTMLElement.prototype;
  view.HTMLElement.prototype.click = function (this: HTMLElement) {
    if (this.matches('a[download]')) taken.push((this as HTMLAnchorElement).download);
    else click.call(this);
  };
}

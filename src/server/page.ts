/**
 * As much of a page as a widget touches before its first screen is there. The build for servers gives these to `src` in
 * place of the globals of a browser (rollup.config.mjs); the globals of the server stay as they are.
 */

/** What comes of a style sheet and a template: the text of each. */
export interface Drawn {
  html: string;
  readonly adoptedStyleSheets: readonly {readonly text: string}[];
}

class CSSStyleSheet {
  text = '';

  replaceSync(text: string): void {
    this.text = text;
  }
}

const nobody = (): undefined => undefined;

export const addEventListener = nobody;
export const removeEventListener = nobody;
export const self = {requestIdleCallback: nobody};
/** What one visitor keeps is no other's. */
export const localStorage = undefined;

export const MutationObserver = class {
  observe = nobody;
  disconnect = nobody;
};

export const document = {
  addEventListener: nobody,
  removeEventListener: nobody,
  /** Whether an address is a good one depends on nothing but its scheme. */
  baseURI: 'https://page.invalid/',
  defaultView: {CSSStyleSheet, addEventListener: nobody, removeEventListener: nobody},
};

/** The closed root that comes with an element. */
class Root implements Drawn {
  html = '';
  adoptedStyleSheets: CSSStyleSheet[] = [];
  ownerDocument = document;
  readonly activeElement = null;
  readonly childNodes: readonly object[] = [];
  addEventListener = nobody;
  replaceChildren = nobody;
  querySelector = nobody;

  querySelectorAll(): readonly object[] {
    return [];
  }
}

const roots = new WeakMap<object, Root>();
const attributesOf = new WeakMap<object, Map<string, string>>();

export class HTMLElement {
  readonly isConnected = true;
  /** One for each element: what a document holds on to ends with the element, and a server keeps nothing of a visitor. */
  readonly ownerDocument = {...document};

  constructor() {
    attributesOf.set(this, new Map());
    roots.set(this, new Root());
  }

  get dir(): string {
    const dir = this.getAttribute('dir')?.toLowerCase() ?? '';
    return ['ltr', 'rtl', 'auto'].includes(dir) ? dir : '';
  }

  get classList() {
    const names = () =>
      new Set(
        this.getAttribute('class')
          ?.split(/[\t\n\f\r ]+/)
          .filter(Boolean),
      );
    return {
      contains: (name: string) => names().has(name),
      add: (...more: readonly string[]) =>
        this.setAttribute('class', [...new Set([...names(), ...more])].join(' ')),
    };
  }

  attachInternals() {
    return {shadowRoot: roots.get(this), states: new Set<string>()};
  }

  /** Its language is always its own: see `server.ts`. */
  closest(): HTMLElement | null {
    return this.hasAttribute('lang') ? this : null;
  }

  getRootNode(): object {
    return document;
  }

  getAttribute(name: string): string | null {
    return attributesOf.get(this)?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    attributesOf.get(this)?.set(name, value);
  }
}

/** @returns what an element has drawn, and the attributes that it has by now */
export function lookAt(element: object): {drawn: Drawn; attributes: ReadonlyMap<string, string>} {
  const [drawn, attributes] = [roots.get(element), attributesOf.get(element)];
  if (!drawn || !attributes) throw new TypeError('This element was not made on a server.');
  return {drawn, attributes};
}

/**
 * Lets tests look into closed shadow roots. Import it before any module of an element, which keeps the
 * `attachShadow` and the `attachInternals` that it finds; the shipped code has no door for tests.
 */
const roots = new WeakMap<Element, ShadowRoot>();

/** Does so in another window as well. */
export function openRoots(view: Window & typeof globalThis): void {
  // A proxy passes for the browser's own; a plain function would be gone round.
  view.Element.prototype.attachShadow = new Proxy(view.Element.prototype.attachShadow, {
    apply(attachShadow, host: Element, init: [ShadowRootInit]) {
      const root = Reflect.apply(attachShadow, host, init);
      roots.set(host, root);
      return root;
    },
  });
  // A root that came with the page.
  view.HTMLElement.prototype.attachInternals = new Proxy(
    view.HTMLElement.prototype.attachInternals,
    {
      apply(attachInternals, host: Element, none: []) {
        const internals = Reflect.apply(attachInternals, host, none);
        if (internals.shadowRoot) roots.set(host, internals.shadowRoot);
        return internals;
      },
    },
  );
}

openRoots(window);

export function rootOf(element: Element): ShadowRoot {
  const root = roots.get(element);
  if (!root)
    throw new Error(
      `<${element.localName}> has no shadow root, or got it before this module was loaded`,
    );
  return root;
}

/**
 * Lets tests look into closed shadow roots. Import it before any module of an element, which keeps the
 * `attachShadow` that it finds; the shipped code has no door for tests.
 */
const roots = new WeakMap<Element, ShadowRoot>();
const {attachShadow} = Element.prototype;

// A proxy passes for the browser's own; a plain function would be gone round.
Element.prototype.attachShadow = new Proxy(attachShadow, {
  apply(target, host: Element, init: Parameters<typeof attachShadow>) {
    const root = Reflect.apply(target, host, init);
    roots.set(host, root);
    return root;
  },
});

export function rootOf(element: Element): ShadowRoot {
  const root = roots.get(element);
  if (!root)
    throw new Error(
      `<${element.localName}> has no shadow root, or got it before this module was loaded`,
    );
  return root;
}

/** Lets tests see the custom states of an element. Import it before any module of an element, as `open-roots.ts`. */
const internals = new WeakMap<Element, ElementInternals>();
const {attachInternals} = HTMLElement.prototype;

HTMLElement.prototype.attachInternals = function () {
  const made = attachInternals.call(this);
  internals.set(this, made);
  return made;
};

export function statesOf(element: Element): ReadonlySet<string> {
  const {states} = internals.get(element) ?? {};
  if (!states) throw new Error(`<${element.localName}> has no internals that were seen`);
  return states as unknown as ReadonlySet<string>;
}

// A script of our own that was there first and replaces what the platform gives: nothing in its own page can stop it.
const roots = new Set();
for (const name of ['insertBefore', 'append', 'querySelectorAll', 'querySelector']) {
  for (const prototype of [Node.prototype, DocumentFragment.prototype, Element.prototype]) {
    const original = prototype[name];
    if (!original || !Object.hasOwn(prototype, name)) continue;
    prototype[name] = new Proxy(original, {
      apply(target, self, values) {
        const root = self.getRootNode?.();
        if (root instanceof ShadowRoot) roots.add(root);
        return Reflect.apply(target, self, values);
      },
    });
  }
}
const seen = [];
setInterval(() => {
  for (const root of roots) {
    seen.push(root.textContent);
    for (const input of root.querySelectorAll('input, textarea'))
      seen.push({value: input.value, isChecked: input.checked});
  }
}, 100);
globalThis.flush = () => fetch('/in/patching', {method: 'POST', body: JSON.stringify(seen)});

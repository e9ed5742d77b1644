// A script of our own that patches nothing and listens to no hand: it hears what the browser tells of links, downloads and
// presses, and follows each element and each address that it is given.
const seen = [];
const roots = new Set();

function look(value) {
  if (value instanceof Node && value.getRootNode() instanceof ShadowRoot)
    roots.add(value.getRootNode());
  if (typeof value === 'string' && value.startsWith('blob:'))
    fetch(value)
      .then((answer) => answer.text())
      .then((text) => seen.push(text));
}

function hear(event) {
  // No dialog of the browser that nobody would answer: until then it takes no key.
  if (event.type === 'navigate' && /^tel:/.test(event.destination.url)) event.preventDefault();
  for (const key in event) {
    const value = event[key];
    look(value);
    // The address that a navigation leads to, and what a violation or an entry names.
    if (value && typeof value === 'object' && !(value instanceof Node) && value !== window)
      for (const inner in value) look(value[inner]);
  }
}

for (const target of [window, document, globalThis.navigation, globalThis.documentPictureInPicture])
  for (const key in target ?? {})
    if (/^on(navig|curr|page|before|security|enter|hash|pop|toggle|command|focus|submit)/.test(key))
      target.addEventListener(key.slice(2), hear, true);
for (const type of ['navigate', 'securitypolicyviolation', 'focusin', 'focusout'])
  for (const target of [document, globalThis.navigation])
    target?.addEventListener(type, hear, true);
globalThis.launchQueue?.setConsumer(hear);
for (const type of PerformanceObserver.supportedEntryTypes)
  new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
    type,
    buffered: true,
  });

setInterval(() => {
  for (const root of roots) {
    seen.push(root.textContent);
    for (const input of root.querySelectorAll('input, textarea'))
      seen.push({value: input.value, isChecked: input.checked});
  }
}, 100);
globalThis.flush = () => fetch('/in/browser', {method: 'POST', body: JSON.stringify(seen)});

// A script of our own that patches nothing: it listens to all, keeps every event to look at it again, and walks and reads
// whatever it can reach.
const seen = [];
const say = (what) => seen.push(what);
const kept = [];
const TYPES =
  'click auxclick dblclick contextmenu pointerdown pointermove pointerup pointerover pointerout pointerenter pointerleave mousedown mousemove mouseup mouseover mouseout mouseenter mouseleave touchstart touchmove touchend keydown keypress keyup beforeinput input change copy cut paste focusin selectionchange selectstart submit toggle cairn-start cairn-step cairn-complete cairn-restart cairn-take'.split(
    ' ',
  );

function look(event) {
  const {type, key, data, detail} = event;
  const {clientX, clientY} = event.changedTouches?.[0] ?? event;
  say({type, key, data, clientX, clientY, detail: typeof detail === 'object' ? detail : undefined});
  kept.splice(0, kept.length - 3);
  kept.push(event);
  for (const each of kept) {
    for (const node of [
      each.target,
      each.explicitOriginalTarget,
      each.srcElement,
      ...each.composedPath(),
    ])
      if (node instanceof Element) read(node);
  }
  say(String(getSelection()));
  read(document.activeElement);
}

function read(element) {
  const {value, checked, labels} = element;
  const words = labels?.[0]?.textContent;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) say({value, isChecked: checked, words});
}

function walk() {
  for (let index = 0; index < length; index++) say(textOf(frames[index]));
  for (const host of document.querySelectorAll('*')) {
    if (!host.localName.includes('-')) continue;
    for (const root of [rootBehind(host), ...found(host, 3)]) {
      if (!root) continue;
      say(root.textContent);
      root.querySelectorAll('input, textarea').forEach(read);
    }
  }
}

/** Internals are given once. */
const internals = new WeakMap();

function rootBehind(host) {
  try {
    if (!internals.has(host)) internals.set(host, host.attachInternals());
  } catch {
    // Somebody has them.
  }
  return host.shadowRoot ?? internals.get(host)?.shadowRoot;
}

function textOf(frame) {
  try {
    return frame.document.body.textContent;
  } catch {
    return undefined;
  }
}

/** Every root that a property, own or inherited, leads to. */
function found(value, depth, met = new Set()) {
  if (!value || (typeof value !== 'object' && typeof value !== 'function') || met.has(value))
    return [];
  met.add(value);
  if (value instanceof ShadowRoot) return [value];
  if (!depth || value instanceof Window || (value instanceof Node && met.size > 1)) return [];
  const roots = [];
  for (
    let each = value;
    each && each !== HTMLElement.prototype && each !== Object.prototype;
    each = Object.getPrototypeOf(each)
  )
    for (const key of Reflect.ownKeys(each)) {
      try {
        roots.push(...found(value[key], depth - 1, met));
      } catch {
        // A getter that wants something else.
      }
    }
  return roots;
}

for (const type of TYPES) addEventListener(type, look, true);
// Some are sent only to what listens to them.
for (const type of TYPES.filter((each) => /(enter|leave)$/.test(each)))
  for (const each of [document, document.documentElement, document.body])
    each.addEventListener(type, look);
// What a frame would say.
addEventListener('message', ({data}) => say(data));
setInterval(walk, 200);
globalThis.flush = () => {
  walk();
  return fetch('/in/own', {method: 'POST', body: JSON.stringify(seen)});
};

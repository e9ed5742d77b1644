/** Definitions that someone means harm with, or that are broken: made from a seed, shown, answered, and looked at. */
import {rootOf} from '../../setup/open-roots.js';
import type {CairnCheck} from '../../../src/index.js';
import {inGerman, WALKS} from './walks.js';

/** Numbers that come again with the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = [
  '<img src=x onerror="harmed=1">',
  '<script>harmed=1</script>',
  '"><svg onload=harmed=1>',
  '</section><iframe src="https://harm.invalid/"></iframe>',
  '${harmed=1}',
  '{{constructor.constructor("harmed=1")()}}',
  '[a](javascript:harmed=1)',
  '<style>@import "https://harm.invalid/a.css"</style>',
  '\u202eabc',
  '\u0000\u0007',
  '{0} {1} {words}',
  '<!--?lit$123$-->',
  'x'.repeat(600),
  '😀'.repeat(300),
];
const ADDRESSES = [
  'javascript:harmed=1',
  'JaVaScRiPt:harmed=1',
  ' javascript:harmed=1',
  'java\nscript:harmed=1',
  'data:text/html,<script>harmed=1</script>',
  'vbscript:harmed',
  'blob:null/1',
  'file:///etc/passwd',
  '//harm.invalid/',
  'https://harm.invalid/"onclick="harmed=1',
  'mailto:a@harm.invalid',
  'tel:1',
];
const VALUES = [
  null,
  true,
  0,
  -1,
  1e6,
  1e308,
  '',
  ' ',
  [],
  {},
  [[]],
  {__proto__: null},
  'low',
  'walk',
  'mood',
];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'onclick',
  'href',
  'html',
  'kind',
  'when',
  'only',
  'discreet',
];

/** Where a file has words. */
const TEXT_KEYS = /^(title|text|label|say|purpose|name|role|licence|version)$/;

type Node = Record<string, unknown>;

/** A check in which one to six things are another. Most of them are still sound. */
export function fuzzed(seed: number): unknown {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const check = JSON.parse(JSON.stringify(random() < 0.3 ? inGerman() : WALKS)) as Node;
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const places = placesIn(check);
    // Most changes leave a sound check: what is shown is to be looked at.
    const isText = ([holder, key]: [Node, string]) =>
      key === 'href' || (TEXT_KEYS.test(key) && typeof holder[key] === 'string');
    const sound = random() < 0.85;
    const [holder, key] = pick(sound ? places.filter(isText) : places);
    const value = holder[key];
    const kind = random();
    if (sound) holder[key] = key === 'href' ? pick(ADDRESSES) : pick(TEXTS);
    else if (kind < 0.2 && typeof value === 'number') holder[key] = pick([0, -5, 1e6, -1e6, 0.1]);
    else if (kind < 0.5) holder[key] = pick(VALUES);
    else if (kind < 0.7) Reflect.deleteProperty(holder, key);
    else if (kind < 0.9)
      Object.defineProperty(holder, pick(KEYS), {
        value: pick([...TEXTS, ...VALUES]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else if (Array.isArray(value)) value.push(...(JSON.parse(JSON.stringify(value)) as unknown[]));
  }
  return check;
}

function placesIn(value: unknown): [Node, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    [value as Node, key] as [Node, string],
    ...placesIn(each),
  ]);
}

const HARMFUL =
  'script, iframe, object, embed, img, svg:not([viewBox="0 0 72 68"]), link, base, meta, video, audio, math';
const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:', 'sms:'];

/** @returns what is wrong with what is shown */
function wrongIn(root: ShadowRoot): readonly string[] {
  const wrong: string[] = [];
  if (root.querySelector(HARMFUL))
    wrong.push(`an element: ${root.querySelector(HARMFUL)!.outerHTML}`);
  for (const element of root.querySelectorAll('*'))
    for (const {name, value} of element.attributes)
      if (name.startsWith('on') || (name === 'style' && value)) wrong.push(`${name}="${value}"`);
  for (const link of root.querySelectorAll('a'))
    if (!SCHEMES.includes(link.protocol)) wrong.push(`a link to ${link.href}`);
  return wrong;
}

export interface Visit {
  /** It was shown. */
  readonly accepted: boolean;
  readonly wrong: readonly string[];
}

/** Shows a definition, answers at random, opens all that can be opened, and looks at every screen. */
export async function visit(seed: number): Promise<Visit> {
  // A bundle would run it before the module that lets tests look in.
  await import('../../../src/cairn.js');
  const random = randomFrom(~seed);
  const wrong: string[] = [];
  const {error} = console;
  // A refusal is one line; anything else is a failure.
  console.error = (...told: unknown[]) => {
    if (!String(told[0]).startsWith('cairn: <cairn-check> cannot use'))
      wrong.push(told.map(String).join(' '));
  };
  const widget = document.createElement('cairn-check') as CairnCheck;
  if (random() < 0.5) widget.noIntro = true;
  if (random() < 0.7) widget.layout = 'page';
  if (random() < 0.3) widget.lang = 'de';
  try {
    widget.check = fuzzed(seed) as never;
    document.body.append(widget);
    await widget.updateComplete;
    const root = rootOf(widget);
    const accepted = root.querySelector('section') !== null;
    if (accepted) await walkThrough(widget, root, random, wrong);
    if ('harmed' in window) wrong.push('a script has run');
    return {accepted, wrong};
  } catch (thrown) {
    return {accepted: true, wrong: [...wrong, String(thrown)]};
  } finally {
    widget.remove();
    console.error = error;
  }
}

async function walkThrough(
  widget: CairnCheck,
  root: ShadowRoot,
  random: () => number,
  wrong: string[],
): Promise<void> {
  const done = () => root.querySelector('section.complete') !== null;
  for (let screens = 0; screens < 70; screens++) {
    for (const input of root.querySelectorAll('input')) if (random() < 0.5) input.click();
    for (const details of root.querySelectorAll('details')) details.open = done() || random() < 0.1;
    await settled(widget);
    wrong.push(...wrongIn(root));
    if (done()) return;
    const forward = root.querySelector<HTMLElement>('[part~=primary]');
    const skip = root.querySelector<HTMLElement>('.push');
    (root.querySelector('input:checked') || !skip ? forward : skip)?.click();
    await settled(widget);
  }
  wrong.push('there is no end');
}

/** `toggle` comes in a task of its own. */
async function settled(widget: CairnCheck): Promise<void> {
  await widget.updateComplete;
  await new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  await widget.updateComplete;
}

// In a page: attributes, languages and opened files made to get past validation. Reports what broke, and how much got through.
import {targetLocales} from '../../lit-localize.json';
import fc from 'fast-check';
import {goalReview} from '../../src/content/goal-card.ts';
import {restore} from '../../src/engine/saved.ts';

// A proxy passes for the browser's own function, so that the roots can be looked into.
const roots = new WeakMap();
Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
  apply(target, self, values) {
    const root = Reflect.apply(target, self, values);
    roots.set(self, root);
    return root;
  },
});

const broken = [];
addEventListener('error', ({message}) => broken.push(message));
addEventListener('unhandledrejection', ({reason}) => broken.push(String(reason)));
console.error = (...values) => broken.push(values.map(String).join(' '));
console.warn = () => undefined;

const TAGS = ['cairn-self-check', 'cairn-goal-card', 'cairn-format-picker'];
const ADDRESSES = [
  'cta-href',
  'check-href',
  'goals-href',
  'formats-href',
  'exit-href',
  'licensing-href',
];
const MARKUP = '<img src=x onerror="window.pwned=1"><x-bad></x-bad>';

const space = fc.constantFrom(
  '',
  ' ',
  '\t',
  '\n',
  '\u0000',
  '\u00a0',
  '\u200b',
  'x',
  '/',
  '\\',
  '%0a',
);
const scheme = fc.constantFrom(
  'javascript:',
  'JaVaScRiPt:',
  'java\nscript:',
  'data:text/html,',
  'vbscript:',
  'blob:',
  'https:',
  'http://',
  'mailto:',
  'tel:',
  '//',
  '/',
  '?',
  '#',
  'https://a@',
  'view-source:',
  'javascript&colon;',
);
const address = fc
  .tuple(
    space,
    scheme,
    space,
    fc.constantFrom('window.pwned=1', MARKUP, 'example.org', '+1 23', ''),
  )
  .map((parts) => parts.join(''));
const words = fc.oneof(
  fc.constant(MARKUP),
  fc.constantFrom(
    '{{7*7}}',
    '${window.pwned=1}',
    '__proto__',
    'constructor',
    '</section><x-bad>',
    '<!--',
    '?lit$1$',
    '{{lit-1}}',
    '‮evil',
  ),
  fc.string({unit: 'binary', maxLength: 40}),
);
const lang = fc.oneof(
  fc.constantFrom(
    'en',
    ...targetLocales,
    'es-MX',
    'fr-x-a',
    'zh-TW',
    'und',
    '__proto__',
    'constructor',
    'toString',
    'zz',
    '../../x',
    'de/../es',
    'en-u-nu-arab',
    'x',
    '',
  ),
  fc.string({maxLength: 12}),
  fc
    .tuple(fc.constantFrom('de', 'es', 'fr', 'ar', 'it'), fc.string({maxLength: 6}))
    .map((parts) => parts.join('-')),
);
const any = fc.oneof(words, address, lang);
const settings = fc.record(
  {
    lang,
    dir: fc.oneof(fc.constantFrom('rtl', 'ltr', 'auto', 'RTL'), words),
    region: fc.oneof(
      fc.constantFrom('US', 'gb', ' de ', '__proto__', 'XX', 'constructor', 'USA'),
      words,
    ),
    heading: words,
    intro: words,
    'heading-level': fc.oneof(
      fc.constantFrom('2', '6', '7', '02', '3.0', '0x3', 'Infinity', '-1', '3 '),
      words,
    ),
    layout: fc.oneof(fc.constantFrom('steps', 'page', 'Page', 'constructor', '__proto__'), words),
    'no-intro': fc.constantFrom('', 'false', 'FALSE', 'true'),
    'quick-exit': fc.constantFrom('', 'false'),
    'no-shield': fc.constantFrom('', 'false'),
    'cta-label': words,
    class: any,
    style: fc.constantFrom('display:none', 'x'),
    ...Object.fromEntries(ADDRESSES.map((name) => [name, address])),
  },
  {requiredKeys: []},
);

let through = 0;
let cases = 0;

async function elements(runs, seed) {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...TAGS), settings, async (tag, attributes) => {
      cases += 1;
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      await element.updateComplete;
      const accepted =
        ADDRESSES.some(
          (name) =>
            attributes[name] && element[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())],
        ) ||
        (element.region ?? '') !== '' ||
        attributes.layout === 'page' ||
        element.headingLevel !== 2 ||
        element.heading ||
        element.intro;
      if (accepted) through += 1;
      const root = roots.get(element);
      const wrong = whatIsWrong(element, root);
      element.remove();
      if (wrong) throw new Error(wrong);
    }),
    {numRuns: runs, seed},
  );
}

function whatIsWrong(element, root) {
  if (broken.length) return broken.splice(0).join('; ');
  if (globalThis.pwned || {}.polluted || Object.keys(Object.prototype).length)
    return 'a script ran, or a prototype was changed';
  if (!root?.querySelector('section, slot')) return 'nothing is shown';
  const alien = root.querySelector('x-bad, img, script, iframe, object, embed, base, link, meta');
  if (alien) return `markup became <${alien.localName}>`;
  for (const {href, protocol} of root.querySelectorAll('a[href]'))
    if (!/^(https?|mailto|tel|sms):$/.test(protocol)) return `a link leads to ${href}`;
  for (const each of root.querySelectorAll('*'))
    for (const {name} of each.attributes)
      if (name.startsWith('on')) return `an inline handler: ${name}`;
  return undefined;
}

const id = fc.constantFrom(
  'clear',
  'real',
  'changed',
  'invested',
  'owner',
  'progress',
  '__proto__',
  'constructor',
  'x',
);
const option = fc.oneof(
  fc.constantFrom('yes', 'partly', 'no', 'little', 'lot', 'mine', '7', '__proto__'),
  fc.jsonValue({maxDepth: 1}),
);
const answers = fc.oneof(
  fc
    .array(fc.tuple(id, fc.oneof(fc.array(option, {maxLength: 3}), option)), {maxLength: 6})
    .map(
      (pairs) =>
        `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
    ),
  fc.json({maxDepth: 2}),
);
const file = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .tuple(
      fc.constantFrom(...[1, 1, 1, 1, 2, '"1"', 'null', 0]),
      fc.array(fc.tuple(words, words, answers), {maxLength: 7}),
      fc.constantFrom(
        '',
        ',"__proto__":{"polluted":1}',
        ',"constructor":{"prototype":{"polluted":1}}',
      ),
    )
    .map(([version, goals, more]) => shaped(version, goals, more)),
);

function shaped(version, goals, more) {
  const list = goals.map(
    ([goal, why, given]) =>
      `{"words":${JSON.stringify(goal)},"why":${JSON.stringify(why)},"reviews":[{"words":${JSON.stringify(goal)},"on":"2026-01-01","answers":${given}}]${more}}`,
  );
  return `{"cairn":"goals","format":${version},"goals":[${list.join()}]${more}}`;
}

function files(runs, seed) {
  const check = goalReview(String);
  fc.assert(
    fc.property(file, (text) => {
      cases += 1;
      const restored = restore(text, check);
      if (restored.goals) through += 1;
      if ({}.polluted || Object.keys(Object.prototype).length)
        throw new Error('a prototype was changed');
    }),
    {numRuns: runs, seed},
  );
}

globalThis.fuzz = async (runs, seed) => {
  await elements(runs / 2, seed);
  const first = {cases, through};
  files(runs / 2, seed);
  return {elements: first, files: {cases: cases - first.cases, through: through - first.through}};
};

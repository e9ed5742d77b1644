// In a page: attributes, languages, stand-ins, opened files and stored data made to get past validation. Reports what broke, and
// how much got through.
import {checks} from '../../src/content/checks.ts';
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

const TAGS = Object.keys(checks).map((name) => `cairn-${name}`);
const ADDRESSES = [
  'cta-href',
  'check-href',
  'goals-href',
  'formats-href',
  'prep-href',
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

/** One in many: a frame takes longer than all else. */
const apart = fc.oneof(
  {weight: 30, arbitrary: fc.constant(undefined)},
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'strict', 'false', 'STRICT', 'allow-same-origin', MARKUP),
  },
);
const dressed = fc
  .tuple(settings, apart)
  .map(([attributes, isolated]) => ({...attributes, ...(isolated !== undefined && {isolated})}));

const KEY = 'cairn-goals';
const check = goalReview(String);

/** Runs a property this many times. @returns how many cases there were, and how many got past validation */
async function count(runs, seed, arbitraries, test) {
  const counted = {cases: 0, through: 0};
  await fc.assert(
    fc.asyncProperty(...arbitraries, async (...values) => {
      counted.cases += 1;
      if (await test(...values)) counted.through += 1;
    }),
    {numRuns: runs, seed, endOnFailure: true},
  );
  return counted;
}

/** Whether a widget took for good what it looks at before: words are taken as they are, and count for nothing here. */
function accepts(element, attributes) {
  return Boolean(
    ADDRESSES.some((name) => attributes[name] && element[camel(name)]) ||
    element.region ||
    attributes.layout === 'page' ||
    element.headingLevel !== 2,
  );
}

function camel(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

async function elements(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  const accepted = accepts(element, attributes);
  judge(element);
  element.remove();
  return accepted;
}

/** What an author writes who may write no tag, or an attacker who may write no script. */
const names = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...TAGS.map((tag) => tag.slice(6)))},
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'Self-Check', ' self-check', 'self-check x', ''),
      words,
    ),
  },
);
const alien = fc.dictionary(
  fc.constantFrom(
    'onclick',
    'onload',
    'style',
    'slot',
    'id',
    'is',
    'constructor',
    '__proto__',
    'srcdoc',
  ),
  fc.constantFrom('window.pwned=1', MARKUP, 'display:none', ''),
  {maxKeys: 3},
);

async function standIns(name, first, then, others) {
  const div = document.createElement('div');
  div.setAttribute('data-cairn-widget', name);
  const dress = (attributes) => {
    for (const [key, value] of Object.entries(attributes))
      div.setAttribute(`data-cairn-${key}`, value);
  };
  dress({...first, ...others});
  div.append('Shown before');
  document.body.append(div);
  await observed();
  const [element] = div.children;
  await element?.updateComplete;
  dress(then);
  await observed();
  await element?.updateComplete;
  if (element) {
    const strange = Object.keys(others).find((key) => element.hasAttribute(key));
    if (strange) throw new Error(`${strange} was taken over`);
    judge(element);
  } else if (TAGS.includes(`cairn-${name}`)) throw new Error('nothing was made of it');
  else judge();
  const accepted = Boolean(element && accepts(element, {...first, ...then}));
  div.remove();
  return accepted;
}

/** A mutation observer has been told, and has done its work. */
async function observed() {
  for (let turns = 0; turns < 3; turns++) await undefined;
}

async function stored(text, attributes) {
  localStorage.setItem(KEY, text);
  const card = document.createElement('cairn-goal-card');
  for (const [name, value] of Object.entries({...attributes, remember: ''}))
    card.setAttribute(name, value);
  document.body.append(card);
  await card.updateComplete;
  judge(card);
  // On to whatever comes of it.
  for (let screen = 0; screen < 3; screen++) {
    roots.get(card).querySelector('button.primary')?.click();
    await card.updateComplete;
    judge(card);
  }
  card.remove();
  localStorage.clear();
  return 'goals' in restore(text, check);
}

async function files(text) {
  const restored = restore(text, check);
  judge();
  return 'goals' in restored;
}

function judge(element) {
  const wrong = element ? whatIsWrong(element, roots.get(element)) : whatIsBroken();
  if (wrong) throw new Error(wrong);
}

function whatIsBroken() {
  if (broken.length) return broken.splice(0).join('; ');
  if (globalThis.pwned || {}.polluted || Object.keys(Object.prototype).length)
    return 'a script ran, or a prototype was changed';
  return undefined;
}

function whatIsWrong(element, root) {
  const before = whatIsBroken();
  if (before) return before;
  if (!root?.querySelector('section, slot')) return 'nothing is shown';
  const alien = root.querySelector(
    `x-bad, img, script, object, embed, base, link, meta${element.isolated === undefined ? ', iframe' : ''}`,
  );
  if (alien) return `markup became <${alien.localName}>`;
  const frame = root.querySelector('iframe');
  if (frame?.sandbox.contains('allow-same-origin')) return 'the frame is no room of its own';
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
/** As our own code writes it: what is kept, or saved as a file. */
const given = fc.record(
  Object.fromEntries(
    check.questions.map(({id, options}) => [
      id,
      fc.constantFrom(...options.map((each) => [each.id]), ['gone'], []),
    ]),
  ),
  {requiredKeys: []},
);
const day = fc.oneof(
  fc.constantFrom('2026-11-26', '2025-02-30', '0000-00-00', '9999-99-99', '2026-1-1', ''),
  words,
);
const real = fc.record({
  cairn: fc.constant('goals'),
  content: fc.constantFrom('2026-11-23', '2020-01-01', '2099-12-31', ''),
  format: fc.constant(1),
  goals: fc.array(
    fc.record({
      words,
      why: words,
      reviews: fc.array(
        fc.record({words, answers: given, on: day}, {requiredKeys: ['words', 'answers']}),
        {maxLength: 4},
      ),
    }),
    {minLength: 1, maxLength: 7},
  ),
});
/** From a version that knew less, or knows more. */
const other = fc
  .tuple(real, fc.constantFrom(0, -1, 0.5, 1, 1.5, 2, 99, '1', null), fc.jsonValue({maxDepth: 2}))
  .map(([keep, format, more]) => ({
    ...keep,
    format,
    more,
    goals: keep.goals.map((goal) => ({...goal, more})),
  }));
const kept = fc.oneof(
  {weight: 6, arbitrary: real.map((keep) => JSON.stringify(keep))},
  {weight: 2, arbitrary: other.map((keep) => JSON.stringify(keep))},
  // Cut short, or with a piece of it written over.
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        real,
        fc.nat(),
        fc.constantFrom('', '"', '}', 'null', '\u0000', '"__proto__":{"polluted":1},'),
      )
      .map(([keep, at, instead]) => {
        const text = JSON.stringify(keep);
        const from = at % text.length;
        return text.slice(0, from) + instead + (at % 2 ? '' : text.slice(from + 1));
      }),
  },
);
const file = fc.oneof(
  {weight: 3, arbitrary: kept},
  {weight: 1, arbitrary: fc.oneof(fc.json(), fc.string())},
  {
    weight: 3,
    arbitrary: fc
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
  },
);

function shaped(version, goals, more) {
  const list = goals.map(
    ([goal, why, given]) =>
      `{"words":${JSON.stringify(goal)},"why":${JSON.stringify(why)},"reviews":[{"words":${JSON.stringify(goal)},"on":"2026-01-01","answers":${given}}]${more}}`,
  );
  return `{"cairn":"goals","format":${version},"goals":[${list.join()}]${more}}`;
}

/** The first stand-in loads the file that fills stand-ins; later ones are filled at once. */
async function filled() {
  const div = document.createElement('div');
  div.dataset.cairnWidget = 'self-check';
  document.body.append(div);
  while (!div.firstElementChild) await new Promise(requestAnimationFrame);
  div.remove();
}

globalThis.fuzz = async (runs, seed) => {
  await filled();
  return {
    elements: await count(runs * 0.2, seed, [fc.constantFrom(...TAGS), dressed], elements),
    'stand-ins': await count(runs * 0.1, seed, [names, dressed, settings, alien], standIns),
    'stored goals': await count(runs * 0.05, seed, [kept, settings], stored),
    'opened files': await count(runs * 0.65, seed, [file], files),
  };
};

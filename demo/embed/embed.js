/** The page “Get the code”: what is chosen → preview, contrast, and what to paste. */
import {contrasts} from './contrast.js';
import {BARE, controlsOf, problemOf} from './controls.js';
import {element} from './element.js';
import {measure, reserve} from './heights.js';
import {snippet, targets} from './snippets.js';
import {colours, corners, widgets} from './words.js';

const [manifest, hashes, data] = await Promise.all(
  ['../../custom-elements.json', '../../dist/sri.json', './built/data.json'].map(async (path) =>
    (await fetch(new URL(path, import.meta.url))).json(),
  ),
);
const declarations = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map((each) => [each.tagName.replace('cairn-', ''), each])
    // `<cairn-check>` shows a file that the publisher writes first: docs/checks.md.
    .filter(([name]) => widgets[name]),
);
const form = byId('builder');
const stage = byId('stage');
/** How often something was chosen: what was measured for an earlier choice comes too late. */
let turns = 0;

fill();
rebuild();
form.addEventListener('input', refresh);
form.addEventListener('change', ({target}) => {
  if (target.name === 'widget') rebuild();
});
form.addEventListener('submit', (event) => event.preventDefault());

/** What does not depend on the widget. */
function fill() {
  byId('widgets').append(
    ...[...declarations.keys()]
      .sort((a, b) => order(a) - order(b))
      .map((name) => choice('widget', name, data.fallbacks.en.titles[name], widgets[name])),
  );
  byId('targets').append(...targets.map(({id, name, hint}) => choice('target', id, name, hint)));
  form.elements['widget'][0].checked = true;
  form.elements['target'][0].checked = true;
  const names = new Intl.DisplayNames('en', {type: 'language'});
  options('set-lang', [
    ['', 'As the page around it'],
    ...Object.keys(data.fallbacks).map((lang) => [lang, names.of(lang)]),
  ]);
  const regions = new Intl.DisplayNames('en', {type: 'region'});
  options('set-region', [
    ['', 'The visitor chooses'],
    ...data.countries
      .map((code) => [code, regions.of(code)])
      .sort(([, a], [, b]) => a.localeCompare(b)),
  ]);
  options('set-radius', Object.entries(corners));
  byId('colours').append(...Object.entries(colours).map(colour));
  byId('set-base').value = data.base;
  byId('set-frames').value = 'https://example.org/cairn/frame.html';
}

/** What the chosen widget offers; what was set stays. */
function rebuild() {
  const before = new FormData(form);
  for (const panel of ['words', 'links', 'more']) byId(`panel-${panel}`).replaceChildren();
  for (const {panel, control} of controlsOf(declarations.get(before.get('widget'))))
    byId(`panel-${panel}`).append(control);
  for (const [name, value] of before) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof Element)) continue;
    if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
  }
  refresh();
}

async function refresh() {
  const chosen = read();
  const turn = ++turns;
  preview(chosen);
  judge(chosen);
  check(chosen);
  byId('base-setting').hidden = ['wordpress', 'shortcode', 'frame'].includes(chosen.target);
  byId('base-setting').hidden ||= ['react', 'vue', 'svelte', 'angular'].includes(chosen.target);
  byId('frames-setting').hidden = chosen.target !== 'frame';
  const tag = `cairn-${chosen.widget}`;
  const {fontSize} = getComputedStyle(stage);
  const heights = await measure(tag, chosen.attributes, chosen.tokens, stage);
  if (turn !== turns) return;
  print({...chosen, reserve: reserve(heights, parseFloat(fontSize))});
}

/** What is chosen, as `snippets.js` takes it. */
function read() {
  const chosen = new FormData(form);
  const widget = chosen.get('widget');
  const offered = declarations.get(widget).attributes.map(({name}) => name);
  const attributes = {};
  for (const name of offered) {
    const field = form.elements.namedItem(name);
    const value = chosen.get(name)?.trim();
    if (!(field instanceof Element) || !value) continue;
    if (name.endsWith('-href') && problemOf(value)) continue;
    const bare = field.type === 'checkbox' || (field.localName === 'select' && value === BARE);
    attributes[name] = bare ? true : value;
  }
  const tokens = Object.fromEntries(
    [...chosen].filter(([name, value]) => name.startsWith('--cairn-') && value),
  );
  const lang = attributes.lang ?? 'en';
  const {titles, ...words} = data.fallbacks[lang];
  return {
    widget,
    attributes,
    tokens,
    target: chosen.get('target'),
    base: chosen.get('base').trim().replace(/\/*$/, '/'),
    frames: chosen.get('frames').trim(),
    integrity: hashes['cairn.js'],
    fallback: {title: titles[widget], ...words},
  };
}

function preview({widget, attributes, tokens}) {
  const tag = `cairn-${widget}`;
  stage.dataset.page = byId('set-page').value;
  let shown = stage.querySelector(':scope > *');
  if (shown?.localName !== tag) {
    shown = document.createElement(tag);
    stage.replaceChildren(shown);
  }
  // Nobody shall lose what they have chosen by trying the button.
  const wanted = {...attributes, 'exit-href': '#look'};
  for (const {name} of declarations.get(widget).attributes) {
    if (name === 'class') continue;
    const value = wanted[name];
    if (value === undefined) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== (value === true ? '' : value))
      shown.setAttribute(name, value === true ? '' : value);
  }
  shown.style.cssText = '';
  for (const [name, value] of Object.entries(tokens)) shown.style.setProperty(name, value);
}

function judge({tokens}) {
  const found = contrasts(stage, data.colours, tokens);
  const bad = found.filter(({ratio, least}) => ratio < least);
  say(
    'verdict',
    bad.length
      ? `Hard to read for many: ${bad.map(({name}) => name.toLowerCase()).join(', ')}. Choose colours that differ more.`
      : 'Yes. All of it reaches what WCAG 2.2 AA asks for.',
  );
  byId('verdict').classList.toggle('bad', bad.length > 0);
  if (bad.length) byId('numbers').open = true;
  byId('contrast').replaceChildren(
    ...found.map(({name, ratio, least}) =>
      element(
        'li',
        {className: ratio < least ? 'bad' : ''},
        element('span', {textContent: name}),
        element('span', {
          textContent: `${ratio.toFixed(1)} : 1${ratio < least ? `, needs ${String(least)}` : ''}`,
        }),
      ),
    ),
  );
}

/** Addresses that would be left out, and halves of a pair: said where they are. */
function check({attributes}) {
  for (const field of form.querySelectorAll('input[name$="-href"]')) {
    let problem = problemOf(field.value.trim());
    if (field.name === 'cta-href' && !attributes['cta-label'] && field.value && !problem)
      problem = 'It needs words too.';
    field.toggleAttribute('aria-invalid', Boolean(problem));
    let told = field.nextElementSibling;
    if (!told) field.after((told = element('p', {className: 'bad', role: 'status'})));
    told.textContent = problem ?? '';
    told.hidden = !problem;
  }
}

function print(chosen) {
  byId('pieces').replaceChildren(
    ...snippet(chosen.target, chosen).map(({say: where, code, file}, index) => {
      const id = `piece-${String(index)}`;
      return element(
        'div',
        {className: 'piece'},
        element('p', {id, textContent: where}),
        file && element('p', {className: 'file', textContent: file}),
        element(
          'pre',
          {tabIndex: 0, role: 'region', 'aria-labelledby': id},
          element('code', {textContent: code}),
        ),
        element('button', {
          type: 'button',
          textContent: 'Copy',
          'aria-describedby': id,
          onclick: (event) => copy(event.currentTarget, code),
        }),
      );
    }),
  );
}

async function copy(button, code) {
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = 'Copied';
    say('copied', 'Copied.');
  } catch {
    getSelection().selectAllChildren(button.previousElementSibling);
    say('copied', 'Your browser does not let this page copy. It is marked: copy it by hand.');
    byId('copied').classList.remove('unseen');
  }
}

function choice(name, value, title, text) {
  return element(
    'label',
    {className: 'choice'},
    element('input', {type: 'radio', name, value}),
    element('span', {textContent: title}),
    text && element('small', {textContent: text}),
  );
}

/** A colour counts once somebody wants one of their own. */
function colour([name, {label, value}]) {
  const field = element('input', {type: 'color', name, value, disabled: true, ariaLabel: label});
  const own = element('input', {
    type: 'checkbox',
    onchange: () => {
      field.disabled = !own.checked;
      form.dispatchEvent(new Event('input'));
    },
  });
  return element(
    'div',
    {className: 'setting colour'},
    element('label', {className: 'check'}, own, `Own colour: ${label.toLowerCase()}`),
    field,
  );
}

function options(id, entries) {
  byId(id).append(
    ...entries.map(([value, textContent]) => element('option', {value, textContent})),
  );
}

function say(id, words) {
  if (byId(id).textContent !== words) byId(id).textContent = words;
}

function order(name) {
  return Object.keys(widgets).indexOf(name);
}

function byId(id) {
  return document.getElementById(id);
}

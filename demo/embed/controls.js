/** A control for each setting that the manifest of an element names. */
import {element} from './element.js';
import {choices, settings} from './words.js';

/** These have a control of their own, or belong to the page. */
const ELSEWHERE = ['lang', 'dir', 'class', 'region'];

/** Chosen of an attribute that may stand without a value. */
export const BARE = 'yes';

const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

/** @param {object} declaration - of the element, in `custom-elements.json` */
export function controlsOf({attributes}) {
  const order = Object.keys(settings);
  return attributes
    .filter(({name}) => !ELSEWHERE.includes(name))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((attribute) => {
      const words = settings[attribute.name] ?? {};
      return {panel: words.panel ?? 'more', control: control(attribute, words)};
    });
}

function control({name, type: {text}, default: none, description}, {label = name, help}) {
  const told = help ?? (settings[name] ? undefined : description);
  const id = `set-${name}`;
  const hint = told && element('p', {id: `${id}-help`, className: 'hint', textContent: told});
  const more = {id, name, ...(told && {'aria-describedby': `${id}-help`})};
  if (text === 'boolean')
    return element(
      'div',
      {className: 'setting'},
      element('label', {className: 'check'}, element('input', {type: 'checkbox', ...more}), label),
      hint,
    );
  const list = optionsOf(name, text);
  const field = list
    ? element(
        'select',
        more,
        ...list.map((value) =>
          element('option', {
            value: value === none?.replaceAll("'", '') ? '' : value,
            textContent: choices[value] ?? value,
          }),
        ),
      )
    : name === 'intro'
      ? element('textarea', {...more, rows: 3})
      : element('input', {
          ...more,
          type: 'text',
          ...(name.endsWith('-href') && {inputMode: 'url', placeholder: 'https://'}),
        });
  return element(
    'div',
    {className: 'setting'},
    element('label', {htmlFor: id, textContent: label}),
    hint,
    field,
  );
}

/** What a type in the manifest allows; nothing where it is any text. */
function optionsOf(name, type) {
  if (name === 'heading-level') return ['2', '3', '4', '5', '6'];
  if (type === 'Layout') return ['steps', 'page'];
  const literals = [...type.matchAll(/'([\w-]*)'/g)].map(([, literal]) => literal);
  // It may also be left out, which comes first.
  if (literals.includes('')) return ['', ...literals.map((literal) => literal || BARE)];
  return literals.length ? literals : undefined;
}

/** @returns {string | undefined} why an address would be left out */
export function problemOf(address) {
  if (!address) return undefined;
  try {
    if (SAFE.includes(new URL(address, document.baseURI).protocol)) return undefined;
  } catch {
    // Said below, with the others.
  }
  return 'This is no web, mail or phone address: the link would be left out.';
}

/** Widgets in the themes of the demo, and what of them stands out too little. */
import {fixture} from '@open-wc/testing';
import Color from 'colorjs.io';
import {rootOf} from './open-roots.js';
import {updated} from './person.js';

const WORDS = 4.5;
const EDGES = 3;

const demo = new URL('/demo/', location.href);
const read = async (file: string) => (await fetch(new URL(file, demo))).text();

/** The themes that the demo ships, the page of the demo untouched, and one that says nothing of its colours. */
export const themes = ['clinic', 'night', 'paper', 'poster', 'untouched', ''] as const;
const files = [
  'demo.css',
  'theming.css',
  ...themes.slice(0, 4).map((name) => `themes/${name}.css`),
];
const css = (await Promise.all(files.map(read))).join('\n');
const plain = ':root {color-scheme: light dark}';

const over = (ground: Color, paint: string) => {
  const top = new Color(paint).to('srgb');
  const mixed = top.coords.map((value, index) => {
    const under = ground.coords[index] ?? 0;
    return under + ((value ?? 0) - under) * top.alpha;
  });
  return new Color('srgb', mixed as [number, number, number]);
};

/** The colours that may be behind a widget: one, or those that a gradient runs through. */
function grounds(widget: Element): readonly Color[] {
  for (
    let element: Element | null = widget.parentElement;
    element;
    element = element.parentElement
  ) {
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    if (new Color(backgroundColor).alpha < 1) continue;
    const stops = backgroundImage.match(/(rgba?|color|oklab|oklch)\([^)]*\)/g) ?? [];
    return [backgroundColor, ...stops].map((each) => new Color(each).to('srgb'));
  }
  const canvas = document.createElement('i');
  canvas.style.backgroundColor = 'Canvas';
  document.body.append(canvas);
  const {backgroundColor} = getComputedStyle(canvas);
  canvas.remove();
  return [new Color(backgroundColor).to('srgb')];
}

/** @returns what stands out too little, with the ratio */
export function faint(widget: Element): readonly string[] {
  const root = rootOf(widget);
  const of = (selector: string) => getComputedStyle(root.querySelector(selector)!);
  const probe = document.createElement('i');
  root.querySelector('section')!.append(probe);
  const token = (name: string) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
  const found: string[] = [];
  for (const page of grounds(widget)) {
    const card = over(page, of('section').backgroundColor);
    const chosen = over(card, token('tint'));
    const pairs: readonly (readonly [string, Color, string, number])[] = [
      ['the words', card, of('section').color, WORDS],
      ['the words of what is chosen', chosen, of('section').color, WORDS],
      ['words that step back', card, of('.quiet').color, WORDS],
      ['words that step back in a box', chosen, of('.quiet').color, WORDS],
      ['a heading', card, of('.heading').color, WORDS],
      [
        'the words of the button that goes forward',
        over(card, of('.primary').backgroundColor),
        of('.primary span').color,
        WORDS,
      ],
      ['the button that goes forward', card, of('.primary').backgroundColor, EDGES],
      ['the edge of an option', card, of('.option').borderTopColor, EDGES],
      ['the edge of a button', card, token('edge'), EDGES],
      ['the ring of the focus', card, token('accent'), EDGES],
      ['the edge of what is chosen', chosen, token('accent'), EDGES],
    ];
    for (const [name, ground, paint, needed] of pairs) {
      const ratio = ground.contrast(over(ground, paint), 'WCAG21');
      if (ratio < needed) found.push(`${name}: ${ratio.toFixed(2)} : 1`);
    }
  }
  probe.remove();
  return found;
}

const sheet = new CSSStyleSheet();

before(() => {
  document.adoptedStyleSheets = [sheet];
});

after(() => {
  document.adoptedStyleSheets = [];
});

/** A question in a theme; without one, on a page that says nothing of its colours. */
export async function showIn(theme: string): Promise<Element> {
  sheet.replaceSync(theme ? css : plain);
  const page = await fixture(
    `<section class="theme ${theme}"><cairn-self-check no-intro></cairn-self-check></section>`,
  );
  await updated(page.firstElementChild!);
  return page.firstElementChild!;
}

/** A question on a page with these rules. */
export async function showWith(rules: string): Promise<Element> {
  sheet.replaceSync(rules);
  const page = await fixture('<section><cairn-self-check no-intro></cairn-self-check></section>');
  await updated(page.firstElementChild!);
  return page.firstElementChild!;
}

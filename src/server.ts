/**
 * For servers: a widget as HTML, with its first screen in a closed declarative shadow root, so that it is there before any
 * script. It is drawn by the element itself, with `server/page.ts` for a page and `server/lit.ts` for lit-html.
 */
import {CairnCheck} from './elements/check/check-element.js';
import {CairnFormatPicker} from './elements/format-picker/format-picker-element.js';
import {CairnGoalCard} from './elements/goal-card/goal-card-element.js';
import {CairnSessionPrep} from './elements/session-prep/session-prep-element.js';
import {CairnSelfCheck} from './elements/self-check/self-check-element.js';
import {CairnSwitchGuide} from './elements/switch-guide/switch-guide-element.js';
import {escape} from './server/lit.js';
import {waiting, withoutScript} from './server/waiting.js';
import {lookAt} from './server/page.js';
import {widgetNames} from './context/widget-names.js';
import {FINISHED} from './element/hydrate.js';
import {supply} from './element/words.js';
import {loaders} from './locales/load/all.js';
import {mark} from './privacy/markers.js';
import type {WidgetName} from './context/widget-names.js';
import type {Widget} from './element/widget.js';

export type CairnTag = `cairn-${WidgetName}`;

const widgets: Readonly<Record<CairnTag, new () => Widget>> = {
  'cairn-self-check': CairnSelfCheck,
  'cairn-goal-card': CairnGoalCard,
  'cairn-format-picker': CairnFormatPicker,
  'cairn-session-prep': CairnSessionPrep,
  'cairn-switch-guide': CairnSwitchGuide,
  'cairn-check': CairnCheck,
};

/** As in HTML. `true` stands for an attribute without a value; `false`, `null` and `undefined` for none. */
export type CairnAttributes = Readonly<
  Record<string, string | number | boolean | null | undefined>
>;

export interface RenderOptions {
  /** Language of the page, where the element has no `lang` of its own; English by default. */
  readonly lang?: string | undefined;
  /**
   * HTML inside the tag: for browsers without declarative shadow roots until the script is there, and for all where no
   * script comes. It is not escaped.
   */
  readonly fallback?: string | undefined;
  /** For the style sheet, under a `style-src` that goes by nonces. */
  readonly nonce?: string | undefined;
}

/**
 * Renders a widget with its first screen. Where there is none on a server, its fallback content stands: in an `isolated` one,
 * before its frame is there, and in a `<cairn-check>` whose definition is still to be loaded, or cannot be used.
 * @returns the HTML of the element, without an empty line
 * @throws {TypeError} where there is no such tag, or the name of an attribute is none
 */
export async function renderToString(
  tag: CairnTag,
  attributes: CairnAttributes = {},
  {lang, fallback = '', nonce}: RenderOptions = {},
): Promise<string> {
  if (!Object.hasOwn(widgets, tag))
    throw new TypeError(`There is no <${tag}>, only ${Object.keys(widgets).join(', ')}.`);
  await loadWords();
  const widget = new widgets[tag]();
  for (const [name, value] of Object.entries(attributes)) give(widget, name, value);
  const ownLang = widget.hasAttribute('lang');
  if (lang && !ownLang) widget.setAttribute('lang', lang);
  const screen = widget.isolated === undefined ? await firstScreen(widget, nonce) : '';
  mark(widget);
  const written = [...lookAt(widget).attributes]
    .filter(([name]) => ownLang || name !== 'lang')
    .map(([name, value]) => ` ${name}="${escape(value)}"`);
  // The first tag alone in its line: for Markdown, a block of HTML begins so.
  return `<${tag}${written.join('')}>\n${screen}${fallback}</${tag}>`;
}

let loading: Promise<unknown> | undefined;

function loadWords(): Promise<unknown> {
  loading ??= Promise.all(
    Object.entries(loaders).flatMap(([part, loader]) =>
      Object.entries(loader).map(async ([lang, load]) =>
        supply(
          (await load()).default,
          lang,
          widgetNames.find((name) => name === part),
        ),
      ),
    ),
  );
  return loading;
}

function give(widget: Widget, name: string, value: CairnAttributes[string]): void {
  if (!/^[^\s"'<>/=\p{Cc}]+$/u.test(name)) throw new TypeError(`"${name}" is no attribute.`);
  if (value === undefined || value === null || value === false) return;
  const attribute = name.toLowerCase();
  const text = value === true ? '' : String(value);
  widget.setAttribute(attribute, text);
  const {observedAttributes} = widget.constructor as typeof Widget;
  if (observedAttributes.includes(attribute))
    widget.attributeChangedCallback(attribute, null, text);
}

async function firstScreen(widget: Widget, nonce: string | undefined): Promise<string> {
  widget.connectedCallback();
  await widget.updateComplete;
  widget.disconnectedCallback();
  const {html, adoptedStyleSheets} = lookAt(widget).drawn;
  // A closed root without a slot would hide the fallback content.
  if (!html) return '';
  const sheet = (text: string) =>
    `<style${nonce ? ` nonce="${escape(nonce)}"` : ''}>${text}</style>`;
  return [
    '<template shadowrootmode="closed">',
    ...adoptedStyleSheets.map(({text}) => sheet(text)),
    sheet(waiting),
    // Where there is no JavaScript, nothing can be begun.
    `<noscript>${sheet(withoutScript)}</noscript>`,
    html,
    `<i id="${FINISHED}" hidden></i>`,
    '</template>',
  ].join('');
}

/**
 * Lit's templates as text, in place of lit-html in the build for servers. A value is a whole child, or the whole value of an
 * attribute: tools/rollup/whole-values.mjs refuses anything else.
 */
import type {Drawn} from './page.js';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

export const nothing = Symbol('nothing');

export const html = (strings: readonly string[], ...values: readonly unknown[]): Template => ({
  strings,
  values,
});

export function render(view: unknown, root: Drawn): void {
  root.html = textOf(view);
}

const ENTITIES: Readonly<Record<string, string>> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot'};

/** For a text and for a quoted attribute; in one line, because Markdown ends HTML at an empty one. */
export function escape(text: string): string {
  return text.replace(/[&<>"\n\r]/g, (letter) =>
    letter in ENTITIES ? `&${ENTITIES[letter] ?? ''};` : `&#${String(letter.charCodeAt(0))};`,
  );
}

const GAP = '\0';
/** ` class="GAP"`, ` ?open=GAP`, or a child. */
const PLACE = /\s([.?@]?)([\w-]+)="?\0"?|\0/g;

function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isTemplate(value)) return escape(String(value));
  const values = value.values.values();
  return value.strings
    .join(GAP)
    .replace(PLACE, (place, prefix: string, name: string) =>
      place === GAP ? textOf(values.next().value) : attribute(prefix, name, values.next().value),
    );
}

function attribute(prefix: string, name: string, value: unknown): string {
  switch (prefix) {
    case '@':
      return '';
    case '?':
      return value ? ` ${name}=""` : '';
    case '.':
      // What a visitor has written; nothing is, on a first screen.
      if (value) throw new Error(`${name} is nothing for a server.`);
      return '';
    default:
      return value === nothing ? '' : ` ${name}="${escape(String(value ?? ''))}"`;
  }
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

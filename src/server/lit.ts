/**
 * Lit's templates as text, in place of lit-html in the build for servers. They are written as the browser's trimmed one
 * wants them (tools/rollup/trim-lit.mjs): a value is a whole child, or in the value of an attribute.
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
/** ` class="a GAP b"`, ` ?open=GAP`, or a child. */
const PLACE = /\s([.?@]?)([\w-]+)=(?:"([^"]*\0[^"]*)"|([^\s">]*\0[^\s">]*))|\0/g;

function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (!isTemplate(value)) return escape(String(value));
  const values = value.values.values();
  const next = (): unknown => values.next().value;
  return value.strings
    .join(GAP)
    .replace(PLACE, (place, prefix: string, name: string, quoted?: string, bare?: string) =>
      place === GAP
        ? textOf(next())
        : attribute(prefix, name, (quoted ?? bare ?? '').split(GAP), next),
    );
}

function attribute(
  prefix: string,
  name: string,
  strings: readonly string[],
  next: () => unknown,
): string {
  const values = strings.slice(1).map(next);
  switch (prefix) {
    case '@':
      return '';
    case '?':
      return values[0] && values[0] !== nothing ? ` ${name}=""` : '';
    case '.':
      // What a visitor has written; nothing is, on a first screen.
      if (values[0]) throw new Error(`${name} is nothing for a server.`);
      return '';
    default: {
      if (values.includes(nothing)) return '';
      const words = values.map((value) => escape(String(value ?? '')));
      return ` ${name}="${strings.map((text, index) => text + (words[index] ?? '')).join('')}"`;
    }
  }
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

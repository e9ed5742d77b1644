/** What the page “Get the code” would print for a publisher. */
import {snippet as print, targets, type Choice, type Fallback} from '../../demo/embed/snippets.js';
import type {Tag} from './screens.js';

export {targets};

interface Data {
  readonly fallbacks: Readonly<
    Record<string, Omit<Fallback, 'title'> & {readonly titles: Record<Choice['widget'], string>}>
  >;
}

const [hashes, data, guide] = await Promise.all([
  fetch('/dist/sri.json').then(async (answer) => answer.json() as Promise<Record<string, string>>),
  fetch('/demo/embed/built/data.json').then(async (answer) => answer.json() as Promise<Data>),
  fetch('/docs/embedding.md').then(async (answer) => answer.text()),
]);

/** Another origin, as a publisher would have it. */
export const CDN = location.origin.replace('localhost', '127.0.0.1');

/** The height that the guide says to keep free, in English. */
export function reserved(tag: Tag): string {
  const [, found] = new RegExp(`<${tag}>\` *\\| English.*\`(.+)\``).exec(guide) ?? [];
  if (!found) throw new Error(`docs/embedding.md has no height for <${tag}>`);
  return found;
}

export interface Chosen {
  readonly attributes?: Readonly<Record<string, string | true>>;
  readonly tokens?: Readonly<Record<string, string>>;
  readonly base?: string;
  readonly reserve?: string;
}

/** @returns the pieces of code that a target has for a widget */
export function snippet(
  target: string,
  tag: Tag,
  {attributes = {}, tokens = {}, base = `${CDN}/dist/`, reserve = reserved(tag)}: Chosen = {},
): readonly string[] {
  const widget = tag.replace('cairn-', '') as Choice['widget'];
  const {titles, ...words} = data.fallbacks['en']!;
  const choice = {
    widget,
    attributes,
    tokens,
    base,
    reserve,
    integrity: hashes['cairn.js']!,
    frames: `${CDN}/dist/frame.html`,
    fallback: {title: titles[widget], ...words},
  };
  return print(target, choice).map(({code}) => code);
}

/** Pastes code into a page, scripts and all, as the parser would read it. */
export function paste(document: Document, code: string): void {
  const place = document.getElementById('here')!;
  const range = document.createRange();
  range.selectNodeContents(place);
  place.append(range.createContextualFragment(code));
}

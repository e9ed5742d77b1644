/** A page with a widget as a server renders it. */
import type {CairnAttributes, RenderOptions} from '../../src/server.js';
import {openPage, type Page} from './page.js';
import {CDN} from './snippets.js';
import type {Tag} from './screens.js';

export interface Served {
  readonly tag: Tag;
  readonly attributes?: CairnAttributes | undefined;
  readonly options?: RenderOptions | undefined;
  /** Where the script is that comes after it, if there is one. */
  readonly script?: string;
}

const queryOf = (served: Served) => `?of=${encodeURIComponent(JSON.stringify(served))}`;

export const addressOf = (served: Served) =>
  new URL(`/tests/pages/site/served.html${queryOf(served)}`, location.href).href;

export async function openServed(served: Served, before?: (view: Window) => void): Promise<Page> {
  return openPage('served', before, queryOf(served));
}

let visits = 0;

/** A script that comes three seconds late. */
export const late = () => `${CDN}/late-${String(++visits)}00/dist/cairn.js`;

/** What the server sent: the element, and what is in its template, which no parser has made a root of. */
export async function sent(served: Served): Promise<{host: Element; content: DocumentFragment}> {
  const text = await (await fetch(addressOf(served))).text();
  const host = new DOMParser().parseFromString(text, 'text/html').querySelector(served.tag)!;
  return {host, content: host.querySelector('template')!.content};
}

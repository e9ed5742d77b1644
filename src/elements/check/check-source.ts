/** Where the definition of a check comes from: the page, a file, or a script inside the tag. */
import {FILE_BYTES} from '../../engine/format/limits.js';

const DEADLINE_MS = 10_000;

/** What a page has given. */
export interface Given {
  /** The property. */
  readonly check: unknown;
  /** The attribute with the definition itself. */
  readonly text: string | null;
  /** The address of a file; its scheme is checked. */
  readonly src: string | undefined;
  readonly integrity: string | undefined;
  /** The text of a `<script type="application/json">` inside the tag. */
  readonly script: string | undefined;
}

/** What was found, and where: for the message that says what is wrong with it. */
export interface Found {
  readonly from: string;
  readonly read: () => unknown;
}

/** The first that is there. */
export function sourceOf({check, text, src, integrity, script}: Given): Found | undefined {
  if (check !== undefined) return {from: 'the property check', read: () => check};
  if (text) return {from: 'the attribute check', read: () => parsed(text)};
  if (src) return {from: src, read: () => fetched(src, integrity)};
  if (script !== undefined) return {from: 'the script inside it', read: () => parsed(script)};
  return undefined;
}

function parsed(text: string): unknown {
  // A text has at least as many bytes as code units. So a text with too many code units is refused without encoding it.
  if (text.length > FILE_BYTES || new TextEncoder().encode(text).length > FILE_BYTES)
    throw tooLarge();
  return JSON.parse(text) as unknown;
}

/** Once, before any answer, and without anything that says who asks. */
async function fetched(address: string, integrity: string | undefined): Promise<unknown> {
  const response = await fetch(new URL(address, document.baseURI), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(DEADLINE_MS),
    ...(integrity && {integrity}),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return JSON.parse(await textOf(response)) as unknown;
}

/** Stops at the limit, however much is sent. */
async function textOf({body}: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader;) {
    const {done, value} = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > FILE_BYTES) {
      void reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, {stream: true});
  }
  return text + decoder.decode();
}

function tooLarge(): Error {
  return new Error('larger than 64 KiB');
}

/** Ways to take something along. All of it is made in the page; nothing is sent. */
import type {TemplateResult} from 'lit/html.js';
import {dispatch, type Taking} from '../../context/events.js';
import {print as put} from './print.js';
import type {RenderContext} from '../../context/render-context.js';

/** How long the browser has to fetch what is downloaded from memory. */
const KEEP_ADDRESS_MS = 60_000;

/** Tells the visitor and the page that it worked. */
export function done({host, announce}: RenderContext, how: Taking, words = ''): void {
  announce(words);
  dispatch(host, [{type: 'take', how}]);
}

export async function copy(context: RenderContext, text: string): Promise<void> {
  const {msg, announce} = context;
  try {
    await navigator.clipboard.writeText(text);
    done(context, 'copy', msg('Copied.', {desc: 'Announced'}));
  } catch (error) {
    console.warn('cairn: not copied.', error);
    announce(
      msg('This could not be copied. You can mark the words and copy them yourself.', {
        desc: 'Announced',
      }),
    );
  }
}

/** Opens the share sheet of the phone. */
export async function share(context: RenderContext, text: string): Promise<void> {
  try {
    await navigator.share({text});
    done(context, 'share');
  } catch {
    // The visitor has closed it; nothing is lost.
  }
}

export interface Download {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
  /** What the page is told. */
  readonly how?: Taking;
}

export function download(
  context: RenderContext,
  {name, text, type = 'text/plain', how = 'download'}: Download,
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
  done(context, how, context.msg('Saved in your downloads.', {desc: 'Announced'}));
}

export function print(context: RenderContext, title: string, body: TemplateResult): void {
  put(context, title, body);
  done(context, 'print');
}

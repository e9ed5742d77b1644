/** Ways to take something along. All of it is made in the page; nothing is sent. */
import type {TemplateResult} from 'lit-html';
import {announce, type Taking} from '../events.js';
import {print as put} from './print.js';
import type {Stage} from '../stage.js';

/** How long the browser has to fetch what is downloaded from memory. */
const KEEP_ADDRESS_MS = 60_000;

export function done({host, say}: Stage, how: Taking, words = ''): void {
  say(words);
  announce(host, [{type: 'take', how}]);
}

export async function copy(stage: Stage, text: string): Promise<void> {
  const {msg, say} = stage;
  try {
    await navigator.clipboard.writeText(text);
    done(stage, 'copy', msg('Copied.', {desc: 'Announced'}));
  } catch (error) {
    console.warn('cairn: not copied.', error);
    say(
      msg('This could not be copied. You can mark the words and copy them yourself.', {
        desc: 'Announced',
      }),
    );
  }
}

/** Opens the share sheet of the phone. */
export async function share(stage: Stage, text: string): Promise<void> {
  try {
    await navigator.share({text});
    done(stage, 'share');
  } catch {
    // The visitor has closed it; nothing is lost.
  }
}

export function download(
  stage: Stage,
  name: string,
  text: string,
  how: Taking = 'download',
  type = 'text/plain',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
  done(stage, how, stage.msg('Saved in your downloads.', {desc: 'Announced'}));
}

export function print(stage: Stage, title: string, body: TemplateResult): void {
  put(stage, title, body);
  done(stage, 'print');
}

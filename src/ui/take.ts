/** Ways to take something along. All of it is made in the page; nothing is sent. */
import type {TemplateResult} from 'lit-html';
import {announce, type Taking} from './events.js';
import type {Locale} from './locale.js';
import {print} from './print.js';

/** How long the browser has to fetch what is downloaded from memory. */
const KEEP_ADDRESS_MS = 60_000;

export type Take = ReturnType<typeof takeFrom>;

/** @param say tells the visitor, without moving the focus */
export function takeFrom(
  host: HTMLElement,
  root: ShadowRoot,
  locale: Locale,
  say: (words: string) => void,
) {
  const {msg} = locale;
  const done = (how: Taking, words = ''): void => {
    say(words);
    announce(host, [{type: 'take', how}]);
  };
  return {
    done,

    async copy(text: string): Promise<void> {
      try {
        await navigator.clipboard.writeText(text);
        done('copy', msg('Copied.', {desc: 'Announced'}));
      } catch (error) {
        console.warn('cairn: the page may not write to the clipboard.', error);
        say(
          msg('This could not be copied. You can mark the words and copy them yourself.', {
            desc: 'Announced',
          }),
        );
      }
    },

    /** Opens the share sheet of the phone. */
    async share(text: string): Promise<void> {
      try {
        await navigator.share({text});
        done('share');
      } catch {
        // The visitor has closed it; nothing is lost.
      }
    },

    download(name: string, text: string, how: Taking = 'download', type = 'text/plain'): void {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], {type}));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
      done(how, msg('Saved in your downloads.', {desc: 'Announced'}));
    },

    print(title: string, body: TemplateResult): void {
      print({root, lang: locale.lang, dir: locale.dir, title, body});
      done('print');
    },
  };
}

/**
 * The language of one element: that of the nearest `lang`, through shadow roots, up to the page's.
 * The run time of `@lit/localize` holds one language for a whole page and clashes with a host that uses it too; so each
 * element asks for its own, and gets `msg` for it.
 */
import type {MsgFn} from '@lit/localize';
import {loadLocale, sourceLocale, type Words} from '../locales/index.js';
import {fits, translate} from '../locales/translate.js';

const RIGHT_TO_LEFT = /^ar/;

const loaded: Record<string, Words> = {};
const locales = new Set<Locale>();
let observer: MutationObserver | undefined;

/** Words that have come, or were brought. Those of another version of us are left alone. */
export function supply(lang: string, words: Words): void {
  if (fits(words)) loaded[lang] = words;
}

export class Locale {
  /** Of the words that are shown. */
  lang = sourceLocale;

  /** The first words have come, or will not; until then the fallback content stands. */
  ready = false;

  get dir(): 'ltr' | 'rtl' {
    return RIGHT_TO_LEFT.test(this.lang) ? 'rtl' : 'ltr';
  }

  /** Those that it shows; none where they are English. */
  get words(): Words | undefined {
    return loaded[this.lang];
  }

  readonly msg = ((...said: Parameters<MsgFn>) => translate(this.words, ...said)) as MsgFn;

  #host: HTMLElement;
  #changed: () => void;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  connect(): void {
    locales.add(this);
    watch(this.#host);
    void this.follow();
  }

  disconnect(): void {
    locales.delete(this);
    if (locales.size) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** Shows the language of the nearest `lang`. Words that do not come leave English, and are asked for again at the next change. */
  async follow(): Promise<void> {
    const wanted = supported(nearestLang(this.#host));
    if (wanted !== sourceLocale && !loaded[wanted]) {
      try {
        const words = await loadLocale[wanted]?.();
        if (words) supply(wanted, words.default);
      } catch {
        // The browser says what became of the file.
      }
      if (!loaded[wanted])
        console.warn(`cairn: no words for lang="${wanted}": not loaded, or of another version.`);
      if (supported(nearestLang(this.#host)) !== wanted) return;
    }
    const lang = loaded[wanted] ? wanted : sourceLocale;
    if (this.ready && lang === this.lang) return;
    this.ready = true;
    this.lang = lang;
    this.#changed();
  }
}

/** One observer for all widgets; it hears of every `lang` in the trees that they stand in. */
function watch(host: HTMLElement): void {
  observer ??= new MutationObserver(() => {
    for (const locale of locales) void locale.follow();
  });
  for (let root = host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    if (!('host' in root)) return;
  }
}

/** `:lang()` would do, were it true inside a closed root in every browser. */
function nearestLang(host: HTMLElement): string {
  for (let element: Element | undefined = host; element;) {
    const named: Element | null = element.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    const root = element.getRootNode();
    element = 'host' in root ? (root as ShadowRoot).host : undefined;
  }
  return '';
}

/** The supported language of the same tongue and script: es-MX → es, pt → pt-BR, zh-TW → none, so English. */
function supported(tag: string): string {
  try {
    const {language} = new Intl.Locale(tag);
    // Which script is likely is asked where it matters: it takes a browser milliseconds to know.
    const spoken = Object.keys(loadLocale).find(
      (locale) => locale.split('-')[0] === language && scriptOf(locale) === scriptOf(tag),
    );
    return spoken ?? sourceLocale;
  } catch {
    return sourceLocale;
  }
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/**
 * The language of one element: that of the nearest `lang`, through shadow roots, up to the page's.
 * The run time of `@lit/localize` holds one language for a whole page and clashes with a host that uses it too; so each
 * element asks for its own, and gets `msg` for it.
 */
import type {MsgFn} from '@lit/localize';
import type {WidgetDefinition} from '../context/view.js';
import {sourceLocale, type Words} from '../locales/index.js';
import {supported} from '../locales/supported.js';
import {translate} from '../locales/translate.js';
import {wordsOf, type WidgetWords} from './words.js';

/** Also languages that only a publisher's own check has. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

const locales = new Set<Locale>();
let observer: MutationObserver | undefined;

/** While words cannot be loaded, English is shown, and they are requested again after this time. */
const RETRY_AFTER_MS = 10_000;

export interface LocaleOptions {
  readonly host: HTMLElement;
  readonly definition: WidgetDefinition<never>;
  /** The language that is shown has changed. */
  readonly changed: () => void;
}

export class Locale {
  /** Of the words that are shown. */
  lang = sourceLocale;

  /** The first words are there, or are late; until then the fallback content is shown. */
  ready = false;

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.lang);
  }

  /** Those that it shows; none where they are English. */
  get words(): Words | undefined {
    return this.#words.of(this.lang);
  }

  readonly msg = ((...said: Parameters<MsgFn>) => translate(this.words, ...said)) as MsgFn;

  #host: HTMLElement;
  #words: WidgetWords;
  #changed: () => void;
  #definition: WidgetDefinition<never>;
  /** What was chosen when it was last shown. A check in a language without words of ours has English buttons. */
  #shown: string | undefined;

  constructor({host, definition, changed}: LocaleOptions) {
    this.#host = host;
    this.#words = wordsOf(definition);
    this.#changed = changed;
    this.#definition = definition;
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

  /** Shows the language of the nearest `lang`; English while its words cannot be loaded. */
  async follow(): Promise<void> {
    const chosen = this.#chosen();
    const wanted = supported(chosen);
    if (wanted !== sourceLocale && !this.#words.of(wanted)) {
      await this.#words.load(wanted);
      if (this.#chosen() !== chosen) return;
    }
    const found = this.#words.of(wanted);
    if (wanted !== sourceLocale && !found)
      setTimeout(() => {
        if (locales.has(this)) void this.follow();
      }, RETRY_AFTER_MS);
    const lang = found ? wanted : sourceLocale;
    if (this.ready && lang === this.lang && chosen === this.#shown) return;
    this.ready = true;
    this.lang = lang;
    this.#shown = chosen;
    this.#changed();
  }

  /** The language of the page; of those that a widget has of its own, the one for it. */
  #chosen(): string {
    const lang = nearestLang(this.#host);
    return this.#definition.language?.(this.#host as never, lang) ?? lang;
  }
}

/** A widget has other languages to offer than before. */
export function followLanguages(): void {
  for (const locale of locales) void locale.follow();
}

/** Observes every `lang` in the trees that contain a widget; all widgets share one observer. */
function watch(host: HTMLElement): void {
  observer ??= new MutationObserver(followLanguages);
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

/**
 * The language of one element: that of the nearest `lang`, through shadow roots, up to the page's.
 * The run time of `@lit/localize` holds one language for a whole page and clashes with a host that uses it too;
 * so each element asks for its own, and gets `msg` for it.
 */
import type {LocaleModule, MsgFn} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {loadLocale, sourceLocale} from '../locales/index.js';

type Templates = LocaleModule['templates'];

const loaded = new Map<string, Templates>();
const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

export class LocaleController implements ReactiveController {
  /** Of the words that are shown: English until another language has come. */
  lang = sourceLocale;

  readonly msg = ((template: Parameters<MsgFn>[0], options?: Parameters<MsgFn>[1]) =>
    runtimeMsg(this.#templates, template, options)) as MsgFn;

  #host: ReactiveControllerHost & HTMLElement;
  #templates: Templates | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    watch(this.#host);
    void this.follow();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  }

  /** Shows the language of the nearest `lang`. Words that do not come leave English, and are asked for again at the next change. */
  async follow(): Promise<void> {
    const wanted = supported(nearestLang(this.#host));
    if (wanted !== sourceLocale && !loaded.has(wanted)) {
      try {
        const module = await loadLocale[wanted]?.();
        if (module) loaded.set(wanted, module.templates);
      } catch (error) {
        console.warn(
          `cairn: the words for lang="${wanted}" did not load; English is shown.`,
          error,
        );
      }
      if (supported(nearestLang(this.#host)) !== wanted) return;
    }
    const lang = loaded.has(wanted) ? wanted : sourceLocale;
    if (lang === this.lang) return;
    this.lang = lang;
    this.#templates = loaded.get(lang);
    this.#host.requestUpdate();
  }
}

/** One observer for all widgets; it hears of every `lang` in the trees that they stand in. */
function watch(host: HTMLElement): void {
  observer ??= new MutationObserver(() => {
    for (const controller of controllers) void controller.follow();
  });
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** `:lang()` would do, were it true inside a closed root in every browser. */
function nearestLang(host: HTMLElement): string {
  for (let element: Element | undefined = host; element;) {
    const named: Element | null = element.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** The supported language of the same tongue and script: es-MX → es, pt → pt-BR, zh-TW → none, so English. */
function supported(tag: string): string {
  const wanted = tongue(tag);
  return (
    Object.keys(loadLocale).find((locale) => wanted && tongue(locale) === wanted) ?? sourceLocale
  );
}

function tongue(tag: string): string | undefined {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

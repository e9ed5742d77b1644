/**
 * The words of a widget in other languages: those that all widgets share, and its own. Each is a file, requested when an element
 * first needs it. A page with one widget requests no words of another.
 */
import type {WidgetDefinition} from '../context/view.js';
import type {WidgetName} from '../context/widget-names.js';
import type {LoadWords, Words} from '../locales/index.js';
import {loadWords as loadShared} from '../locales/load/shared.js';
import {LateModule} from './late-module.js';

/** By the name of their file: `de`, `de.self-check`. */
const loaded = new Map<string, Words>();
const modules = new Map<string, LateModule<{readonly default: Words}>>();

/** Words that are loaded, or were sent to an isolated frame; without a widget, those that are shared. */
export function supply(words: Words, lang: string, widget?: WidgetName): void {
  loaded.set(fileOf(lang, widget), words);
}

function fileOf(lang: string, widget?: WidgetName): string {
  return widget ? `${lang}.${widget}` : lang;
}

const known = new WeakMap<LoadWords, WidgetWords>();

/** Those of a kind of widget, once for all of that kind. */
export function wordsOf({
  name,
  words,
}: Pick<WidgetDefinition<never>, 'name' | 'words'>): WidgetWords {
  const found = known.get(words) ?? new WidgetWords(name, words);
  known.set(words, found);
  return found;
}

export class WidgetWords {
  #widget: WidgetName;
  #loadOwn: LoadWords;
  #together = new Map<string, Words>();

  constructor(widget: WidgetName, loadOwn: LoadWords) {
    this.#widget = widget;
    this.#loadOwn = loadOwn;
  }

  /** The shared words with its own; nothing until both are there. */
  of(lang: string): Words | undefined {
    const before = this.#together.get(lang);
    if (before) return before;
    const shared = loaded.get(lang);
    // In an isolated frame there is nothing to load: the words that were sent are all.
    const own = this.#loadOwn[lang] ? loaded.get(fileOf(lang, this.#widget)) : {};
    if (!shared || !own) return undefined;
    const together = {...shared, ...own};
    this.#together.set(lang, together);
    return together;
  }

  /** Resolves when the words are there, or could not be loaded. */
  async load(lang: string): Promise<void> {
    await Promise.all([loadFile(loadShared, lang), loadFile(this.#loadOwn, lang, this.#widget)]);
  }
}

async function loadFile(table: LoadWords, lang: string, widget?: WidgetName): Promise<void> {
  const name = fileOf(lang, widget);
  const load = table[lang];
  if (!load || loaded.has(name)) return;
  const module =
    modules.get(name) ?? new LateModule({file: `locales/${name}.js`, load, attempts: 1});
  modules.set(name, module);
  try {
    supply((await module.load()).default, lang, widget);
  } catch {
    // The module has reported it.
  }
}

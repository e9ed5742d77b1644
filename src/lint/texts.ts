/** Every text of a check that is translated: where it stands, and what it is. */
import type {CheckFile} from '../engine/check-file.js';

export type TextKind = 'title' | 'question' | 'option' | 'outcome' | 'sentence' | 'about';

export interface Text {
  /** For people: `questions[0].options[2].text`. */
  readonly path: string;
  /** For translations: `questions.mood.options.low.text`. */
  readonly flat: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly lang: string;
}

/** The texts of a property, by its name. */
const WORDS: Readonly<Record<string, TextKind>> = {
  title: 'title',
  intro: 'sentence',
  text: 'sentence',
  lead: 'sentence',
  hint: 'sentence',
  say: 'sentence',
  ends: 'option',
  ask: 'sentence',
  steps: 'sentence',
  request: 'sentence',
  aspects: 'sentence',
  label: 'title',
  purpose: 'about',
  notFor: 'about',
};

/** What stands in a file's own language. */
export function textsOf(file: CheckFile): readonly Text[] {
  const lang = file.lang ?? 'en';
  const found: Text[] = [];
  const add = (value: unknown, at: Place, kind: TextKind) => {
    if (typeof value === 'string') found.push({...at, kind, text: value, lang});
    else if (Array.isArray(value)) value.forEach((each, index) => add(each, inList(at, index), kind));
    else if (isRecord(value))
      for (const [key, each] of Object.entries(value)) add(each, inside(at, key), kind);
  };
  const read = (value: unknown, at: Place, kind: TextKind) => {
    if (!isRecord(value)) return;
    for (const [key, name] of Object.entries(WORDS)) {
      if (key === 'aspects' && Array.isArray(value[key])) continue;
      add(value[key], inside(at, key), key === 'text' ? kind : name);
    }
    for (const list of ['questions', 'options', 'groups', 'outcomes', 'lines', 'aspects']) {
      const each: unknown = value[list];
      if (Array.isArray(each))
        each.forEach((one, index) => {
          read(one, itemOf(inside(at, list), one, index), KINDS[list] ?? 'sentence');
        });
    }
  };
  const root = {path: '', flat: ''};
  read(file, root, 'sentence');
  read(file.about, inside(root, 'about'), 'about');
  return found;
}

/** What the words are in another language. */
export function translatedTexts(file: CheckFile, lang: string): readonly Text[] {
  const words = file.translations?.[lang]?.words ?? {};
  return textsOf(file).flatMap((each) => {
    const text = Object.hasOwn(words, each.flat) ? words[each.flat] : undefined;
    const path = `translations.${key(lang)}.words[${JSON.stringify(each.flat)}]`;
    return text === undefined ? [] : [{...each, path, text, lang}];
  });
}

const KINDS: Readonly<Record<string, TextKind>> = {
  questions: 'question',
  options: 'option',
  outcomes: 'outcome',
};

interface Place {
  readonly path: string;
  readonly flat: string;
}

function inside({path, flat}: Place, name: string): Place {
  return {path: join(path, name), flat: flat ? `${flat}.${name}` : name};
}

function inList({path, flat}: Place, index: number): Place {
  return {path: `${path}[${index}]`, flat: `${flat}.${index}`};
}

/** Named by its id, so that a translation stays with it when the order changes. */
function itemOf({path, flat}: Place, item: unknown, index: number): Place {
  const id = isRecord(item) && typeof item.id === 'string' ? item.id : String(index);
  return {path: `${path}[${index}]`, flat: `${flat}.${id}`};
}

function join(path: string, name: string): string {
  return path ? `${path}.${key(name)}` : name;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `[${JSON.stringify(name)}]`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every text of a check that is translated, and where it stands. */
import {DEFAULT_LANGUAGE, type CheckFile} from '../engine/check-file.js';
import {at} from '../engine/format/definition-error.js';
import {wordsOf} from '../engine/format/words.js';

export interface Text {
  /** For people: `questions[0].options[2].text`. */
  readonly path: string;
  /** For translations: `questions.mood.options.low.text`. */
  readonly flat: string;
  readonly text: string;
  readonly lang: string;
}

/** The texts in the file's own language. */
export function textsOf(file: CheckFile): readonly Text[] {
  const lang = file.lang ?? DEFAULT_LANGUAGE;
  return [...wordsOf(file)].map(([flat, text]) => ({flat, text, lang, path: pathOf(file, flat)}));
}

/** What the words are in another language. */
export function translatedTexts(file: CheckFile, lang: string): readonly Text[] {
  const words = file.translations?.[lang]?.words ?? {};
  return [...wordsOf(file).keys()].flatMap((flat) => {
    const text = Object.hasOwn(words, flat) ? words[flat] : undefined;
    const path = at(at('translations', lang) + '.words', flat);
    return text === undefined ? [] : [{path, flat, text, lang}];
  });
}

/** In a list a step names an item by its id, or by its place. */
function pathOf(file: CheckFile, flat: string): string {
  let value: unknown = file;
  let path = '';
  for (const step of flat.split('.')) {
    if (Array.isArray(value)) {
      const byId = value.findIndex((each: unknown) => Object(each).id === step);
      const index = byId < 0 ? Number(step) : byId;
      path = `${path}[${index}]`;
      value = value[index];
    } else {
      path = at(path, step);
      value = Object(value)[step];
    }
  }
  return path;
}

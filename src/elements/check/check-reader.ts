/** Reads the definition of a publisher. Only a page with a `<cairn-check>` loads this file, before the first screen. */
import type {CheckFile} from '../../engine/check-file.js';
import {assertCheck} from '../../engine/definition.js';
import {inLanguage, languagesOf} from '../../engine/format/words.js';

/** A check that the engine can run. */
export interface ReadCheck {
  readonly file: CheckFile;
  /** Those that a visitor can read it in; the file's own first. */
  readonly languages: readonly string[];
  /** The check in one of these languages; the same object each time. */
  readonly inLanguage: (lang: string) => CheckFile;
}

/**
 * @param value what a page has set, or what `JSON.parse` gave
 * @throws DefinitionError
 */
export function readCheck(value: unknown): ReadCheck {
  // A copy: what the page does with its own later changes nothing here. What is no JSON is not in it.
  const file: unknown = JSON.parse(JSON.stringify(value));
  assertCheck(file);
  const byLanguage = new Map<string, CheckFile>();
  return {
    file,
    languages: languagesOf(file),
    inLanguage: (lang) => {
      const check = byLanguage.get(lang) ?? inLanguage(file, lang);
      byLanguage.set(lang, check);
      return check;
    },
  };
}

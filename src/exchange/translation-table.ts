/** The words of a check beside their translation: the table that CSV and XLIFF files hold. */
import type {CheckFile} from '../engine/check-file.js';
import {wordsOf} from '../engine/format/words.js';
import {textHash} from '../lint/text-hash.js';

export interface TableRow {
  /** `questions.mood.options.low.text` */
  readonly path: string;
  readonly source: string;
  /** Empty where there is none. */
  readonly target: string;
  /** The source has changed since it was translated, and nobody has said that the translation still fits. */
  readonly stale?: boolean;
}

export function tableOf(file: CheckFile, lang: string): readonly TableRow[] {
  const {words = {}, from = {}} = file.translations?.[lang] ?? {};
  return [...wordsOf(file)].map(([path, source]) => {
    const mark = own(from, path);
    const stale = mark !== undefined && mark !== textHash(source);
    return {path, source, target: own(words, path) ?? '', ...(stale ? {stale} : {})};
  });
}

export interface Translated {
  readonly file: CheckFile;
  /** What could not be taken in, and what to know. */
  readonly notes: readonly string[];
}

/** Takes a table in. Rows without a translation leave what is there. */
export function withTable(file: CheckFile, lang: string, rows: readonly TableRow[]): Translated {
  const words = wordsOf(file);
  const notes: string[] = [];
  const before = file.translations?.[lang];
  const next = new Map(Object.entries(before?.words ?? {}));
  const from = new Map(Object.entries(before?.from ?? {}));
  let changed = false;
  for (const {path, source, target, stale} of rows) {
    const current = words.get(path);
    if (current === undefined) {
      notes.push(`${path}: the check has no such text; left out`);
      continue;
    }
    if (!target.trim()) continue;
    if (stale && target === next.get(path)) {
      notes.push(`${path}: still marked as stale; left as it is`);
      continue;
    }
    if (source !== current)
      notes.push(`${path}: the text has changed since the table was made; see translation/stale`);
    const mark = textHash(source);
    changed ||= next.get(path) !== target || from.get(path) !== mark;
    next.set(path, target);
    from.set(path, mark);
  }
  const missing = [...words.keys()].filter((path) => !next.has(path)).length;
  if (missing) notes.push(`${missing} of ${words.size} texts have no translation yet`);
  if (changed && before?.reviewed !== undefined)
    notes.push(
      `words have changed: “reviewed” (${before.reviewed}) was taken away until someone reviews them`,
    );
  const translation = {
    ...(before?.by === undefined ? {} : {by: before.by}),
    ...(before?.reviewed === undefined || changed ? {} : {reviewed: before.reviewed}),
    words: Object.fromEntries(next),
    from: Object.fromEntries(from),
  };
  return {file: {...file, translations: {...file.translations, [lang]: translation}}, notes};
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

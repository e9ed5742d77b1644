/** A draft of a check from another format: it has the questions, and one outcome for the author to replace. */
import type {ChoiceQuestion} from '../engine/check.js';
import {DEFAULT_LANGUAGE, FORMAT, type CheckFile, type Translation} from '../engine/check-file.js';
import {ID_CHARACTERS, OPTIONS, QUESTIONS, TEXT_CHARACTERS} from '../engine/format/limits.js';
import {LANGUAGE} from '../engine/format/patterns.js';
import {textHash} from '../lint/text-hash.js';

export interface Imported {
  /** Undefined where nothing in it is a question that a check can ask. */
  readonly file: CheckFile | undefined;
  /** What could not be carried over, each with its place. */
  readonly left: readonly string[];
}

export interface Begun {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly intro: readonly string[];
}

/** Words in several languages, the file's own one first. */
export interface Words {
  readonly own: string;
  readonly others: Readonly<Record<string, string>>;
}

export class Draft {
  readonly left: string[] = [];
  readonly #questions: ChoiceQuestion[] = [];
  readonly #translations = new Map<string, Map<string, readonly [string, string]>>();
  readonly #ids = new Set<string>();

  /** @param place the path in the imported file */
  leave(place: string, why: string): void {
    this.left.push(`${place}: ${why}`);
  }

  /** Lists every property that nothing reads. */
  leaveUnread(value: object, read: readonly string[], place: string): void {
    for (const [key, each] of Object.entries(value))
      // “Not required” says nothing that a check does not say.
      if (!read.includes(key) && each !== false) this.leave(place, `“${key}” is not carried over`);
  }

  /** @returns an id that a check allows, and that no other question has */
  questionId(name: string): string {
    return unique(name, 'question', this.#ids);
  }

  optionId(name: string, taken: Set<string>): string {
    return unique(name, 'option', taken);
  }

  /** Keeps the words in other languages. */
  translate(flat: string, {own, others}: Words): string {
    for (const [tag, text] of Object.entries(others)) {
      const lang = languageOf(tag);
      if (!lang) {
        this.leave(flat, `“${tag}” is no language that a check can have`);
        continue;
      }
      const words = this.#translations.get(lang) ?? new Map<string, readonly [string, string]>();
      this.#translations.set(lang, words.set(flat, [own, text]));
    }
    return own;
  }

  /** Texts without HTML and without length that a check does not allow. */
  text(value: string, place: string): string {
    const bare = value
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (/<[^>]+>/.test(value)) this.leave(place, 'HTML was taken out of the text');
    if ([...bare].length <= TEXT_CHARACTERS) return bare;
    this.leave(place, `the text was cut at ${TEXT_CHARACTERS} characters`);
    return [...bare].slice(0, TEXT_CHARACTERS - 1).join('') + '…';
  }

  add(question: ChoiceQuestion, place: string): void {
    const {options, text} = question;
    if (!text) return this.leave(place, 'the question has no text');
    if (options.length < 2) return this.leave(place, 'a question needs at least 2 options');
    if (options.length > OPTIONS)
      return this.leave(
        place,
        `a question may have ${OPTIONS} options; this one has ${options.length}`,
      );
    if (this.#questions.length === QUESTIONS)
      return this.leave(place, `a check may have ${QUESTIONS} questions`);
    this.#questions.push(question);
  }

  done({id, title, lang, intro}: Begun): Imported {
    if (!this.#questions.length) return {file: undefined, left: this.left};
    const translations = this.#translated();
    const own = languageOf(lang);
    if (!own)
      this.leave(
        'language',
        `“${lang}” is no language that a check can have; it is “${DEFAULT_LANGUAGE}” now`,
      );
    return {
      left: this.left,
      file: {
        cairn: FORMAT,
        id: unique(id, 'check', new Set()),
        lang: own ?? DEFAULT_LANGUAGE,
        title,
        intro,
        questions: this.#questions,
        groups: [
          {
            id: 'outcomes',
            normalise: 'none',
            outcomes: [
              {
                id: 'first-outcome',
                title: 'Replace this outcome',
                text: 'Say here what someone can do next. Then add more outcomes, and rules that show them.',
              },
            ],
          },
        ],
        rules: [{show: ['first-outcome']}],
        ...(translations ? {translations} : {}),
      },
    };
  }

  #translated(): Readonly<Record<string, Translation>> | undefined {
    if (!this.#translations.size) return undefined;
    return Object.fromEntries(
      [...this.#translations].map(([lang, words]) => [
        lang,
        {
          words: Object.fromEntries([...words].map(([flat, [, text]]) => [flat, text])),
          from: Object.fromEntries([...words].map(([flat, [own]]) => [flat, textHash(own)])),
        },
      ]),
    );
  }
}

/** As a check names it: pt-br → pt-BR, en_US → en-US. */
function languageOf(tag: string): string | undefined {
  try {
    const [name = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return new RegExp(LANGUAGE).test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function unique(name: string, otherwise: string, taken: Set<string>): string {
  const slug = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.]+/g, '-')
    .replaceAll(/[^\p{L}\p{N}_-]/gu, '')
    .slice(0, ID_CHARACTERS - 4);
  // Such a name is found in every object.
  const base = slug && !(slug in Object.prototype) ? slug : otherwise;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordsIn(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

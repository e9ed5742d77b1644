/** A SurveyJS form as the beginning of a check: radiogroup, checkbox, boolean and rating. */
import type {ChoiceQuestion, Option} from '../engine/check.js';
import {Draft, isRecord, recordsIn, textIn, type Imported, type Words} from './draft.js';

type Json = Readonly<Record<string, unknown>>;

const READ = [
  'title',
  'description',
  'pages',
  'elements',
  'questions',
  'locale',
  'logo',
  'showProgressBar',
];
const READ_OF_PAGE = ['name', 'title', 'description', 'elements', 'questions'];
const COMMON = ['type', 'name', 'title', 'description'];
const READ_OF: Readonly<Record<string, readonly string[]>> = {
  radiogroup: ['choices', 'showNoneItem', 'hasNone', 'noneText'],
  checkbox: ['choices', 'showNoneItem', 'hasNone', 'noneText'],
  boolean: ['labelTrue', 'labelFalse'],
  rating: [
    'rateMin',
    'rateMax',
    'rateStep',
    'rateCount',
    'rateValues',
    'minRateDescription',
    'maxRateDescription',
    'rateType',
  ],
};

/** @throws where it is no form */
export function fromSurveyjs(value: unknown): Imported {
  if (
    !isRecord(value) ||
    !['pages', 'elements', 'questions'].some((key) => Array.isArray(value[key]))
  )
    throw new Error('This is no SurveyJS form: “pages” or “elements” is missing.');
  return new Reader(value).read();
}

class Reader {
  readonly #draft = new Draft();
  readonly #source: Json;
  readonly #lang: string;
  #lead: Words | undefined;

  constructor(source: Json) {
    this.#source = source;
    this.#lang = textIn(source.locale) ?? 'en';
  }

  read(): Imported {
    const draft = this.#draft;
    draft.leaveUnread(this.#source, READ, 'survey');
    const title = this.#words(this.#source.title, 'title') ?? {own: 'Untitled', others: {}};
    const intro = this.#words(this.#source.description, 'description');
    for (const page of recordsIn(this.#source.pages))
      this.#group(page, `page ${String(page.name)}`);
    this.#elements(this.#source);
    return draft.done({
      id: title.own,
      title: draft.translate('title', title),
      lang: this.#lang,
      intro: intro ? [draft.translate('intro.0', intro)] : [],
    });
  }

  #group(page: Json, place: string): void {
    this.#draft.leaveUnread(page, [...READ_OF_PAGE, 'type'], place);
    const before = this.#lead;
    this.#lead = this.#words(page.description, place) ?? this.#words(page.title, place) ?? before;
    this.#elements(page);
    this.#lead = before;
  }

  #elements(from: Json): void {
    for (const list of [from.elements, from.questions])
      for (const each of recordsIn(list)) {
        const place = `${String(each.type)} ${String(each.name)}`;
        if (each.type === 'panel') this.#group(each, place);
        else this.#question(each, place);
      }
  }

  #question(element: Json, place: string): void {
    const draft = this.#draft;
    const type = String(element.type);
    const read = READ_OF[type];
    if (!read) return draft.leave(place, `a question of type “${type}” cannot be asked in a check`);
    draft.leaveUnread(element, [...COMMON, ...read], place);
    const id = draft.questionId(textIn(element.name) ?? 'question');
    const text = this.#words(element.title, place) ?? this.#words(element.name, place);
    const hint = this.#words(element.description, place);
    const at = `questions.${id}`;
    const question: ChoiceQuestion = {
      id,
      text: text ? draft.translate(`${at}.text`, text) : '',
      ...(this.#lead ? {lead: draft.translate(`${at}.lead`, this.#lead)} : {}),
      ...(hint ? {hint: draft.translate(`${at}.hint`, hint)} : {}),
      ...this.#answers(element, type, {id, place}),
    };
    draft.add(question, place);
  }

  #answers(
    element: Json,
    type: string,
    at: {readonly id: string; readonly place: string},
  ): Pick<ChoiceQuestion, 'options' | 'kind' | 'ends'> {
    switch (type) {
      case 'boolean':
        return {
          options: [
            this.#option('yes', this.#words(element.labelTrue, at.place) ?? plain('Yes'), at.id),
            this.#option('no', this.#words(element.labelFalse, at.place) ?? plain('No'), at.id),
          ],
        };
      case 'rating':
        return this.#rating(element, at);
      case 'checkbox':
        return {options: this.#choices(element, at), kind: 'many'};
      default:
        return {options: this.#choices(element, at)};
    }
  }

  #rating(
    element: Json,
    at: {readonly id: string; readonly place: string},
  ): Pick<ChoiceQuestion, 'options' | 'ends'> {
    const values = Array.isArray(element.rateValues) ? element.rateValues : undefined;
    const least = numberIn(element.rateMin) ?? 1;
    const step = numberIn(element.rateStep) ?? 1;
    const count = numberIn(element.rateCount);
    const most =
      numberIn(element.rateMax) ?? (count === undefined ? 5 : least + (count - 1) * step);
    const size = Math.min(100, Math.max(0, Math.floor((most - least) / step) + 1));
    const marks: readonly unknown[] =
      values ?? Array.from({length: size}, (_, index) => least + index * step);
    const ends = [element.minRateDescription, element.maxRateDescription].map((each) =>
      this.#words(each, at.place),
    );
    const taken = new Set<string>();
    const [low, high] = ends;
    return {
      options: marks.map((mark, index) => {
        const value = isRecord(mark) ? mark.value : mark;
        const words =
          (isRecord(mark) ? this.#words(mark.text, at.place) : undefined) ?? plain(String(value));
        const id = this.#draft.optionId(String(value), taken);
        return {...this.#option(id, words, at.id), value: numberIn(value) ?? index};
      }),
      ...(low && high
        ? {
            ends: [
              this.#draft.translate(`questions.${at.id}.ends.0`, low),
              this.#draft.translate(`questions.${at.id}.ends.1`, high),
            ] as const,
          }
        : {}),
    };
  }

  #choices(element: Json, at: {readonly id: string; readonly place: string}): readonly Option[] {
    const taken = new Set<string>();
    const list: readonly unknown[] = Array.isArray(element.choices) ? element.choices : [];
    const options = list.flatMap((choice) => {
      const value = isRecord(choice) ? choice.value : choice;
      const words =
        (isRecord(choice) ? this.#words(choice.text, at.place) : undefined) ??
        this.#words(value, at.place);
      if (!words) {
        this.#draft.leave(at.place, 'an option without a text');
        return [];
      }
      if (isRecord(choice))
        this.#draft.leaveUnread(choice, ['value', 'text'], `${at.place}, option ${String(value)}`);
      const id = this.#draft.optionId(String(value), taken);
      return [this.#option(id, words, at.id)];
    });
    if (element.showNoneItem !== true && element.hasNone !== true) return options;
    const words = this.#words(element.noneText, at.place) ?? plain('None of these');
    const none = this.#option(this.#draft.optionId('none', taken), words, at.id);
    return [...options, {...none, exclusive: true}];
  }

  #option(id: string, words: Words, question: string): Option {
    return {id, text: this.#draft.translate(`questions.${question}.options.${id}.text`, words)};
  }

  /** A text, or one text for each language. */
  #words(value: unknown, place: string): Words | undefined {
    if (typeof value === 'number') return plain(String(value));
    const single = textIn(value);
    if (single !== undefined) return plain(this.#draft.text(single, place));
    if (!isRecord(value)) return undefined;
    const own = textIn(value.default) ?? textIn(value[this.#lang]);
    if (own === undefined) return undefined;
    const others = Object.entries(value).flatMap(([lang, text]) => {
      const words = textIn(text);
      return lang === 'default' || lang === this.#lang || words === undefined
        ? []
        : [[lang, this.#draft.text(words, place)] as const];
    });
    return {own: this.#draft.text(own, place), others: Object.fromEntries(others)};
  }
}

function plain(own: string): Words {
  return {own, others: {}};
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

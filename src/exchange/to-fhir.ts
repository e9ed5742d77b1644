/** A check as a FHIR R4 Questionnaire: structure, words, metadata. How answers count does not map, and the file says so. */
import {choiceQuestions, type ChoiceQuestion, type Option} from '../engine/check.js';
import type {CheckFile} from '../engine/check-file.js';
import {
  ITEM_CONTROL,
  ITEM_CONTROLS,
  OPTION_EXCLUSIVE,
  TRANSLATION,
  type AnswerOption,
  type Element,
  type Item,
  type Questionnaire,
} from './fhir.js';

export interface FhirOptions {
  /** The address under which it is, or will be, published. */
  readonly url?: string;
}

export interface Exported {
  readonly questionnaire: Questionnaire;
  /** What does not map. */
  readonly left: readonly string[];
}

const NOT_MAPPED =
  'Structure and words only: weights, rules and outcomes of the check are not part of this Questionnaire. It makes no score and no diagnosis.';

export function toFhir(file: CheckFile, {url}: FhirOptions = {}): Exported {
  const {about, version, lang = 'en', title, intro} = file;
  const questions = choiceQuestions(file);
  const translated = (flat: string) => translationsOf(file, flat);
  const named = (name: string, value: string | undefined) =>
    value === undefined ? {} : {[name]: value};
  const questionnaire: Questionnaire = {
    resourceType: 'Questionnaire',
    language: lang,
    ...named('url', url),
    ...named('version', version),
    name: nameOf(file.id),
    title,
    ...translated('title')('_title'),
    // “active” would say that someone has approved it.
    status: about?.reviewed === undefined ? 'draft' : 'active',
    ...named('publisher', about?.authors?.[0]?.name),
    description: [about?.purpose, NOT_MAPPED].filter(Boolean).join(' '),
    ...named('purpose', about?.notFor && `Not for: ${about.notFor.join(', ')}.`),
    ...named('copyright', about?.licence),
    ...named('approvalDate', about?.reviewed),
    ...named('lastReviewDate', about?.reviewed),
    ...(about?.nextReview === undefined ? {} : {effectivePeriod: {end: about.nextReview}}),
    item: [
      ...intro.map((text, index) => ({
        linkId: `intro-${index}`,
        text,
        ...translated(`intro.${index}`)('_text'),
        type: 'display',
      })),
      ...questions.flatMap((question, index) =>
        itemsOf(question, questions[index - 1]?.lead, translated),
      ),
    ],
  };
  return {questionnaire, left: leftOf(file)};
}

type Translated = (flat: string) => (name: string) => Readonly<Record<string, Element>>;

function itemsOf(
  question: ChoiceQuestion,
  leadBefore: string | undefined,
  translated: Translated,
): readonly Item[] {
  const {id, text, lead, hint, options, kind} = question;
  const display = (name: 'lead' | 'hint', words: string, rest: Partial<Item> = {}): Item => ({
    ...rest,
    linkId: `${id}-${name}`,
    text: words,
    ...translated(`questions.${id}.${name}`)('_text'),
    type: 'display',
  });
  const help = {
    extension: [
      {
        url: ITEM_CONTROL,
        valueCodeableConcept: {coding: [{system: ITEM_CONTROLS, code: 'help'}]},
      },
    ],
  };
  const item: Item = {
    linkId: id,
    text,
    ...translated(`questions.${id}.text`)('_text'),
    type: 'choice',
    required: false,
    repeats: kind === 'many',
    answerOption: options.map((option) => answerOption(id, option, translated)),
    ...(hint === undefined ? {} : {item: [display('hint', hint, help)]}),
  };
  return lead !== undefined && lead !== leadBefore ? [display('lead', lead), item] : [item];
}

function answerOption(question: string, option: Option, translated: Translated): AnswerOption {
  const {id, text, exclusive} = option;
  return {
    ...(exclusive ? {extension: [{url: OPTION_EXCLUSIVE, valueBoolean: true}]} : {}),
    valueCoding: {
      code: id,
      display: text,
      ...translated(`questions.${question}.options.${id}.text`)('_display'),
    },
  };
}

function translationsOf(file: CheckFile, flat: string) {
  const extension = Object.entries(file.translations ?? {}).flatMap(([lang, {words}]) => {
    const content = Object.hasOwn(words, flat) ? words[flat] : undefined;
    if (content === undefined) return [];
    return [
      {
        url: TRANSLATION,
        extension: [
          {url: 'lang', valueCode: lang},
          {url: 'content', valueString: content},
        ],
      },
    ];
  });
  return (name: string): Readonly<Record<string, Element>> =>
    extension.length ? {[name]: {extension}} : {};
}

/** Readable by a machine: `SleepHabits`. */
function nameOf(id: string): string {
  const parts = id.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `Check${name}`;
}

function leftOf(file: CheckFile): readonly string[] {
  const {groups, rules, lines = [], safety, about} = file;
  const questions = choiceQuestions(file);
  const options = questions.flatMap((each) => each.options);
  const count = (each: readonly unknown[]) => each.length;
  const weighed = [...questions, ...options].filter(({weights}) => weights);
  const all: readonly (readonly [number, string])[] = [
    [
      count(weighed),
      'questions and options with weights: FHIR has one number for an option, a check one for each outcome',
    ],
    [count(groups.flatMap(({outcomes}) => outcomes)), 'outcomes'],
    [count(rules), 'rules'],
    [count(lines), 'lines'],
    [safety ? 1 : 0, 'safety rule'],
    [count(options.filter(({value}) => value !== undefined)), 'values of options'],
    [count([...questions, ...options].filter(({say}) => say)), 'sentences to say'],
    [count(questions.filter(({ends}) => ends)), 'questions with words at the two ends of a line'],
    [count(about?.sources ?? []), 'sources'],
    [count(about?.reviewers ?? []), 'reviewers'],
    [count(about?.changes ?? []), 'entries of the list of changes'],
  ];
  return all.flatMap(([number, what]) => (number ? [`${number} ${what}`] : []));
}

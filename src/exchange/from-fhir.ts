/** A FHIR R4 Questionnaire as the beginning of a check: groups, choices and yes-or-no questions. */
import type {ChoiceQuestion, Option} from '../engine/check.js';
import {Draft, isRecord, recordsIn, textIn, type Imported, type Words} from './draft.js';
import {ITEM_CONTROL, ITEM_WEIGHT, OPTION_EXCLUSIVE, ORDINAL_VALUE, TRANSLATION} from './fhir.js';

type Json = Readonly<Record<string, unknown>>;

/** Of the whole; what else it has is listed. */
const READ = [
  'resourceType',
  'language',
  'title',
  '_title',
  'name',
  'description',
  'item',
  'contained',
  'text',
  'meta',
  'status',
  'id',
];
const READ_OF_ITEM = [
  'linkId',
  'text',
  '_text',
  'type',
  'repeats',
  'answerOption',
  'answerValueSet',
  'item',
  'extension',
];

/** @throws where it is no Questionnaire */
export function fromFhir(value: unknown): Imported {
  if (!isRecord(value) || value.resourceType !== 'Questionnaire')
    throw new Error('This is no FHIR Questionnaire: “resourceType” is missing or another one.');
  const reader = new Reader(value);
  return reader.read();
}

/** A text above the questions that follow; one that none follows is listed. */
interface Lead {
  readonly words: Words;
  readonly place: string;
  used: boolean;
}

class Reader {
  readonly #draft = new Draft();
  readonly #source: Json;
  #lead: Lead | undefined;

  constructor(source: Json) {
    this.#source = source;
  }

  read(): Imported {
    const {title, name, description, language} = this.#source;
    const draft = this.#draft;
    draft.leaveUnread(this.#source, READ, 'Questionnaire');
    const own = textIn(title) ?? textIn(name) ?? 'Untitled';
    const words = {own: draft.text(own, 'title'), others: translationsIn(this.#source._title)};
    const intro = textIn(description);
    this.#under(undefined, recordsIn(this.#source.item));
    return draft.done({
      id: textIn(name) ?? own,
      title: draft.translate('title', words),
      lang: textIn(language) ?? 'en',
      intro: intro === undefined ? [] : [draft.text(intro, 'description')],
    });
  }

  #item(item: Json): void {
    const draft = this.#draft;
    const place = `item ${String(item.linkId)}`;
    draft.leaveUnread(item, READ_OF_ITEM, place);
    switch (item.type) {
      case 'group':
        this.#extensions(item, place);
        return this.#under(this.#leadOf(item, place) ?? this.#lead, recordsIn(item.item));
      case 'display':
        this.#extensions(item, place);
        return this.#replaceLead(this.#leadOf(item, place));
      case 'choice':
      case 'open-choice':
        if (item.type === 'open-choice')
          draft.leave(
            place,
            'an answer in own words is not possible; the options are carried over',
          );
        return this.#question(item, place, (id) => this.#options(item, id, place));
      case 'boolean':
        return this.#question(item, place, () => [
          {id: 'yes', text: 'Yes'},
          {id: 'no', text: 'No'},
        ]);
      default:
        draft.leave(place, `a question of type “${String(item.type)}” cannot be asked in a check`);
        for (const each of recordsIn(item.item)) this.#item(each);
    }
  }

  /** Reads items with another lead, and then restores the current one. */
  #under(lead: Lead | undefined, items: readonly Json[]): void {
    const before = this.#lead;
    this.#lead = lead;
    for (const each of items) this.#item(each);
    this.#replaceLead(undefined, before);
    if (lead && lead !== before) this.#listUnused(lead);
    this.#lead = before;
  }

  #leadOf(item: Json, place: string): Lead | undefined {
    const words = this.#words(item, place);
    return words && {words, place, used: false};
  }

  #replaceLead(next: Lead | undefined, kept?: Lead): void {
    if (this.#lead && this.#lead !== kept) this.#listUnused(this.#lead);
    this.#lead = next;
  }

  #listUnused(lead: Lead): void {
    if (!lead.used)
      this.#draft.leave(lead.place, `no question follows the text “${lead.words.own}”`);
    lead.used = true;
  }

  #extensions(item: Json, place: string, known: readonly string[] = []): void {
    for (const {url} of recordsIn(item.extension))
      if (!known.includes(String(url)))
        this.#draft.leave(place, `the extension ${String(url)} is not carried over`);
  }

  #question(item: Json, place: string, optionsOf: (id: string) => readonly Option[]): void {
    const draft = this.#draft;
    const id = draft.questionId(textIn(item.linkId) ?? 'question');
    const words = this.#words(item, place);
    const inner = recordsIn(item.item);
    const hint =
      inner.find((each) => each.type === 'display' && controlOf(each) === 'help') ??
      inner.find((each) => each.type === 'display');
    const help = hint && this.#words(hint, place);
    if (hint) this.#extensions(hint, place, [ITEM_CONTROL]);
    const lead = this.#lead;
    if (lead) lead.used = true;
    const at = `questions.${id}`;
    const question: ChoiceQuestion = {
      id,
      text: words ? draft.translate(`${at}.text`, words) : '',
      ...(lead ? {lead: draft.translate(`${at}.lead`, lead.words)} : {}),
      ...(help ? {hint: draft.translate(`${at}.hint`, help)} : {}),
      options: optionsOf(id),
      ...(item.repeats === true ? {kind: 'many' as const} : {}),
    };
    this.#extensions(item, place);
    draft.add(question, place);
    for (const each of inner)
      if (each === hint) continue;
      else if (each.type === 'display') this.#listUnder(each, place);
      else this.#item(each);
  }

  /** Its text, in all languages. */
  #words(item: Json, place: string): Words | undefined {
    const text = textIn(item.text);
    if (text === undefined) return undefined;
    const beside = isRecord(item._text) ? item._text : {};
    this.#extensions(beside, `${place}, text`, [TRANSLATION]);
    return {own: this.#draft.text(text, place), others: translationsIn(item._text)};
  }

  /** A question has one hint. */
  #listUnder(item: Json, place: string): void {
    this.#draft.leave(
      place,
      `the text “${String(item.text)}” below the question is not carried over`,
    );
  }

  #options(item: Json, question: string, place: string): readonly Option[] {
    const listed = recordsIn(item.answerOption);
    const set = textIn(item.answerValueSet);
    const taken = new Set<string>();
    if (!listed.length && set !== undefined) return this.#fromSet(set, place, taken);
    return listed.flatMap((each) => this.#option(each, question, {place, taken}));
  }

  #option(
    option: Json,
    question: string,
    {place, taken}: {readonly place: string; readonly taken: Set<string>},
  ): readonly Option[] {
    const draft = this.#draft;
    const coding = isRecord(option.valueCoding) ? option.valueCoding : {};
    const plain = option.valueString ?? option.valueInteger ?? option.valueDate ?? option.valueTime;
    const own =
      textIn(coding.display) ??
      textIn(coding.code) ??
      textIn(plain === undefined ? '' : String(plain));
    if (own === undefined) {
      draft.leave(place, 'an option without a text');
      return [];
    }
    if (option.initialSelected === true)
      draft.leave(place, `“${own}”: nothing is chosen beforehand`);
    const id = draft.optionId(textIn(coding.code) ?? own, taken);
    const extensions = [...recordsIn(option.extension), ...recordsIn(coding.extension)];
    const value = extensions.find(
      ({url}) => url === ORDINAL_VALUE || url === ITEM_WEIGHT,
    )?.valueDecimal;
    const others = translationsIn(coding._display);
    for (const {url} of extensions)
      if (![ORDINAL_VALUE, ITEM_WEIGHT, OPTION_EXCLUSIVE].includes(String(url)))
        draft.leave(place, `“${own}”: the extension ${String(url)} is not carried over`);
    return [
      {
        id,
        text: draft.translate(`questions.${question}.options.${id}.text`, {
          own: draft.text(own, place),
          others,
        }),
        ...(typeof value === 'number' ? {value} : {}),
        ...(extensions.some((each) => each.url === OPTION_EXCLUSIVE && each.valueBoolean === true)
          ? {exclusive: true}
          : {}),
      },
    ];
  }

  /** Sets that the file holds itself; others would have to be fetched. */
  #fromSet(address: string, place: string, taken: Set<string>): readonly Option[] {
    const draft = this.#draft;
    const set = recordsIn(this.#source.contained).find(({id}) => address === `#${String(id)}`);
    if (!set) {
      draft.leave(place, `the answers stand in ${address}, which is not part of the file`);
      return [];
    }
    const {compose, expansion} = set;
    const concepts = [
      ...recordsIn(isRecord(compose) ? compose.include : []).flatMap(({concept}) =>
        recordsIn(concept),
      ),
      ...recordsIn(isRecord(expansion) ? expansion.contains : []),
    ];
    return concepts.flatMap(({code, display}) => {
      const text = textIn(display) ?? textIn(code);
      if (text === undefined) return [];
      return [{id: draft.optionId(textIn(code) ?? text, taken), text: draft.text(text, place)}];
    });
  }
}

function controlOf(item: Json): unknown {
  const concept = recordsIn(item.extension).find(
    ({url}) => url === ITEM_CONTROL,
  )?.valueCodeableConcept;
  return isRecord(concept) ? recordsIn(concept.coding)[0]?.code : undefined;
}

function translationsIn(element: unknown): Words['others'] {
  const extensions = isRecord(element) ? recordsIn(element.extension) : [];
  return Object.fromEntries(
    extensions.flatMap(({url, extension}) => {
      const parts = recordsIn(extension);
      const lang = textIn(parts.find((each) => each.url === 'lang')?.valueCode);
      const content = textIn(parts.find((each) => each.url === 'content')?.valueString);
      return url === TRANSLATION && lang !== undefined && content !== undefined
        ? [[lang, content] as const]
        : [];
    }),
  );
}

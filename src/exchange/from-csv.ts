/** A table of questions as the beginning of a check: one row for each option. */
import type {Option} from '../engine/check.js';
import {readCsv, type Row} from './csv.js';
import {Draft, type Imported} from './draft.js';

/** The columns; only `question` and `option` are needed. */
export const CSV_COLUMNS = [
  'question',
  'option',
  'value',
  'hint',
  'lead',
  'many',
  'exclusive',
] as const;

const YES = /^(1|x|y|yes|true|ja|oui|sí)$/i;

/** @throws where a needed column is missing */
export function fromCsvTable(text: string, title: string): Imported {
  const rows = readCsv(text);
  const columns = Object.keys(rows[0] ?? {});
  for (const column of ['question', 'option'])
    if (!columns.includes(column))
      throw new Error(
        `The table has no column “${column}”. Its columns are ${columns.join(', ') || 'none'}.`,
      );
  const draft = new Draft();
  for (const column of columns)
    if (!CSV_COLUMNS.some((each) => each === column))
      draft.leave(`column ${column}`, 'is not carried over');
  // A row without a question belongs to the one before.
  const groups: {text: string; rows: Row[]; line: number}[] = [];
  rows.forEach((row, index) => {
    const question = row.question?.trim() ?? '';
    const last = groups.at(-1);
    if (last && (!question || last.text === question)) last.rows.push(row);
    else if (question) groups.push({text: question, rows: [row], line: index + 2});
    else draft.leave(`line ${index + 2}`, 'an option without a question');
  });
  for (const group of groups) {
    const place = `line ${group.line}`;
    const cell = (name: string) =>
      group.rows.map((row) => row[name]?.trim() ?? '').find((each) => each) ?? '';
    const [hint, lead] = [cell('hint'), cell('lead')];
    draft.add(
      {
        id: draft.questionId(group.text),
        text: draft.text(group.text, place),
        ...(hint ? {hint: draft.text(hint, place)} : {}),
        ...(lead ? {lead: draft.text(lead, place)} : {}),
        options: optionsOf(group.rows, draft, place),
        ...(YES.test(cell('many')) ? {kind: 'many' as const} : {}),
      },
      place,
    );
  }
  return draft.done({id: title, title, lang: 'en', intro: []});
}

function optionsOf(rows: readonly Row[], draft: Draft, place: string): readonly Option[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const words = row.option?.trim() ?? '';
    if (!words) return [];
    const value = row.value?.trim() ?? '';
    const isNumber = value !== '' && Number.isFinite(Number(value));
    if (value && !isNumber) draft.leave(place, `the value “${value}” is no number`);
    return [
      {
        id: draft.optionId(words, taken),
        text: draft.text(words, place),
        ...(isNumber ? {value: Number(value)} : {}),
        ...(YES.test(row.exclusive?.trim() ?? '') ? {exclusive: true} : {}),
      },
    ];
  });
}

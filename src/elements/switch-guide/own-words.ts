/** What the visitor said, as the result and the sheet need it. */
import type {Answers, Asked} from '../../engine/check.js';
import {chosen, valueOf} from '../../engine/check.js';
import {textOf, type Texts} from '../../engine/texts.js';

export interface Said {
  readonly check: Asked;
  readonly answers: Answers;
  readonly texts: Texts;
}

/** The chosen answers, without “none of these” and its like. */
export function lines(
  {check, answers}: Said,
  id: string,
): readonly {readonly id: string; readonly text: string}[] {
  return check.questions
    .filter((question) => question.id === id)
    .flatMap((question) => chosen(question, answers))
    .filter(({exclusive}) => !exclusive);
}

/** What they need to see to stay; empty where they wrote nothing. */
export function need({check, texts}: Said): string {
  const question = check.questions.find(({id}) => id === 'stay');
  return question ? textOf(question, texts) : '';
}

/** By how many sessions, and in which words. */
export function byWhen({check, answers}: Said): {sessions?: number | undefined; text: string} {
  const question = check.questions.find(({id}) => id === 'when');
  const sessions = question && valueOf(question, answers);
  const text = question && sessions !== undefined ? chosen(question, answers)[0]?.text : '';
  return {sessions, text: text ?? ''};
}

/**
 * What a visitor writes in their own words. It is kept apart from the answers, so that no weight and no condition can know it.
 */
import {
  isOwnLine,
  isText,
  type Answers,
  type Option,
  type OwnLineQuestion,
  type Question,
  type TextQuestion,
} from './check.js';

/** How long words may be. To raise it, raise the format of `saved.ts` and `notes.ts` too. */
export const MOST_LETTERS = 300;

/** The placeholder for the visitor's words in a text of a check. */
export const WORDS = '{words}';

/** What was written, by question id. An empty line is absent. */
export type Texts = Readonly<Record<string, string>>;

/** One line, without spaces around it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** No longer than what is kept. Half a pair of surrogates is no letter. */
export function cut(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return text
    .slice(0, MOST_LETTERS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

export function textOf({id}: Question, texts: Texts): string {
  return (Object.hasOwn(texts, id) ? texts[id] : undefined) ?? '';
}

/** A text of a check with the visitor's words in it; without their full stop, since the sentence goes on. */
export function withWords(text: string, words: string): string {
  return text.replace(WORDS, () => words.replace(/([^.])[.。]$/, '$1'));
}

/** The questions for words that have an answer, as lines to choose from. */
export function ownLines(
  {of}: OwnLineQuestion,
  questions: readonly Question[],
  texts: Texts,
): readonly Option[] {
  return questions
    .filter((question) => of.includes(question.id) && textOf(question, texts))
    .map((question) => ({id: question.id, text: textOf(question, texts)}));
}

/** Whether there is anything to ask: of fewer than two lines none can be chosen. */
export function canBeAsked(
  question: Question,
  questions: readonly Question[],
  texts: Texts,
): boolean {
  return !isOwnLine(question) || ownLines(question, questions, texts).length > 1;
}

/** The line that the visitor chose, or the only one; undefined where they left it open. */
export function firstLine(
  questions: readonly Question[],
  answers: Answers,
  texts: Texts,
): TextQuestion | undefined {
  const choice = questions.find(isOwnLine);
  if (!choice) return undefined;
  const lines = ownLines(choice, questions, texts);
  const chosen = answers[choice.id]?.[0];
  const first = lines.find(({id}) => id === chosen) ?? (lines.length === 1 ? lines[0] : undefined);
  return questions.filter(isText).find(({id}) => id === first?.id);
}

/** The notes of one run of a check with words: put aside, brought back, and ↔ the text that keeps them on the visitor's device. */
import {isChoice, isOwnLine, type Answers, type Question} from './check.js';
import {isRecord, readFile, readWords, records, type Problem, type Saved} from './kept-file.js';
import {begin, type Session} from './session.js';
import {canBeAsked, firstLine, ownLines, textOf, withWords, type Texts} from './texts.js';

const NOTES = {cairn: 'notes', format: 1} as const;

/** How many can be brought back, one after the other. */
export const MOST_NOTES = 20;

export interface Notes {
  readonly texts: Texts;
  readonly answers: Answers;
  /** What came first the time before. */
  readonly last: string;
  /** The visitor has seen what came of them. */
  readonly complete: boolean;
}

export interface Notebook {
  readonly notes: Notes;
  /** What was taken away, the last of it last. */
  readonly removed: readonly Notes[];
}

export const NO_NOTES: Notes = {texts: {}, answers: {}, last: '', complete: false};

export function notesOf(session: Session, last: string): Notes {
  const {texts, answers, status} = session;
  // Who corrects a line comes back to the result.
  const corrects = status === 'asking' && session.returning === 'result';
  return {texts, answers, last, complete: status === 'complete' || corrects};
}

export function isBlank({texts}: Notes): boolean {
  return !Object.keys(texts).length;
}

/** The words that came first in them; empty where the visitor left that open. */
export function firstWords({texts, answers}: Notes, questions: readonly Question[]): string {
  const first = firstLine(questions, answers, texts);
  return first ? textOf(first, texts) : '';
}

/** What is asked of a visitor: one who comes back is asked about the last time, in their words. */
export function questionsAfter(questions: readonly Question[], last: string): readonly Question[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'text' || question.about === undefined) return [question];
    return last ? [{...question, text: withWords(question.text, last)}] : [];
  });
}

/**
 * Goes on where the notes were left.
 * @param questions as `questionsAfter` gives them
 */
export function resume(notes: Notes, questions: readonly Question[], intro: boolean): Session {
  const {texts, answers, complete} = notes;
  const {started} = begin(questions, intro);
  const run = {questions, texts, answers, intro, started};
  if (complete) return {...run, status: 'complete'};
  const filled = questions.map((each) => textOf(each, texts) !== '' || each.id in answers);
  return {...run, status: 'asking', at: Math.max(0, filled.lastIndexOf(true)), returning: false};
}

/** @param content the version of the questions, for someone who reads the text later */
export function saveNotes({notes, removed}: Notebook, content: string): string {
  return JSON.stringify({...NOTES, content, ...notes, ...(removed.length && {removed})});
}

/** @param questions those of the check: what they do not know is left out */
export function readNotes(
  text: string,
  questions: readonly Question[],
): Notebook | {readonly problem: Problem} {
  const read = readFile(text, NOTES);
  if ('problem' in read) return read;
  return {
    notes: notesIn(read.file, questions),
    removed: records(read.file.removed)
      .slice(-MOST_NOTES)
      .map((each) => notesIn(each, questions))
      .filter((each) => !isBlank(each)),
  };
}

export function problemOfNotes(text: string): Problem | undefined {
  const read = readFile(text, NOTES);
  return 'problem' in read ? read.problem : undefined;
}

/**
 * Both texts in one: the notes of the first, and beside what was removed from them those of the second that it does not have.
 * @param own as `saveNotes` made it
 */
export function mergeNotes(own: string, other: string): string {
  const [mine, theirs] = [readFile(own, NOTES), readFile(other, NOTES)];
  if ('problem' in mine || 'problem' in theirs) return own;
  const before = records(mine.file.removed);
  const had = new Set([mine.file, ...before].map(textsIn));
  const added = [...records(theirs.file.removed), plain(theirs.file)].filter(
    (each) => isRecord(each.texts) && Object.keys(each.texts).length && !had.has(textsIn(each)),
  );
  if (!added.length) return own;
  return JSON.stringify({...mine.file, removed: [...before, ...added].slice(-MOST_NOTES)});
}

/** Without the envelope. */
function plain({texts, answers, last, complete}: Saved): Saved {
  return {texts, answers, last, complete};
}

function textsIn({texts}: Saved): string {
  return JSON.stringify(isRecord(texts) ? Object.entries(texts).sort() : []);
}

function notesIn(saved: Saved, questions: readonly Question[]): Notes {
  const written = isRecord(saved.texts) ? saved.texts : {};
  const texts = Object.fromEntries(
    questions.flatMap(({id, kind}) => {
      const {words} = readWords(Object.hasOwn(written, id) ? written[id] : undefined);
      return kind === 'text' && words ? [[id, words]] : [];
    }),
  );
  const given = isRecord(saved.answers) ? saved.answers : {};
  const answers: Answers = Object.fromEntries(
    questions.flatMap((question) => {
      const {id} = question;
      const ids: unknown = Object.hasOwn(given, id) ? given[id] : undefined;
      if (!Array.isArray(ids) || !canBeAsked(question, questions, texts)) return [];
      const options = isOwnLine(question)
        ? ownLines(question, questions, texts)
        : isChoice(question)
          ? question.options
          : [];
      const known = options.filter((option) => ids.includes(option.id)).map((option) => option.id);
      const most = question.kind === 'many' ? known.length : 1;
      return known.length ? [[id, known.slice(0, most)]] : [];
    }),
  );
  const last = readWords(saved.last).words;
  return {texts, answers, last, complete: saved.complete === true};
}

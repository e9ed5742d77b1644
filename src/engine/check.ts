/**
 * What an author writes: questions, options, weights, outcomes and rules, as plain data that survives JSON.
 * It decides everything that a visitor is shown; elements contain no rules.
 */
/** Bounds of a number; several must all be met. */
export interface Comparison {
  readonly atLeast?: number;
  readonly above?: number;
  readonly below?: number;
}

/**
 * - `answer … in`: one of these options is chosen;
 * - `answer`: its value;
 * - `share`: an outcome's share;
 * - `mean`: the mean value of the answered ones among these questions;
 * - `strongest … among`: its value is as large as that of each other answered one among these questions or, with `by`,
 *   larger by that much;
 * - `count`: how many of these questions are answered or, with `reaching`, answered with this value or more.
 */
export type Condition =
  | {readonly answer: string; readonly in: readonly string[]}
  | ({readonly answer: string} & Comparison)
  | {readonly strongest: string; readonly among: readonly string[]; readonly by?: number}
  | ({readonly share: string} & Comparison)
  | ({readonly mean: readonly string[]} & Comparison)
  | ({readonly count: readonly string[]; readonly reaching?: number} & Comparison)
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition};

/** How much something counts, by outcome id. */
export type Weights = Readonly<Record<string, number>>;

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Its place on the question's scale: conditions compare it, and the question's own weights count once for each point of it. */
  readonly value?: number;
  /** What choosing it counts for. */
  readonly weights?: Weights;
  /** Where many can be chosen: it clears the others and they clear it, as "None of these" does. */
  readonly exclusive?: boolean;
  /** What a visitor could say to their therapist once it is chosen; a rule offers it: see {@link Rule.say}. */
  readonly say?: string;
  /** A result does not repeat it, so that nobody else reads it there; it says only that there is such an answer. */
  readonly unsaid?: boolean;
  /** No question after it matters once it is chosen: going on leads to the result. */
  readonly ends?: boolean;
}

/** How a question is answered: with one of its options, with any number of them, or in the visitor's own words. */
export const questionKinds = ['one', 'many', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

interface Prompt {
  readonly id: string;
  readonly text: string;
  /** Says how the questions that follow are meant; shown where it changes. */
  readonly lead?: string;
  readonly hint?: string;
  /** Going on without an answer needs no second thought. A question for words is always so. */
  readonly optional?: boolean;
}

/** Options to choose from. */
export interface ChoiceQuestion extends Prompt {
  /** `one` by default. */
  readonly kind?: 'one' | 'many';
  readonly options: readonly Option[];
  /** The options are the marks of one line; the words stand at its two ends. */
  readonly ends?: readonly [string, string];
  /** What each point of the chosen option's value counts for. */
  readonly weights?: Weights;
  /** What a visitor could say to their therapist once the answer counts as marked. */
  readonly say?: string;
}

/** A field for the visitor's own words. They count for nothing, and no condition knows them. */
export interface TextQuestion extends Prompt {
  readonly kind: 'text';
  /** Names the line where it stands among others, as on the sheet. */
  readonly label?: string;
  /**
   * The id of a choice among own lines. The question is asked only of someone who comes back, about the line that they chose
   * then. `{words}` in its text is replaced by that line.
   */
  readonly about?: string;
  /** What a visitor could say once something is written. Does not hold their words. */
  readonly say?: string;
  /** A sentence to begin with, where this comes first. `{words}` is replaced by the visitor's words. */
  readonly opening?: string;
}

/** One of the visitor's own lines: its options are the questions for words that have an answer. Asked where there are two of them. */
export interface OwnLineQuestion extends Prompt {
  readonly kind: 'one';
  /** The ids of questions for words. */
  readonly of: readonly string[];
}

export type Question = ChoiceQuestion | TextQuestion | OwnLineQuestion;

export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it counts before anything is answered. */
  readonly base?: number;
  /** A question to take to the session. */
  readonly ask?: string;
  /** How to do it, one small step after another. */
  readonly steps?: readonly string[];
  /** Ready-made messages to send to other people, one for each kind of help. */
  readonly messages?: readonly Message[];
  /** What it asks of a therapist, in the first person: what stands on the page that a visitor hands over. */
  readonly request?: string;
  /** What is said of it under each aspect of its group, by the id of the aspect. */
  readonly aspects?: Readonly<Record<string, string>>;
  /** A link below it: `https:`, `http:`, `mailto:`, `tel:` or relative. */
  readonly href?: string;
  /** The words of that link; without them it is called by the title. */
  readonly label?: string;
  /** What it rests on: ids of the file's sources. */
  readonly sources?: readonly string[];
}

export interface Message {
  readonly id: string;
  /** The kind of help that it asks for. */
  readonly title: string;
  readonly text: string;
}

/**
 * What a sum is divided by: the best possible one over the answered questions (`answered`) or over all questions (`all`),
 * the number of answered questions that weigh for it (`mean`; the base is added to the quotient), or nothing (`none`).
 */
export const normalisations = ['answered', 'all', 'mean', 'none'] as const;
export type Normalisation = (typeof normalisations)[number];

/** Outcomes that are counted in one way and shown in one place. */
export interface Group {
  readonly id: string;
  readonly normalise: Normalisation;
  readonly outcomes: readonly Outcome[];
  /** Its outcomes name no reasons, and leave all answers to those that do. */
  readonly unexplained?: boolean;
  /** What its outcomes are compared by. Each outcome has a line for every aspect, so that all get equal detail. */
  readonly aspects?: readonly Aspect[];
}

export interface Aspect {
  readonly id: string;
  readonly text: string;
}

/** The best of several outcomes. One without a share above 0 is never among them. */
export interface Top {
  readonly of: readonly string[];
  readonly count: number;
  /** Take more, up to this many: those level with the last one taken or, with `ratio`, those close enough to the best. */
  readonly upTo?: number;
  /** How close to the best share, from 0 to 1. */
  readonly ratio?: number;
  /** How far below the best share, in points. */
  readonly within?: number;
  /** None with a smaller share. */
  readonly atLeast?: number;
  /** Only those that have a marked answer as a reason, and one that no other outcome needs: reasons are shared out, each to one outcome. */
  readonly reasoned?: boolean;
  /** Shown where none is among the best. */
  readonly orElse?: readonly string[];
  /** Shown folded where none is among the best. */
  readonly orFold?: readonly string[];
  /**
   * Fills up, folded, with outcomes that share their reasons with a shown one. The number is the least share of such an
   * outcome, as a part of the best share, from 0 to 1.
   */
  readonly foldAlike?: number;
  /** Among equal shares the larger plain sum goes first; without it, and after it, the order of `of` decides. */
  readonly bySum?: boolean;
}

/** What happens when a condition holds. A rule without `when` always holds. The lists are ids of outcomes. */
export interface Rule {
  readonly when?: Condition;
  /** Shown before all others. */
  readonly first?: readonly string[];
  readonly show?: readonly string[];
  readonly top?: Top;
  /** Shown after all others, in a separate block. */
  readonly last?: readonly string[];
  /** Shown folded, behind its title. */
  readonly fold?: readonly string[];
  /** Not shown; its place in a ranking stays taken. */
  readonly hide?: readonly string[];
  /** Out of every ranking, and never shown. */
  readonly exclude?: readonly string[];
  /** Nothing else is shown: no other outcome, no line, no link, no call to action; and nothing is kept or taken along. */
  readonly only?: readonly string[];
  /** A line to add to the result. */
  readonly line?: string;
  /** Several of them. */
  readonly lines?: readonly string[];
  /** Questions whose chosen options offer what they have to say. */
  readonly say?: readonly string[];
  /** The first of these rules that holds, and no other. */
  readonly firstOf?: readonly Rule[];
}

export interface Line {
  readonly id: string;
  readonly text: string;
  /** The list that it belongs to; without one it is a sentence of the result. */
  readonly list?: string;
  /** Someone may be watching: a quick exit comes into reach, and nothing can be kept, copied or sent from any widget. */
  readonly discreet?: boolean;
}

/** What is asked. */
export interface Asked {
  readonly id: string;
  readonly title: string;
  /** The opening lines. */
  readonly intro: readonly string[];
  readonly questions: readonly Question[];
}

export interface Check extends Asked {
  readonly groups: readonly Group[];
  readonly rules: readonly Rule[];
  readonly lines?: readonly Line[];
  /** From which value an answer counts as marked: it brings its `say`, and may be named as a reason. An option without a value is always marked. */
  readonly markedFrom?: number;
}

/** The ids of the chosen options, by question id. A question that is skipped or not yet reached is absent. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export function isChoice(question: Question): question is ChoiceQuestion {
  return 'options' in question;
}

export function isText(question: Question): question is TextQuestion {
  return question.kind === 'text';
}

export function isOwnLine(question: Question): question is OwnLineQuestion {
  return 'of' in question;
}

/** The questions with options: only these count, and only these can be part of a condition. */
export function choiceQuestions({questions}: Pick<Asked, 'questions'>): readonly ChoiceQuestion[] {
  return questions.filter(isChoice);
}

/** The options that a visitor chose; unknown ids count for nothing. */
export function chosen(question: Question, answers: Answers): readonly Option[] {
  if (!isChoice(question)) return [];
  const ids = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return question.options.filter((option) => ids?.includes(option.id));
}

/** The value of an answer: of several chosen options the largest; none where no option with a value is chosen. */
export function valueOf(question: Question, answers: Answers): number | undefined {
  const values = chosen(question, answers).flatMap((option) => option.value ?? []);
  return values.length ? Math.max(...values) : undefined;
}

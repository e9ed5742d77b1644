/** What the goal card brings to the sheet: each goal in the visitor's words, with their own mark; and one question. */
import type {MsgFn} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import type {Section, SheetLine} from '../../context/registry.js';
import type {Goal} from '../../engine/card.js';
import type {Check, Outcome} from '../../engine/check.js';
import {comparedMarks, review, type GoalReview} from '../../engine/goal.js';
import {resultOf, type Result} from '../../engine/outcome.js';
import type {GoalsView} from './goals-screen.js';

/** The goals with what the answers about them lead to. */
export interface ReviewedView extends GoalsView {
  readonly check: Check;
}

/** The last two reviews of a goal. */
export function reviewed(
  check: Check,
  {reviews}: Goal,
): {readonly now: GoalReview | undefined; readonly before: GoalReview | undefined} {
  const [now, before] = [reviews.at(-1), reviews.at(-2)].map(
    (look) => look && review(check, look.words, look.answers),
  );
  return {now, before};
}

export function goalSections(
  {context: {msg}, check}: ReviewedView,
  goals: readonly Goal[],
): readonly Section[] {
  const asks = [...new Set(goals.flatMap((goal) => outcomeOf(check, goal)?.ask ?? []))];
  return [
    {
      id: 'goals',
      title: msg('My goals', {desc: 'Sheet: above the goals'}),
      lines: goals.map((goal): SheetLine => ({
        id: String(goal.id),
        text: goalLine(msg, goal, check),
        topic: true,
        say: outcomeOf(check, goal)?.ask,
      })),
    },
    {
      id: 'asks',
      title: msg('What I would like to ask', {desc: 'Sheet: above questions about the goals'}),
      lines: asks.map((text, index) => ({id: String(index), text, off: index > 0})),
    },
  ];
}

/** What the last review of a goal leads to. */
export function resultFor(check: Check, {reviews}: Goal): Result | undefined {
  const now = reviews.at(-1);
  return now && resultOf(check, now.answers);
}

export function outcomeOf(check: Check, goal: Goal): Outcome | undefined {
  return resultFor(check, goal)?.shown[0]?.outcome;
}

function goalLine(msg: MsgFn, goal: Goal, check: Check): string {
  const request = outcomeOf(check, goal)?.request;
  return [quoted(msg, goal.words), ...inOwnWords(msg, goal), request, mark(msg, goal, check)]
    .filter(Boolean)
    .join(' – ');
}

/** Why it mattered, and what is different now. */
export function inOwnWords(msg: MsgFn, {why, difference}: Goal): readonly string[] {
  return [
    ...(why
      ? [msg(str`It mattered because: ${why}`, {desc: '0 is the visitor’s own reason'})]
      : []),
    ...(difference
      ? [msg(str`Different now: ${difference}`, {desc: '0 is what the visitor wrote'})]
      : []),
  ];
}

function mark(msg: MsgFn, goal: Goal, check: Check): string {
  const {now, before} = reviewed(check, goal);
  return (
    (before && now && marks(msg, before, now)) ||
    (now?.progress === undefined
      ? ''
      : msg(str`My mark: ${now.progress} of 10`, {desc: 'The visitor’s own mark from 0 to 10'}))
  );
}

/** The visitor's own marks, in words; nothing where they do not speak of the same goal. */
export function marks(msg: MsgFn, before: GoalReview, latest: GoalReview): string {
  const [then, now] = comparedMarks(before, latest) ?? [];
  if (then === undefined || now === undefined) return '';
  return msg(str`Then you marked ${then}, now ${now}.`, {
    desc: 'The visitor’s own marks from 0 to 10',
  });
}

/** In the marks of the language. */
function quoted(msg: MsgFn, words: string): string {
  return msg(str`“${words}”`, {desc: 'Quotation marks around a goal in the visitor’s words'});
}

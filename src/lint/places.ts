/** Paths and names of the things in a check, for messages. */
import {choiceQuestions, type Answers, type Check} from '../engine/check.js';

export function pathOfQuestion({questions}: Check, id: string): string {
  return `questions[${questions.findIndex((each) => each.id === id)}]`;
}

export function pathOfOption(check: Check, question: string, option: string): string {
  const index = choiceQuestions(check)
    .find(({id}) => id === question)
    ?.options.findIndex(({id}) => id === option);
  return `${pathOfQuestion(check, question)}.options[${index ?? 0}]`;
}

export function pathOfOutcome({groups}: Check, id: string): string {
  for (const [place, {outcomes}] of groups.entries()) {
    const index = outcomes.findIndex((each) => each.id === id);
    if (index >= 0) return `groups[${place}].outcomes[${index}]`;
  }
  return 'groups';
}

export function titleOf({groups}: Check, outcome: string): string {
  const found = groups.flatMap(({outcomes}) => outcomes).find(({id}) => id === outcome);
  return quoted(found?.title ?? outcome);
}

const LONGEST = 60;

export function quoted(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trim()}…` : text;
  return `“${short}”`;
}

/** How many answers of an example are spelled out. */
const SPELLED = 3;

/** Answers in words: `“Mood?”: “Low”; “Sleep?”: “Bad”`. */
export function spelled(check: Check, answers: Answers): string {
  const given = choiceQuestions(check).flatMap(({id, text, options}) => {
    const ids = answers[id];
    if (!ids?.length) return [];
    const words = options.filter((each) => ids.includes(each.id)).map((each) => quoted(each.text));
    return [`${quoted(text)}: ${words.join(', ')}`];
  });
  if (!given.length) return 'nothing is answered';
  const more = given.length - SPELLED;
  return given.slice(0, SPELLED).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

export function percent(share: number): string {
  const hundredths = share * 100;
  if (hundredths > 0 && hundredths < 0.1) return 'less than 0.1%';
  return `${hundredths.toFixed(hundredths < 10 ? 1 : 0)}%`;
}

export function counted(count: number): string {
  return new Intl.NumberFormat('en').format(count);
}

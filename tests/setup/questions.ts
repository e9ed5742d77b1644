/** How many questions each widget asks, so that a walk goes on to the end when there are more of them. */
import {checks} from '../../src/content/checks.js';
import {msg} from '@lit/localize';
import type {Tag} from './screens.js';
import type {Given} from './walk.js';

const asked = Object.fromEntries(
  Object.entries(checks).map(([name, make]) => [
    `cairn-${name}`,
    make(msg).questions.map(({id}) => id),
  ]),
) as unknown as Readonly<Record<Tag, readonly string[]>>;

export function countOf(tag: Tag): number {
  return asked[tag].length;
}

/** These answers, and no answer to what comes after them. */
export function toEnd(tag: Tag, ...answers: readonly Given[]): readonly Given[] {
  return [...answers, ...Array<Given>(countOf(tag) - answers.length).fill(undefined)];
}

/** These answers, and no answer to what comes then, up to the question with this id. */
export function upTo(tag: Tag, id: string, ...answers: readonly Given[]): readonly Given[] {
  const at = asked[tag].indexOf(id);
  if (at < 0) throw new Error(`<${tag}> asks no “${id}”, only ${asked[tag].join(', ')}`);
  return toEnd(tag, ...answers).slice(0, at);
}

/** Answers to the questions with these ids, and to no others, up to the end. */
export function only(tag: Tag, given: Readonly<Record<string, Given>>): readonly Given[] {
  for (const id of Object.keys(given)) upTo(tag, id);
  return asked[tag].map((id) => given[id]);
}

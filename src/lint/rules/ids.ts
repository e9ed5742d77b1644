/** Ids beside those of the version before. */
import {wordsIn} from '../language/instruments.js';
import {quoted} from '../places.js';
import type {Found, LintRule} from '../rule.js';
import type {Text} from '../texts.js';

/** Two texts that share less than this mean something else. */
const SAME_MEANING = 0.34;

/** How much two texts have in common: words in both, of all words. */
export function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
  const both = [...a].filter((each) => b.has(each)).length;
  const all = new Set([...a, ...b]).size;
  return all ? both / all : 1;
}

/** The texts that give each id its meaning. */
function meanings(texts: readonly Text[]): ReadonlyMap<string, Text> {
  return new Map(
    texts
      .filter(({flat}) =>
        /^(questions\.[^.]+(\.options\.[^.]+)?\.text|groups\.[^.]+\.outcomes\.[^.]+\.title)$/.test(
          flat,
        ),
      )
      .map((each) => [each.flat, each]),
  );
}

function reused({
  texts,
  before,
}: {
  texts: readonly Text[];
  before: readonly Text[];
}): readonly Found[] {
  const old = meanings(before);
  return [...meanings(texts)].flatMap(([flat, {path, text}]): readonly Found[] => {
    const then = old.get(flat);
    if (!then || likeness(then.text, text) >= SAME_MEANING) return [];
    const id = flat.split('.').at(-2) ?? flat;
    return [
      {
        path: path.replace(/\.(text|title)$/, '.id'),
        message: `The id ${quoted(id)} stood for ${quoted(then.text)} in the version before, and stands for ${quoted(text)} now. Answers, links and translations that name it would mean something else.`,
        suggestion: 'Give what is new an id of its own.',
      },
    ];
  });
}

export const idRules: readonly LintRule[] = [
  {
    id: 'id/reused',
    severity: 'error',
    finds: 'An id that stood for something else in the version before (`--against OLDFILE`).',
    find: ({texts, textsBefore}) => (textsBefore ? reused({texts, before: textsBefore}) : []),
  },
];

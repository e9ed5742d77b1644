/** Small checks for tables: only what a row is about is written down. */
import type {
  Answers,
  Check,
  ChoiceQuestion,
  Group,
  Option,
  Outcome,
  Weights,
} from '../../src/engine/check.js';
import type {Result} from '../../src/engine/outcome.js';

export function optionOf(id: string, rest: Partial<Option> = {}): Option {
  return {id, text: `Option ${id}`, ...rest};
}

/** @param options ids, or whole options */
export function questionOf(
  id: string,
  options: readonly (string | Option)[],
  rest: Partial<ChoiceQuestion> = {},
): ChoiceQuestion {
  return {
    id,
    text: `Question ${id}`,
    options: options.map((option) => (typeof option === 'string' ? optionOf(option) : option)),
    ...rest,
  };
}

/** A question from 0 to 4. */
export function scaleOf(id: string, weights: Weights = {}): ChoiceQuestion {
  const options = [0, 1, 2, 3, 4].map((value) => optionOf(String(value), {value}));
  return questionOf(id, options, {weights});
}

export function outcomeOf(id: string, rest: Partial<Outcome> = {}): Outcome {
  return {id, title: `Outcome ${id}`, text: `About ${id}`, ...rest};
}

export function groupOf(
  normalise: Group['normalise'],
  outcomes: readonly (string | Outcome)[],
  id = 'group',
): Group {
  return {
    id,
    normalise,
    outcomes: outcomes.map((outcome) =>
      typeof outcome === 'string' ? outcomeOf(outcome) : outcome,
    ),
  };
}

export function checkOf(parts: Partial<Check>): Check {
  return {id: 'check', title: 'Check', intro: [], questions: [], groups: [], rules: [], ...parts};
}

/** `a=1 b=x,y` → the answers 1 to a, x and y to b. */
export function answersOf(line: string): Answers {
  return Object.fromEntries(
    line
      .split(' ')
      .filter(Boolean)
      .map((part) => {
        const [question = '', options = ''] = part.split('=');
        return [question, options.split(',')];
      }),
  );
}

/** What a visitor is shown, in one line. */
export function read({shown, lines, marked, only}: Result): string {
  const at = (place: string) =>
    shown.filter((each) => each.place === place).map((each) => each.outcome.id);
  const parts: [string, readonly string[]][] = [
    ['', at('main')],
    ['last ', at('last')],
    ['folded ', at('folded')],
    ['line ', lines.map(({id}) => id)],
    ['marked ', marked.map(({id}) => id)],
  ];
  const read = parts.slice(0, 3).reduce((sum, [, ids]) => sum + ids.length, 0);
  if (read !== shown.length) throw new Error('Something is shown in no place that is known.');
  const said = parts.filter(([, ids]) => ids.length).map(([name, ids]) => name + ids.join(' '));
  return [...(only ? ['only'] : []), ...said].join('; ') || 'nothing';
}

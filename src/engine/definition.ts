/** For authors of their own checks: refuses a definition that the engine could not run, and says where and why. */
import {
  isChoice,
  isOwnLine,
  isText,
  normalisations,
  questionKinds,
  type Check,
  type Weights,
} from './check.js';

export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  /** @param path where it is wrong: `questions[0].options[2].weights.talk`, or `check` for the whole */
  constructor(
    readonly path: string,
    cause: string,
  ) {
    super(`${path}: ${cause}`);
  }
}

/** Beyond this a sum of products could leave the range of numbers. */
const LARGEST = 1e6;

/** How deep rules and conditions may stand within each other. */
const DEEPEST = 20;

/** Throws where a value is not of this shape. */
type Shape = (value: unknown, path: string, depth: number) => void;
type Fields = Readonly<Record<string, Shape>>;

/**
 * @param value what `JSON.parse` gave
 * @throws DefinitionError with the path and the cause of the first thing that is wrong
 */
export function assertCheck(value: unknown): asserts value is Check {
  outline(value, '', 0);
  const check = value as Check;
  ownIds(check.questions, 'questions');
  // Only what has options of its own counts: no condition knows what a visitor writes.
  const options = new Map(
    check.questions.flatMap((question, index) =>
      isChoice(question)
        ? [[question.id, ownIds(question.options, `questions[${index}].options`)] as const]
        : [],
    ),
  );
  const questions = new Set(options.keys());
  const texts = new Set(check.questions.filter(isText).map((each) => each.id));
  check.questions.forEach((question, index) => {
    if (isOwnLine(question))
      idsOf(texts, 'a question for words')(question.of, `questions[${index}].of`, 0);
  });
  ownIds(check.groups, 'groups');
  const outcomes = new Set<string>();
  check.groups.forEach((group, index) => {
    const path = `groups[${index}]`;
    ownIds(group.outcomes, `${path}.outcomes`, outcomes);
    const aspects = [...ownIds(group.aspects ?? [], `${path}.aspects`)];
    const lines = recordOf(Object.fromEntries(aspects.map((each) => [each, text])));
    group.outcomes.forEach((each, place) => {
      if (aspects.length || each.aspects)
        lines(each.aspects, `${path}.outcomes[${place}].aspects`, 0);
    });
  });
  const lines = check.lines ? ownIds(check.lines, 'lines') : new Set<string>();

  const weighs = (weights: Weights | undefined, path: string) => {
    for (const id of Object.keys(weights ?? {})) among(outcomes, 'an outcome')(id, at(path, id), 0);
  };
  check.questions.forEach((question, index) => {
    if (!isChoice(question)) return;
    const path = `questions[${index}]`;
    weighs(question.weights, `${path}.weights`);
    question.options.forEach((option, place) => {
      weighs(option.weights, `${path}.options[${place}].weights`);
    });
  });
  listOf(ruleOf({questions, options, outcomes, lines}))(check.rules, 'rules', 0);
}

interface Known {
  readonly questions: ReadonlySet<string>;
  /** By question. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  readonly outcomes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

const anything: Shape = () => undefined;

const text: Shape = (value, path) => {
  if (typeof value !== 'string' || !value.trim()) refuse(path, 'some text', value);
};

const id: Shape = (value, path) => {
  // Such a name is found in every object, also where nobody put it.
  if (typeof value !== 'string' || !value || value in Object.prototype)
    refuse(path, 'an id', value);
};

const flag: Shape = (value, path) => {
  if (typeof value !== 'boolean') refuse(path, 'true or false', value);
};

const number: Shape = (value, path) => {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse(path, 'a number', value);
  else if (Math.abs(value) > LARGEST) refuse(path, `a number up to ${LARGEST}`, value);
};

const weights: Shape = (value, path, depth) => {
  for (const [key, weight] of entriesOf(value, path)) number(weight, at(path, key), depth);
};

const option = recordOf(
  {id, text},
  {value: number, weights, exclusive: flag, say: text, unsaid: flag},
);

const prompt = {lead: text, hint: text, optional: flag};
const kind = among(new Set(questionKinds), questionKinds.join(', '));

const choiceQuestion = recordOf(
  {id, text, options: listOf(option, 2)},
  {
    ...prompt,
    kind: among(new Set(['one', 'many']), 'one, many'),
    ends: listOf(text, 2, 2),
    weights,
    say: text,
  },
);

const textQuestion = recordOf({id, text, kind}, {...prompt, say: text, opening: text});

const ownLineQuestion = recordOf(
  {id, text, kind: among(new Set(['one']), 'one'), of: anything},
  prompt,
);

const question: Shape = (value, path, depth) => {
  const keys = new Map(entriesOf(value, path));
  if (keys.has('kind')) kind(keys.get('kind'), at(path, 'kind'), depth);
  const shape =
    keys.get('kind') === 'text' ? textQuestion : keys.has('of') ? ownLineQuestion : choiceQuestion;
  shape(value, path, depth);
};

const outcome = recordOf(
  {id, title: text, text},
  {base: number, ask: text, steps: listOf(text), request: text, aspects: anything},
);

const group = recordOf(
  {
    id,
    normalise: among(new Set(normalisations), normalisations.join(', ')),
    outcomes: listOf(outcome),
  },
  {unexplained: flag, aspects: listOf(recordOf({id, text}))},
);

/** All but the rules, which name what is found here. */
const outline = recordOf(
  {
    id,
    title: text,
    intro: listOf(text, 0),
    questions: listOf(question),
    groups: listOf(group),
    rules: anything,
  },
  {lines: listOf(recordOf({id, text}, {discreet: flag, list: id}), 0), markedFrom: number},
);

function ruleOf(known: Known): Shape {
  const outcomes = idsOf(known.outcomes, 'an outcome');
  const top: Shape = (value, path, depth) => {
    recordOf(
      {of: outcomes, count: whole(1)},
      {
        upTo: anything,
        ratio: share,
        within: number,
        atLeast: number,
        reasoned: flag,
        orElse: outcomes,
        orFold: outcomes,
        foldAlike: flag,
        bySum: flag,
      },
    )(value, path, depth);
    const {count, upTo = count} = value as {count: number; upTo?: number};
    whole(count)(upTo, at(path, 'upTo'), depth);
  };
  const rule: Shape = nested(
    recordOf(
      {},
      {
        when: conditionOf(known),
        first: outcomes,
        show: outcomes,
        top,
        last: outcomes,
        fold: outcomes,
        hide: outcomes,
        exclude: outcomes,
        only: outcomes,
        line: among(known.lines, 'the id of a line'),
        lines: idsOf(known.lines, 'a line'),
        say: idsOf(known.questions, 'a question'),
        firstOf: (value, path, depth) => listOf(rule)(value, path, depth),
      },
    ),
  );
  return rule;
}

function conditionOf(known: Known): Shape {
  const questions = idsOf(known.questions, 'a question');
  const question = among(known.questions, 'the id of a question');
  const bounds = {atLeast: number, above: number, below: number};
  const compared =
    (required: Fields, optional: Fields = {}): Shape =>
    (value, path, depth) => {
      recordOf(required, {...optional, ...bounds})(value, path, depth);
      if (!Object.keys(bounds).some((bound) => Object.hasOwn(value as object, bound)))
        refuse(path, Object.keys(bounds).join(', '), value);
    };
  const chosen: Shape = (value, path, depth) => {
    const ids = known.options.get((value as {answer: string}).answer) ?? new Set();
    recordOf({answer: question, in: idsOf(ids, 'an option')})(value, path, depth);
  };
  const kinds: Fields = {
    all: recordOf({all: (value, path, depth) => listOf(condition)(value, path, depth)}),
    any: recordOf({any: (value, path, depth) => listOf(condition)(value, path, depth)}),
    not: recordOf({not: (value, path, depth) => condition(value, path, depth)}),
    in: chosen,
    answer: compared({answer: question}),
    share: compared({share: among(known.outcomes, 'the id of an outcome')}),
    mean: compared({mean: questions}),
    count: compared({count: questions}, {reaching: number}),
    strongest: recordOf({strongest: question, among: questions}, {by: number}),
  };
  const condition = nested((value, path, depth) => {
    const keys = entriesOf(value, path).map(([key]) => key);
    const kind = Object.entries(kinds).find(([name]) => keys.includes(name));
    if (!kind) return refuse(path, Object.keys(kinds).join(', '), value);
    kind[1](value, path, depth);
  });
  return condition;
}

function nested(shape: Shape): Shape {
  return (value, path, depth) => {
    if (depth > DEEPEST) refuse(path, `rules and conditions at most ${DEEPEST} deep`, value);
    shape(value, path, depth + 1);
  };
}

function recordOf(required: Fields, optional: Fields = {}): Shape {
  const fields = new Map(Object.entries({...required, ...optional}));
  return (value, path, depth) => {
    const entries = new Map(entriesOf(value, path));
    for (const [key, shape] of fields)
      if (entries.has(key) || key in required) shape(entries.get(key), at(path, key), depth);
    for (const key of entries.keys())
      if (!fields.has(key)) throw new DefinitionError(at(path, key), 'unknown property');
  };
}

function entriesOf(value: unknown, path: string): [string, unknown][] {
  const prototype: unknown =
    typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  // JSON makes no object that has something from another one.
  if (prototype !== null && !(prototype && Object.hasOwn(prototype, 'isPrototypeOf')))
    refuse(path, 'an object', value);
  return Object.entries(value as object);
}

function listOf(shape: Shape, least = 1, most = Infinity): Shape {
  return (value, path, depth) => {
    if (!Array.isArray(value)) return refuse(path, 'a list', value);
    if (value.length < least) refuse(path, `a list of at least ${least}`, value);
    if (value.length > most) refuse(path, `a list of at most ${most}`, value);
    for (const [index, each] of value.entries()) shape(each, `${path}[${index}]`, depth);
  };
}

/** Ids of what the check has, each once. */
function idsOf(known: ReadonlySet<string>, what: string): Shape {
  return (value, path, depth) => {
    listOf(among(known, `the id of ${what}`))(value, path, depth);
    (value as string[]).forEach((each, index, all) => {
      if (all.indexOf(each) < index) refuse(`${path}[${index}]`, 'each id once', each);
    });
  };
}

function among(known: ReadonlySet<unknown>, what: string): Shape {
  return (value, path) => {
    if (!known.has(value)) refuse(path, what, value);
  };
}

function whole(least: number): Shape {
  return (value, path, depth) => {
    number(value, path, depth);
    if (!Number.isInteger(value) || (value as number) < least)
      refuse(path, `a whole number from ${least}`, value);
  };
}

function share(value: unknown, path: string, depth: number): void {
  number(value, path, depth);
  if ((value as number) < 0 || (value as number) > 1) refuse(path, 'a number from 0 to 1', value);
}

/** @returns the ids of a list, which must be different from each other and from those that are taken */
function ownIds(
  list: readonly {readonly id: string}[],
  path: string,
  taken = new Set<string>(),
): Set<string> {
  list.forEach((each, index) => {
    if (taken.has(each.id)) refuse(`${path}[${index}].id`, 'an id of its own', each.id);
    taken.add(each.id);
  });
  return taken;
}

function at(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

function refuse(path: string, expected: string, value: unknown): never {
  throw new DefinitionError(path || 'check', `expected ${expected}, received ${shown(value)}`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

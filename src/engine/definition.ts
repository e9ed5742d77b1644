/**
 * For authors of their own checks: refuses a definition that the engine could not run, and says where and why. What a value
 * may be is data (`format/check-shape.ts`); here are the rules that look at more than one list.
 */
import {isChoice, isText, type Group} from './check.js';
import {FORMAT, type CheckFile} from './check-file.js';
import {checkShape} from './format/check-shape.js';
import {DefinitionError, expected, ONCE, raise, type Report} from './format/definition-error.js';
import {OUTCOMES} from './format/limits.js';
import type {Named, Shape} from './format/shape.js';
import {validate} from './format/validate.js';

export {DefinitionError};

/**
 * @param value what `JSON.parse` gave
 * @throws DefinitionError with the path and the cause of the first thing that is wrong
 */
export function assertCheck(value: unknown): asserts value is CheckFile {
  assertCheckOf(checkShape, value);
}

/** @throws DefinitionError */
export function assertCheckOf(shape: Shape, value: unknown): asserts value is CheckFile {
  inspect(shape, value, raise);
}

/** @returns all that is wrong; ids are looked up once everything else is right */
export function mistakesIn(shape: Shape, value: unknown): readonly DefinitionError[] {
  const mistakes: DefinitionError[] = [];
  inspect(shape, value, (error) => mistakes.push(error));
  return mistakes;
}

function inspect(shape: Shape, value: unknown, report: Report): void {
  // A newer file may have properties that are not known here: its version is what to say.
  const {cairn} = Object(value) as {readonly cairn?: unknown};
  if (typeof cairn === 'number' && cairn > FORMAT)
    return report(
      new DefinitionError(
        'cairn',
        `this file has format ${cairn}, and this version of cairn-widgets reads format ${FORMAT}. Update cairn-widgets to use it.`,
      ),
    );
  let fits = true;
  const references = validate(shape, value, (error) => {
    fits = false;
    report(error);
  });
  if (!fits) return;
  const check = value as CheckFile;
  const known = knownIds(check, report);
  check.groups.forEach((group, index) => equalDetail(group, `groups[${index}]`, report));
  for (const {to, id, path, within} of references) {
    const ids = to === 'options' ? known.options.get(String(within['answer'])) : known[to];
    if (!ids?.has(id)) report(expected(path, `an id from ${to}`, id, 'reference'));
  }
}

type Ids = ReadonlySet<string>;
type Known = Readonly<Record<Exclude<Named, 'options'>, Ids>> & {
  /** By question. */
  readonly options: ReadonlyMap<string, Ids>;
};

function knownIds({questions, groups, lines = [], about}: CheckFile, report: Report): Known {
  // Only questions with options count: no condition reads what a visitor writes.
  const options = new Map(questions.filter(isChoice).map((each) => [each.id, ids(each.options)]));
  return {
    questions: new Set(options.keys()),
    options,
    outcomes: outcomeIds(groups, report),
    lines: ids(lines),
    sources: ids(about?.sources ?? []),
    words: ids(questions.filter(isText)),
  };
}

function ids(list: readonly {readonly id: string}[]): Ids {
  return new Set(list.map(({id}) => id));
}

/** No two outcomes share an id, in whichever group they are. */
function outcomeIds(groups: readonly Group[], report: Report): Ids {
  const all = new Set<string>();
  groups.forEach(({outcomes}, group) =>
    outcomes.forEach(({id}, index) => {
      if (all.has(id))
        report(expected(`groups[${group}].outcomes[${index}].id`, ONCE, id, 'own-id'));
      all.add(id);
    }),
  );
  if (all.size > OUTCOMES)
    report(expected('groups', `at most ${OUTCOMES} outcomes in all groups`, all.size, 'outcomes'));
  return all;
}

/** All outcomes of a group get equal detail: a text for each aspect, and for nothing else. */
function equalDetail({aspects = [], outcomes}: Group, path: string, report: Report): void {
  const wanted = ids(aspects);
  outcomes.forEach(({aspects: texts = {}}, index) => {
    const given = Object.keys(texts);
    if (given.length !== wanted.size || !given.every((id) => wanted.has(id)))
      report(
        expected(
          `${path}.outcomes[${index}].aspects`,
          'a text for each aspect of the group, and no other',
          texts,
          'aspects',
        ),
      );
  });
}

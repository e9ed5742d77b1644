/**
 * For authors of their own checks: refuses a definition that the engine could not run, and says where and why. What a value
 * may be is data (`format/check-shape.ts`); here are the rules that look at more than one value.
 */
import {isChoice, isText, type Group} from './check.js';
import type {CheckFile} from './check-file.js';
import {checkShape, formatShape, ownCheckShape} from './format/check-shape.js';
import {at, DefinitionError, refuse} from './format/definition-error.js';
import {OUTCOMES} from './format/limits.js';
import type {Named} from './format/shape.js';
import {namedAs, validate, type Reference} from './format/validate.js';

export {DefinitionError};

/**
 * @param value what `JSON.parse` gave
 * @param options `ownWords`: it may ask for the visitor's own words, as our own widgets do, and no file of a publisher
 * @throws DefinitionError with the path and the cause of the first thing that is wrong
 */
export function assertCheck(
  value: unknown,
  {ownWords = false}: {readonly ownWords?: boolean} = {},
): asserts value is CheckFile {
  refuseNewer(value);
  const references = validate(ownWords ? ownCheckShape : checkShape, value);
  const check = value as CheckFile;
  const known = idsOf(check);
  check.groups.forEach((group, index) => aspects(group, `groups[${index}]`));
  for (const each of references) lookUp(each, known);
  eachRule(check.rules, 'rules');
}

/** A newer file may have properties that are not known here: its version is what to say. */
function refuseNewer(value: unknown): void {
  const cairn: unknown =
    Object(value) === value ? Reflect.get(value as object, 'cairn') : undefined;
  if (typeof cairn === 'number') validate(formatShape, cairn, 'cairn');
}

type Known = Readonly<Record<Exclude<Named, 'option'>, ReadonlySet<string>>> & {
  /** By question. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
};

function idsOf({questions, groups, lines = [], about}: CheckFile): Known {
  ownIds(questions, 'questions');
  // Only what has options of its own counts: no condition knows what a visitor writes.
  const options = new Map(
    questions.flatMap((question, index) =>
      isChoice(question)
        ? [[question.id, ownIds(question.options, `questions[${index}].options`)] as const]
        : [],
    ),
  );
  const outcome = new Set<string>();
  const known = {
    question: new Set(options.keys()),
    options,
    outcome,
    line: ownIds(lines, 'lines'),
    source: ownIds(about?.sources ?? [], 'about.sources'),
    words: new Set(questions.filter(isText).map(({id}) => id)),
  };
  ownIds(groups, 'groups');
  groups.forEach(({outcomes}, index) => {
    const path = `groups[${index}].outcomes`;
    ownIds(outcomes, path, outcome);
    outcomes.forEach(({messages = []}, place) => ownIds(messages, `${path}[${place}].messages`));
  });
  if (outcome.size > OUTCOMES)
    refuse('groups', `at most ${OUTCOMES} outcomes in all groups`, outcome.size, 'outcomes');
  return known;
}

/** @returns the ids of a list, which must be different from each other and from those that are taken */
function ownIds(
  list: readonly {readonly id: string}[],
  path: string,
  taken = new Set<string>(),
): Set<string> {
  list.forEach((each, index) => {
    if (taken.has(each.id)) refuse(`${path}[${index}].id`, 'an id of its own', each.id, 'own-id');
    taken.add(each.id);
  });
  return taken;
}

/** All outcomes of a group get equal detail: a text for each aspect, and for nothing else. */
function aspects({aspects: all = [], outcomes}: Group, path: string): void {
  const ids = ownIds(all, `${path}.aspects`);
  outcomes.forEach(({aspects: texts}, index) => {
    const place = `${path}.outcomes[${index}].aspects`;
    if (ids.size && !texts) refuse(place, 'an object', texts, 'aspects');
    for (const id of ids)
      if (!Object.hasOwn(texts ?? {}, id)) refuse(at(place, id), 'some text', undefined, 'aspects');
    for (const key of Object.keys(texts ?? {}))
      if (!ids.has(key)) throw new DefinitionError(at(place, key), 'unknown property', 'aspects');
  });
}

function lookUp({to, id, path, isKey, within}: Reference, known: Known): void {
  const ids = to === 'option' ? known.options.get(String(within['answer'])) : known[to];
  if (!ids?.has(id))
    refuse(path, isKey ? namedAs[to] : `the id of ${namedAs[to]}`, id, 'reference');
}

function eachRule(rules: CheckFile['rules'], path: string): void {
  rules.forEach(({top, firstOf = []}, index) => {
    const {count = 1, upTo = count} = top ?? {};
    if (upTo < count)
      refuse(`${path}[${index}].top.upTo`, `a whole number from ${count}`, upTo, 'up-to');
    eachRule(firstOf, `${path}[${index}].firstOf`);
  });
}

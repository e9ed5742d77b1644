/** A check → what is wrong with it: values in, values out. Nothing is read, written or requested. */
import type {CheckFile} from '../engine/check-file.js';
import {mistakesIn} from '../engine/definition.js';
import {checkShape} from '../engine/format/check-shape.js';
import type {DefinitionError, ErrorDetails} from '../engine/format/definition-error.js';
import {explain} from '../engine/format/explain.js';
import {ownCheckShape} from '../engine/format/own-check-shape.js';
import {censusOf, shareShown, type Census, type CensusOptions} from './analysis/census.js';
import type {Finding} from './finding.js';
import {nearest} from './nearest.js';
import type {Context} from './rule.js';
import {FILE_INVALID} from './rules/file.js';
import {rules} from './rules/index.js';
import {badLinks} from './rules/bad-links.js';
import {textsOf, translatedTexts} from './texts.js';

export interface LintOptions extends CensusOptions {
  /** Today, for sources and reviews. */
  readonly now: Date;
  /** The version before: an id whose meaning has changed is reported. */
  readonly against?: unknown;
  /** It may ask for the visitor's own words, as the widgets of this package do. */
  readonly ownWords?: boolean;
}

/** How much of all possible answers was looked at. */
export interface Coverage {
  /** Every answer set was tried. Where not, “never” means “never among the random visitors”. */
  readonly exact: boolean;
  /** Parts of the check that have nothing to do with each other. */
  readonly parts: readonly {
    readonly questions: readonly string[];
    readonly exact: boolean;
    /** All answer sets of the part. */
    readonly sets: number;
    /** How many were tried: fewer where answers make no difference, or where random visitors are tried instead. */
    readonly looked: number;
  }[];
}

export interface Report {
  readonly findings: readonly Finding[];
  /** Undefined where the file is no check. */
  readonly coverage: Coverage | undefined;
  /** How often random visitors are shown each outcome openly, from 0 to 1, by its id. */
  readonly shares: Readonly<Record<string, number>>;
}

/** @param value what `JSON.parse` gave */
export function lint(value: unknown, options: LintOptions): Report {
  const links = badLinks(value);
  const mistakes = mistakesIn(options.ownWords ? ownCheckShape : checkShape, value);
  if (mistakes.length) {
    // A link that is refused is explained by the rule about links.
    const others = mistakes.filter((each) => links.every(({path}) => path !== each.path));
    return {findings: [...links, ...others.map(invalid)], coverage: undefined, shares: {}};
  }
  const file = value as CheckFile;
  const census = censusOf(file, options);
  const texts = textsOf(file);
  const context: Context = {
    file,
    census,
    texts,
    everyText: [
      ...texts,
      ...Object.keys(file.translations ?? {}).flatMap((lang) => translatedTexts(file, lang)),
    ],
    now: options.now,
    textsBefore: before(options.against),
  };
  return {
    findings: rules.flatMap(({id, severity, find}) =>
      find(context).map((found) => ({rule: id, severity, ...found})),
    ),
    coverage: coverageOf(census),
    shares: Object.fromEntries(
      file.groups.flatMap(({outcomes}) => outcomes.map(({id}) => [id, shareShown(census, id)])),
    ),
  };
}

function invalid(mistake: DefinitionError): Finding {
  const {path, details} = mistake;
  return {
    rule: FILE_INVALID,
    severity: 'error',
    path,
    message: `The widget refuses this file: ${explain(mistake).slice(path.length + 2)}.`,
    suggestion: suggestionFor(details),
  };
}

function suggestionFor({key, known}: ErrorDetails): string {
  if (key === undefined || !known)
    return 'Correct this place. The other rules need a file that the widget can run.';
  const meant = nearest(key, known);
  return meant
    ? `Write “${meant}” in place of “${key}”.`
    : `Remove “${key}”. This place can have: ${known.join(', ')}.`;
}

function before(against: unknown) {
  if (against === undefined || mistakesIn(checkShape, against).length) return undefined;
  return textsOf(against as CheckFile);
}

function coverageOf({parts, exact}: Census): Coverage {
  return {
    exact,
    parts: parts
      .filter(({questions}) => questions.length)
      .map((part) => ({
        questions: part.questions.map(({id}) => id),
        exact: part.exact,
        sets: part.sets,
        looked: part.looked,
      })),
  };
}

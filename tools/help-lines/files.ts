/** What src/content/helplines.json and src/content/licensing.json hold, and what is wrong with them. */
import {
  emergencyKinds,
  helpLineKinds,
  weekdays,
  type Directory,
  type EmergencyNumber,
  type HelpLine,
} from '../../src/content/help-line.js';
import {
  licensingRoles,
  type LicensingOrganisation,
} from '../../src/content/licensing-organisation.js';
import {
  address,
  anyText,
  country,
  day,
  digits,
  fields,
  listOf,
  oneOf,
  orNull,
  phone,
  problem,
  someText,
  time,
  truth,
  wordOr,
  type Shape,
} from './shapes.js';

/** In a file every field is there, and null where nothing is known. */
type Kept<T> = {readonly [Name in keyof T]-?: T[Name] | (undefined extends T[Name] ? null : never)};

/** Where a row is from, and who has checked it. */
export interface Provenance {
  /** Addresses that were read. A source that has none is described. */
  readonly sources: readonly string[];
  readonly sourceRead: string;
  /** The person who compared the row with the service's own site, and when. */
  readonly checkedBy: {readonly name: string; readonly date: string} | null;
  /** For maintainers; never shown. */
  readonly notes: string;
}

/** Of a row that need not be shown. */
export interface Offered extends Provenance {
  /** Shown. */
  readonly ship: boolean;
  /** `high`: an official page was read, or two sources that agree. */
  readonly confidence: 'high' | 'medium';
}

export interface EmergencyRow extends Provenance {
  readonly country: string;
  readonly numbers: readonly EmergencyNumber[];
}

export interface HelpLineRow extends Kept<HelpLine>, Offered {
  readonly languages: readonly string[] | null;
}

export interface LicensingRow extends Kept<LicensingOrganisation>, Offered {}

export interface HelpLineFile {
  readonly note: string;
  readonly directories: readonly Directory[];
  readonly emergency: readonly EmergencyRow[];
  readonly lines: readonly HelpLineRow[];
}

export interface LicensingFile {
  readonly note: string;
  readonly organisations: readonly LicensingRow[];
}

const provenance = {
  sources: listOf(someText),
  sourceRead: day,
  checkedBy: orNull(fields({name: someText, date: day})),
  notes: anyText,
};

const offered = {ship: truth, confidence: oneOf(['high', 'medium']), ...provenance};

const number = fields({number: digits, kind: oneOf(emergencyKinds)});
const emergency = fields({country, numbers: listOf(number), ...provenance});
const hours = listOf(fields({from: time, to: time}, {days: listOf(oneOf(weekdays))}));

const line = fields({
  country,
  name: someText,
  kinds: listOf(oneOf(helpLineKinds)),
  tel: orNull(phone),
  menu: orNull(digits),
  sms: orNull(fields({number: phone}, {text: someText})),
  whatsapp: orNull(phone),
  hours: orNull(wordOr('always', hours)),
  site: orNull(address),
  languages: orNull(listOf(someText)),
  ...offered,
});

const organisation = fields({
  country,
  region: orNull(someText),
  name: someText,
  roles: listOf(oneOf(licensingRoles)),
  site: orNull(address),
  complaints: orNull(address),
  ...offered,
});

const helpLineFile = fields({
  note: someText,
  directories: listOf(fields({name: someText, site: address})),
  emergency: listOf(emergency),
  lines: listOf(line),
});

const licensingFile = fields({note: someText, organisations: listOf(organisation)});

/** @returns each with its path, what is expected and what was received; none where the file is right */
export function problemsOfHelpLines(file: unknown): readonly string[] {
  return checked(helpLineFile, file, () => {
    const {emergency: countries, lines} = file as HelpLineFile;
    return [
      ...twice(countries, 'emergency', (row) => row.country),
      ...twice(lines, 'lines', (row) => `${row.country} ${row.name}`),
      ...lines.flatMap((row, index) => [
        ...withoutAny(row, `lines[${index}]`, ['tel', 'sms', 'whatsapp', 'site']),
        ...withoutAddress(row, `lines[${index}]`),
      ]),
    ];
  });
}

/** @returns as {@link problemsOfHelpLines} */
export function problemsOfLicensing(file: unknown): readonly string[] {
  return checked(licensingFile, file, () => {
    const {organisations} = file as LicensingFile;
    return [
      ...twice(organisations, 'organisations', (row) => `${row.country} ${row.name}`),
      ...organisations.flatMap((row, index) => [
        ...(row.ship ? withoutAny(row, `organisations[${index}]`, ['site', 'complaints']) : []),
        ...withoutAddress(row, `organisations[${index}]`),
      ]),
    ];
  });
}

/** What holds between fields is looked at where each of them is right. */
function checked(shape: Shape, file: unknown, further: () => readonly string[]): readonly string[] {
  const problems = shape(file, '');
  return problems.length ? problems : further();
}

function twice<T>(rows: readonly T[], path: string, nameOf: (row: T) => string): readonly string[] {
  const names = rows.map(nameOf);
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [problem(`${path}[${index}]`, 'a row that is there once', name)]
      : [],
  );
}

function withoutAny<T>(row: T, path: string, names: readonly (keyof T & string)[]) {
  return names.some((name) => row[name] !== null)
    ? []
    : [problem(path, `a value in one of ${names.join(', ')}`, null)];
}

/** What ships can be traced to an address that was read. */
function withoutAddress(row: Offered, path: string): readonly string[] {
  return !row.ship || row.sources.some((source) => /^https?:\/\//.test(source))
    ? []
    : [problem(`${path}.sources`, 'an address that was read, because the row ships', row.sources)];
}

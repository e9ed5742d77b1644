/** Crisis lines and emergency numbers, by country. Nobody has dialled them: see the `checkedBy` of helplines.json. */
import {COUNTRIES, DIRECTORIES, SOURCES_READ} from './helplines.table.js';

export {SOURCES_READ};

/** As its row of the table has it; what a service does not have is empty, or left out at the end. */
export type HelpLine = readonly [
  name: string,
  tel?: string,
  site?: string,
  sms?: string,
  /** Local times; nothing for always, `?` where they are not known. */
  hours?: string,
  whatsapp?: string,
  /** The key to press after dialling. */
  menu?: string,
  /** What to text, where it matters. */
  smsText?: string,
];

const rows = COUNTRIES.split('\n\n');

/** The countries that something is known for, as ISO 3166 codes. */
export function countries(): readonly string[] {
  return rows.map((each) => each.slice(0, 2));
}

/** @returns numbers, with a letter for what they reach: a ambulance, p police, m only from a mobile phone */
export function emergencyNumbers(country: string): readonly string[] {
  return rowsOf(country)[0]?.match(/\d+\w?/g) ?? [];
}

export function helpLines(country: string): readonly HelpLine[] {
  return rowsOf(country)
    .slice(1)
    .map((row) => row.split('|') as [string]);
}

/** Services that list help lines of the whole world. */
export function directories(): readonly (readonly [name: string, site: string])[] {
  return DIRECTORIES.map((row) => row.split('|') as [string, string]);
}

function rowsOf(country: string): readonly string[] {
  return rows.find((each) => each.startsWith(country))?.split('\n') ?? [];
}

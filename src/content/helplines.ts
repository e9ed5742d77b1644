/** Help lines and emergency numbers, by country. What nobody has checked yet has no `checkedBy` in helplines.json. */
import type {Directory, EmergencyNumber, HelpLine, HelpLineKind} from './help-line.js';
import {DIRECTORIES, EMERGENCY_NUMBERS, HELP_LINES, SOURCES_READ} from './helplines.table.js';

export {SOURCES_READ};

/** @returns the ISO 3166 codes of the countries that a help line or an emergency number is known for */
export function countries(): readonly string[] {
  return [
    ...new Set([...Object.keys(EMERGENCY_NUMBERS), ...HELP_LINES.map(({country}) => country)]),
  ];
}

/** @param country ISO 3166 code */
export function emergencyNumbers(country: string): readonly EmergencyNumber[] {
  return EMERGENCY_NUMBERS[country] ?? [];
}

/**
 * @param country ISO 3166 code
 * @param kind only the lines of this kind; without it, all of the country
 */
export function helpLines(country: string, kind?: HelpLineKind): readonly HelpLine[] {
  return HELP_LINES.filter(
    (line) => line.country === country && (!kind || line.kinds.includes(kind)),
  );
}

export function directories(): readonly Directory[] {
  return DIRECTORIES;
}

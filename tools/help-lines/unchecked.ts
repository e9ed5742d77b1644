/** What is shown although no person has checked it: a release waits until there is none. */
import type {HelpLineFile, LicensingFile, Provenance} from './files.js';

/** @returns one line for each */
export function unchecked(
  {emergency, lines}: HelpLineFile,
  {organisations}: LicensingFile,
): readonly string[] {
  return [
    ...emergency
      .filter(isUnchecked)
      .map(
        ({country, numbers}) =>
          `${country}  emergency numbers ${numbers.map(({number}) => number).join(', ')}`,
      ),
    ...[...lines, ...organisations]
      .filter((row) => row.ship && isUnchecked(row))
      .map(({country, name, site}) => [country, name, site ?? ''].join('  ').trim()),
  ];
}

function isUnchecked({checkedBy}: Provenance): boolean {
  return !checkedBy;
}

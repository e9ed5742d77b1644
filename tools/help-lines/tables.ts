/** What ships of helplines.json and licensing.json: only rows with `ship`, only what is shown. */
import type {EmergencyNumber, HelpLine} from '../../src/content/help-line.js';
import type {LicensingOrganisation} from '../../src/content/licensing-organisation.js';
import type {HelpLineFile, LicensingFile} from './files.js';

const HELP_LINE = [
  'country',
  'name',
  'kinds',
  'tel',
  'menu',
  'sms',
  'whatsapp',
  'site',
  'hours',
] as const satisfies readonly (keyof HelpLine)[];

const ORGANISATION = [
  'country',
  'region',
  'name',
  'roles',
  'site',
  'complaints',
] as const satisfies readonly (keyof LicensingOrganisation)[];

export function shippedHelpLines({lines}: HelpLineFile): readonly HelpLine[] {
  return lines.filter(({ship}) => ship).map((row) => known(row, HELP_LINE) as HelpLine);
}

export function shippedOrganisations({
  organisations,
}: LicensingFile): readonly LicensingOrganisation[] {
  return organisations
    .filter(({ship}) => ship)
    .map((row) => known(row, ORGANISATION) as LicensingOrganisation);
}

/** @returns by country */
export function emergencyNumbers({
  emergency,
}: HelpLineFile): Readonly<Record<string, readonly EmergencyNumber[]>> {
  return Object.fromEntries(emergency.map(({country, numbers}) => [country, numbers]));
}

/** @returns the earliest day on which a source of something that is shown was read */
export function sourcesRead({emergency, lines}: HelpLineFile): string {
  const days = [...emergency, ...lines.filter(({ship}) => ship)].map(({sourceRead}) => sourceRead);
  return days.sort()[0] ?? '';
}

export function helpLineTable(file: HelpLineFile): string {
  return `// Generated from helplines.json by tools/helplines.mjs; edit that.
import type {Directory, EmergencyNumber, HelpLine} from './help-line.js';

/** The earliest day on which a source of something that is shown was read. */
export const SOURCES_READ = ${JSON.stringify(sourcesRead(file))};

/** By ISO 3166 code of the country. */
export const EMERGENCY_NUMBERS: Readonly<Record<string, readonly EmergencyNumber[]>> = ${JSON.stringify(emergencyNumbers(file))};

/** In the order in which they are shown. */
export const HELP_LINES: readonly HelpLine[] = ${JSON.stringify(shippedHelpLines(file))};

export const DIRECTORIES: readonly Directory[] = ${JSON.stringify(file.directories)};
`;
}

export function licensingTable(file: LicensingFile): string {
  return `// Generated from licensing.json by tools/helplines.mjs; edit that.
import type {LicensingOrganisation} from './licensing-organisation.js';

/** In the order in which they are shown. */
export const LICENSING_ORGANISATIONS: readonly LicensingOrganisation[] = ${JSON.stringify(shippedOrganisations(file))};
`;
}

/** What is known of a row, of what is shown. */
function known<T extends object>(row: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(
    names.filter((name) => row[name] !== null).map((name) => [name, row[name]]),
  ) as Partial<T>;
}

/** Crisis lines and emergency numbers, by country. Nobody has dialled them: see the `checkedBy` of helplines.json. */
import {DIRECTORIES, EMERGENCY, LINES, SOURCES_READ} from './helplines.table.js';

export {SOURCES_READ};

export interface HelpLine {
  readonly name: string;
  readonly tel: string;
  /** The key to press after dialling. */
  readonly menu: string;
  readonly sms: string;
  /** What to text, where it matters. */
  readonly smsText: string;
  readonly whatsapp: string;
  /** `*` for always, local times, or nothing where they are not known. */
  readonly hours: string;
  readonly site: string;
}

export const emergencyKinds = ['any', 'ambulance', 'police', 'mobile'] as const;

export interface EmergencyNumber {
  readonly number: string;
  readonly kind: (typeof emergencyKinds)[number];
}

const emergency: Readonly<Record<string, string>> = EMERGENCY;

/** The countries that something is known for, as ISO 3166 codes. */
export function countries(): readonly string[] {
  return Object.keys(emergency).concat(
    LINES.map((row) => row.slice(0, 2)).filter((each) => !emergency[each]),
  );
}

export function emergencyNumbers(country: string): readonly EmergencyNumber[] {
  return (emergency[country]?.split(',') ?? []).map((each) => {
    const [number = '', kind = ''] = each.split(' ');
    return {number, kind: emergencyKinds.find((known) => known === kind) ?? 'any'};
  });
}

export function helpLines(country: string): readonly HelpLine[] {
  return LINES.filter((row) => row.startsWith(`${country}|`)).map((row) => {
    const [
      ,
      name = '',
      tel = '',
      menu = '',
      sms = '',
      smsText = '',
      whatsapp = '',
      hours = '',
      site = '',
    ] = row.split('|');
    return {name, tel, menu, sms, smsText, whatsapp, hours, site};
  });
}

/** Services that list help lines of the whole world. */
export function directories(): readonly {readonly name: string; readonly site: string}[] {
  return DIRECTORIES.map((row) => {
    const [name = '', site = ''] = row.split('|');
    return {name, site};
  });
}

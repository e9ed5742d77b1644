/** Crisis lines and emergency numbers, by country. Nobody has dialled them: see the `checkedBy` of helplines.json. */
import {COUNTRIES, DIRECTORIES, SOURCES_READ} from './helplines.table.js';

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

export interface EmergencyNumber {
  readonly number: string;
  readonly kind: 'any' | 'ambulance' | 'police' | 'mobile';
}

const KINDS: Readonly<Record<string, EmergencyNumber['kind']>> = {
  a: 'ambulance',
  p: 'police',
  m: 'mobile',
};

/** The countries that something is known for, as ISO 3166 codes. */
export function countries(): readonly string[] {
  return COUNTRIES.map((each) => each.slice(0, 2));
}

export function emergencyNumbers(country: string): readonly EmergencyNumber[] {
  const [first = ''] = rowsOf(country);
  return (first.slice(2).match(/\d+\w?/g) ?? []).map((each) => ({
    number: each.replace(/\D/, ''),
    kind: KINDS[each.slice(-1)] ?? 'any',
  }));
}

export function helpLines(country: string): readonly HelpLine[] {
  return rowsOf(country)
    .slice(1)
    .map((row) => {
      const [
        name = '',
        tel = '',
        menu = '',
        sms = '',
        smsText = '',
        whatsapp = '',
        hours = '',
        site,
      ] = row.split('|');
      return {name, tel, menu, sms, smsText, whatsapp, hours, site: site ? `https://${site}` : ''};
    });
}

/** Services that list help lines of the whole world. */
export function directories(): readonly {readonly name: string; readonly site: string}[] {
  return DIRECTORIES.map((row) => {
    const [name = '', site = ''] = row.split('|');
    return {name, site: `https://${site}`};
  });
}

function rowsOf(country: string): readonly string[] {
  return COUNTRIES.find((each) => each.startsWith(country))?.split('\n') ?? [];
}

/** Who licenses therapists, and where a complaint goes. What nobody has checked yet has no `checkedBy` in licensing.json. */
import type {LicensingOrganisation} from './licensing-organisation.js';
import {LICENSING_ORGANISATIONS} from './licensing.table.js';

/** @param country ISO 3166 code */
export function licensingOrganisations(country: string): readonly LicensingOrganisation[] {
  return LICENSING_ORGANISATIONS.filter((each) => each.country === country);
}

// Generated from licensing.json by tools/helplines.mjs; edit that.
import type {LicensingOrganisation} from './licensing-organisation.js';

/** In the order in which they are shown. */
export const LICENSING_ORGANISATIONS: readonly LicensingOrganisation[] = [];

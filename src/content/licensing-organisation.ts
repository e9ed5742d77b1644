/** What an organisation does: it decides who may work as a therapist, or it receives complaints about one. */
export const licensingRoles = ['register', 'complaints'] as const;

export interface LicensingOrganisation {
  /** ISO 3166 code. */
  readonly country: string;
  /** The part of the country that it is responsible for, in its own language. Left out for the whole country. */
  readonly region?: string;
  /** In the organisation's own words. */
  readonly name: string;
  readonly roles: readonly (typeof licensingRoles)[number][];
  readonly site?: string;
  /** The page that says how to complain. */
  readonly complaints?: string;
}

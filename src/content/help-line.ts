/** What a help line is for. A line may be for several. */
export const helpLineKinds = [
  'crisis',
  'young-people',
  'domestic-abuse',
  'sexual-violence',
] as const;
export type HelpLineKind = (typeof helpLineKinds)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When a line answers, in its local time. Every day where `days` is left out. */
export interface OpeningHours {
  readonly days?: readonly Weekday[];
  /** `08:00` */
  readonly from: string;
  /** `24:00` is midnight at the end of the day. */
  readonly to: string;
}

/** A service that someone can talk or write to. What it does not have, or what is not known, is left out. */
export interface HelpLine {
  /** ISO 3166 code. */
  readonly country: string;
  /** In the service's own words. */
  readonly name: string;
  readonly kinds: readonly HelpLineKind[];
  readonly tel?: string;
  /** The key to press after dialling. */
  readonly menu?: string;
  readonly sms?: {
    readonly number: string;
    /** What to write, where the service asks for a certain word. */
    readonly text?: string;
  };
  readonly whatsapp?: string;
  readonly site?: string;
  readonly hours?: 'always' | readonly OpeningHours[];
}

/** What an emergency number reaches: everything, one service, or everything but only from a mobile phone. */
export const emergencyKinds = ['any', 'ambulance', 'police', 'mobile'] as const;

export interface EmergencyNumber {
  readonly number: string;
  readonly kind: (typeof emergencyKinds)[number];
}

/** A service that lists help lines of the whole world. */
export interface Directory {
  readonly name: string;
  readonly site: string;
}

/** What a page can say to every widget; `element/settings.ts` says what each means. */
export interface Settings {
  readonly region: string | undefined;
  readonly heading: string | undefined;
  readonly intro: string | undefined;
  readonly headingLevel: number;
  readonly noIntro: boolean;
  readonly ctaHref: string | undefined;
  readonly ctaLabel: string | undefined;
  readonly ctaNote: string | undefined;
  readonly checkHref: string | undefined;
  readonly goalsHref: string | undefined;
  readonly formatsHref: string | undefined;
  readonly prepHref: string | undefined;
  readonly switchHref: string | undefined;
  readonly quickExit: boolean;
  readonly exitHref: string | undefined;
  readonly noShield: boolean;
  readonly isolated: '' | 'strict' | undefined;
}

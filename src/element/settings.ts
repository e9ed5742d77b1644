/** What a page says to every widget: attributes, with properties that reflect them. */
import type {Settings} from '../context/settings.js';
import {address, country, flag, headingLevel, isolation, reflect, text} from './attributes.js';

// On a server there is nothing to extend, and no element is made.
const Host =
  (globalThis as {HTMLElement?: typeof HTMLElement}).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

export abstract class SettingsElement extends Host implements Settings {
  static observedAttributes: readonly string[] = ['class', 'dir'];

  static {
    reflect(SettingsElement, {
      region: country,
      heading: text,
      intro: text,
      headingLevel,
      noIntro: flag,
      ctaHref: address,
      ctaLabel: text,
      ctaNote: text,
      checkHref: address,
      goalsHref: address,
      formatsHref: address,
      quickExit: flag,
      exitHref: address,
      noShield: flag,
      isolated: isolation,
    });
  }

  /** ISO 3166 code of the country whose help lines are shown, e.g. `GB`. Without it, or where no lines are known for it, the visitor chooses from a list; it is never guessed. */
  declare region: string | undefined;
  /** Your own words for the title, in plain text. */
  declare heading: string | undefined;
  /** Your own words for the opening lines, in plain text. */
  declare intro: string | undefined;
  /**
   * Level of the title in the outline of the page, 2 to 6; anything else counts as 2.
   * @default 2
   */
  declare headingLevel: number;
  /**
   * Leaves the opening lines out.
   * @default false
   */
  declare noIntro: boolean;
  /** Where your own next step leads, shown on every result but the one about safety: `http:`, `https:`, `mailto:`, `tel:` or relative; anything else is left out. Needs `cta-label`. */
  declare ctaHref: string | undefined;
  /** The words of your own next step, e.g. “Find a therapist”. Needs `cta-href`. */
  declare ctaLabel: string | undefined;
  /** What you offer behind it, and what you gain, e.g. “This website offers therapy itself.” Shown above it; without it the format picker shows no next step of yours. */
  declare ctaNote: string | undefined;
  /** Where the self-check lives when it is not on this page; an address as in `cta-href`. */
  declare checkHref: string | undefined;
  /** Where the goal card lives when it is not on this page; an address as in `cta-href`. */
  declare goalsHref: string | undefined;
  /** Where the format picker lives when it is not on this page; an address as in `cta-href`. */
  declare formatsHref: string | undefined;
  /**
   * A button, and Escape pressed three times, at most two seconds apart, leaves the page at once and forgets what was answered.
   * @default false
   */
  declare quickExit: boolean;
  /** Where the quick exit leads, an address as in `cta-href`; the front page of Wikipedia by default. */
  declare exitHref: string | undefined;
  /**
   * Lets your own listeners hear clicks, keys and all else that a visitor's hands do inside.
   * @default false
   */
  declare noShield: boolean;
  /**
   * Runs the widget in a sandboxed frame, where no script of the page can look or listen; always with a quick exit. Where
   * no frame can be had it is shown as ever, with one word in the console; with `strict` its fallback content stays.
   */
  declare isolated: '' | 'strict' | undefined;
}

/** What a page says to every widget: attributes, with properties that reflect them. */
import type {Settings} from '../context/settings.js';
import {
  address,
  country,
  flag,
  headingLevel,
  isolation,
  reflect,
  text,
  webAddress,
} from './attributes.js';

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
      exitHref: webAddress,
      noShield: flag,
      isolated: isolation,
    });
  }

  /** ISO 3166 code of the country whose help lines are shown, for example `GB`. Without it, or where no help lines are known for it, the visitor chooses from a list. It is never guessed. */
  declare region: string | undefined;
  /** Your own title, in plain text. */
  declare heading: string | undefined;
  /** Your own opening lines, in plain text. */
  declare intro: string | undefined;
  /**
   * Heading level of the title in the page, 2 to 6. Anything else counts as 2.
   * @default 2
   */
  declare headingLevel: number;
  /**
   * Starts at the first question, without the opening lines.
   * @default false
   */
  declare noIntro: boolean;
  /** Address of your own next step, shown on every result except the one about safety. Opens in a new tab, without a referrer. `http:`, `https:`, `mailto:`, `tel:` or relative. Any other address is ignored. Needs `cta-label`. */
  declare ctaHref: string | undefined;
  /** Words of your own next step, for example “Find a therapist”. Needs `cta-href`. */
  declare ctaLabel: string | undefined;
  /** What you offer behind it, and what you gain, e.g. “This website offers therapy itself.” Shown above it; without it the format picker shows no next step of yours. */
  declare ctaNote: string | undefined;
  /** Address of the self-check when it is not on this page. Same rules as `cta-href`. */
  declare checkHref: string | undefined;
  /** Address of the goal card when it is not on this page. Same rules as `cta-href`. */
  declare goalsHref: string | undefined;
  /** Address of the format picker when it is not on this page. Same rules as `cta-href`. */
  declare formatsHref: string | undefined;
  /**
   * Adds a button that leaves the page at once and forgets the answers. Escape pressed three times, at most two seconds apart, does the same. What is kept on the device is removed only if the visitor said that someone may be watching.
   * @default false
   */
  declare quickExit: boolean;
  /** Address that the quick exit leads to: `http:`, `https:` or relative. Any other address is ignored. By default the front page of Wikipedia. */
  declare exitHref: string | undefined;
  /**
   * Lets listeners of your page hear clicks, keys and other input inside the widget.
   * @default false
   */
  declare noShield: boolean;
  /**
   * Runs the widget in a sandboxed frame, where no script of the page can look or listen, and always with a quick exit. Where
   * the browser allows no such frame, the widget is shown without it and the console says why. With `strict`, the fallback content is shown instead.
   */
  declare isolated: '' | 'strict' | undefined;
}

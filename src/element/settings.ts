/** What a page says to every widget: attributes, with properties that reflect them. */
// Gives the types of the events to whoever imports an element. A declaration file leaves `import type {}` out.
import '../context/events.js';
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

/**
 * What every widget offers a page.
 *
 * @attr {string} lang - Language of the words, for example `es`. Without it, the nearest ancestor with a `lang` decides, through shadow roots up to the page. English where the language is not available.
 * @attr {'ltr' | 'rtl' | 'auto'} dir - Direction of the words. By default that of the language.
 * @attr {string} class - Your own classes. The widget adds the classes that tell session-replay tools not to record it, and adds them again when a framework replaces the attribute.
 *
 * @slot - Fallback content: shown until the first screen is drawn, and where there is no JavaScript.
 *
 * @event {CairnStartEvent} cairn-start - The visitor has begun: pressed Begin, or given the first answer.
 * @event {CairnStepEvent} cairn-step - The visitor has come to a question. `detail.step` counts from 1; `detail.of` is the same in every run; only `<cairn-session-prep>` asks one more where notes were kept.
 * @event {CairnCompleteEvent} cairn-complete - The visitor has reached a result. The event never says which.
 * @event {CairnRestartEvent} cairn-restart - The visitor has pressed “Start again”.
 * @event {CairnTakeEvent} cairn-take - The visitor has taken something along. `detail.how` is `copy`, `print`, `download`, `share`, `calendar` or `keep`. The event never says what.
 *
 * @csspart card - The whole widget, with its border and background.
 * @csspart title - The title of the widget.
 * @csspart heading - The heading of a screen, or a question.
 * @csspart text - The opening lines, and the first paragraph of a result.
 * @csspart step - The line above a question that says which one it is, and of how many.
 * @csspart cairn - The drawing that gains a stone with every answer.
 * @csspart error - The message that says what is missing before the next screen.
 * @csspart options - The list of options of a question.
 * @csspart option - One option with its words. The part is the same whether the option is chosen or not.
 * @csspart result - A result.
 * @csspart actions - The row of buttons below a screen.
 * @csspart button - Every button, and every link that looks like a button.
 * @csspart primary - The button that leads to the next screen.
 * @csspart foot - The area below every screen: help, and what the tool is.
 * @csspart help - The disclosure with the help lines.
 * @csspart about - The disclosure that says what the tool is and is not.
 * @csspart summary - The title of a disclosure.
 *
 * @cssprop {<color>} [--cairn-ink=currentColor] - Text colour. The other colours are mixed with it unless you set them.
 * @cssprop {<color>} --cairn-accent - Colour of stones, chosen options and the primary button. By default a green mixed with the ink.
 * @cssprop {<color>} --cairn-on-accent - Text colour on the accent. By default black or white, whichever has more contrast.
 * @cssprop {<color>} --cairn-quiet - Colour of secondary text. By default 80 % of the ink. Keep its contrast at 4.5 : 1 or more.
 * @cssprop {<color>} --cairn-line - Colour of borders that divide. By default 18 % of the ink.
 * @cssprop {<color>} --cairn-edge - Colour of the borders of controls. By default 58 % of the ink. Keep its contrast at 3 : 1 or more.
 * @cssprop {<color>} --cairn-tint - Background of a chosen option. By default 10 % of the accent.
 * @cssprop {<color>} --cairn-surface - Background of the widget. By default 3.5 % of the ink.
 * @cssprop {<length>} [--cairn-radius=0.875em] - Radius of the corners.
 * @cssprop {<length>} [--cairn-gap=0.75em] - Space between the parts of a row.
 * @cssprop {<length>} [--cairn-padding=clamp(1em, 6%, 2.5em)] - Space inside the border.
 * @cssprop [--cairn-font=inherit] - Font family.
 * @cssprop [--cairn-font-size=inherit] - Font size. All other sizes follow it.
 * @cssprop [--cairn-heading-font=inherit] - Font family of the headings.
 * @cssprop {<number>} [--cairn-heading-weight=650] - Font weight of the headings, 1 to 1000.
 *
 * @cssstate asking - The widget shows a question.
 * @cssstate complete - The widget shows a result.
 */
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
      prepHref: address,
      switchHref: address,
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
  /** What you offer behind it, and what you gain, e.g. “This website offers therapy itself.” Shown above it; without it the format picker and the switch guide show no next step of yours. */
  declare ctaNote: string | undefined;
  /** Address of the self-check when it is not on this page. Same rules as `cta-href`. */
  declare checkHref: string | undefined;
  /** Address of the goal card when it is not on this page. Same rules as `cta-href`. */
  declare goalsHref: string | undefined;
  /** Address of the format picker when it is not on this page. Same rules as `cta-href`. */
  declare formatsHref: string | undefined;
  /** Address of the session prep when it is not on this page. Same rules as `cta-href`. */
  declare prepHref: string | undefined;
  /** Address of the guide to staying or leaving when it is not on this page. Same rules as `cta-href`. */
  declare switchHref: string | undefined;
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

/**
 * The base of every widget: a closed root that nothing leads to, the language, help, and a calm sentence where something
 * breaks. Lit's templates without Lit's element, which publishes its root as `renderRoot` and its template as `render`.
 */
import {html, nothing, render, type TemplateResult} from 'lit-html';
import {about} from './about.js';
import {button, onSubmit} from './button.js';
import {closedRoot} from './closed-root.js';
import {lookAtColours} from './colours.js';
import {company, tell, watched, type Section, type WidgetName} from './company.js';
import {adopt} from './css.js';
import {announce} from './events.js';
import {fold} from './fold.js';
import {help} from './help.js';
import {Locale} from './locale.js';
import {mark} from './privacy.js';
import {arm, leave} from './quick-exit.js';
import type {Heard, Outside, Room} from './room.js';
import {
  address,
  apart,
  country,
  flag,
  headingLevel,
  look,
  reflect,
  text,
  upgrade,
} from './settings.js';
import {shield, unshield} from './shield.js';
import type {Stage} from './stage.js';
import {warnOnce} from './warn.js';

/** What a widget shows now. */
export interface View {
  readonly title: string;
  readonly body: TemplateResult;
  /** Someone may be watching: see `Line.discreet`. */
  readonly discreet?: boolean | undefined;
  /** Nothing but what keeps the visitor safe: help stands open, and no way leads on. */
  readonly only?: boolean;
  /** For `:state(…)`. */
  readonly state?: 'asking' | 'complete';
  /** What goes on the sheet. */
  readonly sections?: readonly Section[];
  /** What stands below the body of a result; made when its sections are known to all. */
  readonly below?: (stage: Stage, view: View) => TemplateResult;
  /** What stands there beside the sheet. */
  readonly more?: TemplateResult;
  /** What else a result lets a visitor do. */
  readonly actions?: TemplateResult;
  /** Forgets the answers. */
  readonly restart?: () => void;
}

/** What a kind of widget is. */
export interface Kind<Self> {
  readonly name: WidgetName;
  /** A style sheet. */
  readonly styles: string;
  readonly view: (self: Self, stage: Stage) => View;
  /** Forgets what was answered, and what was kept. */
  readonly forget: (self: Self, everything: boolean) => void;
}

/** Lets a widget and its own templates move the focus; nothing that a page could reach. */
export let arrive: (widget: Widget) => void;

/** By class. What a page makes of ours has that of ours, and what it makes of this base has none and is never made: it would be shown what the others found. */
export const kinds = new Map<unknown, Kind<never>>();

const STATES = ['asking', 'complete'] as const;
export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

// On a server there is nothing to extend, and nothing is made of it.
const Host =
  (globalThis as {HTMLElement?: typeof HTMLElement}).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

// Saved before the page can replace it: whoever has the internals has the root.
const {attachInternals} = Host.prototype;

/**
 * What all widgets offer a page.
 *
 * @attr {string} lang - Language of the words, e.g. `es`. The nearest one counts, its own or that of what it stands in, up to the page's; English where we do not speak it.
 * @attr {'ltr' | 'rtl' | 'auto'} dir - Direction of the words; that of the language by default.
 * @attr {string} class - Classes of your own. Those that ask trackers to look away stand beside them, and come back when a framework rewrites this.
 *
 * @slot - What is shown until the first screen is there, and where there is no JavaScript.
 *
 * @event {CairnStartEvent} cairn-start - A visitor has begun: pressed Begin, or given the first answer.
 * @event {CairnStepEvent} cairn-step - A visitor has come to a question. `detail.step` counts from 1, `detail.of` is the same in every run.
 * @event {CairnCompleteEvent} cairn-complete - A visitor has reached a result; never which one.
 * @event {CairnRestartEvent} cairn-restart - A visitor has pressed “Start again”.
 * @event {CairnTakeEvent} cairn-take - A visitor has taken something along. `detail.how` is `copy`, `print`, `download`, `share`, `calendar` or `keep`; never what.
 *
 * @csspart card - Everything, with its border and its surface.
 * @csspart title - The title of the widget.
 * @csspart heading - The heading of a screen, or a question.
 * @csspart text - Opening lines, and the first lines of a result.
 * @csspart step - “Question 3 of 9”.
 * @csspart cairn - The stones that grow with every answer.
 * @csspart error - What is still to be done before going on.
 * @csspart options - All options of a question.
 * @csspart option - One option with its words; the same whether it is chosen or not.
 * @csspart result - A result.
 * @csspart actions - The row of buttons below a screen.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart primary - The button that goes forward.
 * @csspart foot - What stands below every screen: help, and what this is.
 * @csspart help - The help lines, behind their title.
 * @csspart about - What this tool is and is not, behind its title.
 * @csspart summary - The title of what folds.
 *
 * @cssprop {<color>} [--cairn-ink=currentColor] - The words; all other colours are mixed with it unless they are set.
 * @cssprop {<color>} --cairn-accent - Stones, chosen options, the button that goes forward; a green mixed with the ink by default.
 * @cssprop {<color>} --cairn-on-accent - Words on the accent; black or white by default, whichever can be read.
 * @cssprop {<color>} --cairn-quiet - Words that step back, 80 % of the ink by default; keep it at 4.5 : 1 or more.
 * @cssprop {<color>} --cairn-line - Borders that divide, 18 % of the ink by default.
 * @cssprop {<color>} --cairn-edge - Borders of what can be pressed, 58 % of the ink by default; keep it at 3 : 1 or more.
 * @cssprop {<color>} --cairn-tint - Behind what is chosen, 10 % of the accent by default.
 * @cssprop {<color>} --cairn-surface - Behind everything, 3.5 % of the ink by default.
 * @cssprop {<length>} [--cairn-radius=0.875em] - Roundness of the corners.
 * @cssprop {<length>} [--cairn-gap=0.75em] - Space between what stands in a row.
 * @cssprop {<length>} [--cairn-padding=clamp(1em, 6%, 2.5em)] - Space inside the border.
 * @cssprop [--cairn-font=inherit] - Font family.
 * @cssprop [--cairn-font-size=inherit] - Font size; all other sizes follow it.
 * @cssprop [--cairn-heading-font=inherit] - Font family of the headings.
 * @cssprop {<number>} [--cairn-heading-weight=650] - Font weight of the headings, 1 to 1000.
 *
 * @cssstate asking - A question is on the screen.
 * @cssstate complete - A result is on the screen.
 */
export abstract class Widget extends Host {
  static observedAttributes: readonly string[] = ['class', 'dir'];

  static {
    reflect(Widget, {
      region: country,
      heading: text,
      intro: text,
      headingLevel,
      noIntro: flag,
      ctaHref: address,
      ctaLabel: text,
      checkHref: address,
      goalsHref: address,
      formatsHref: address,
      quickExit: flag,
      exitHref: address,
      noShield: flag,
      isolated: apart,
    });
    arrive = (widget) => {
      widget.#arriving = true;
      widget.requestUpdate();
    };
  }

  #internals: ElementInternals = Reflect.apply(attachInternals, this, []);
  #shown = false;
  #kind: Kind<never>;
  #locale = new Locale(this, () => this.requestUpdate());
  #pending: Promise<void> | undefined;
  #arriving = false;
  #status = '';
  #safe = false;
  #country: string | undefined;
  #stage: Stage;
  #room: Promise<Room | undefined> | undefined;
  /** There can be no room of its own here. */
  #refused = false;

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

  constructor() {
    super();
    let type: unknown = new.target;
    while (!kinds.has(type)) type = Object.getPrototypeOf(type);
    const kind = kinds.get(type) as Kind<never>;
    this.#kind = kind;
    const root = closedRoot(this, this.#internals);
    // The fallback content stands until there is something to show.
    if (!root.hasChildNodes()) root.append(document.createElement('slot'));
    // The rest comes with each view.
    this.#stage = {
      host: this,
      root,
      msg: this.#locale.msg,
      company,
      open: new Set(),
      without: new Set(),
      say: (words) => {
        this.#stage.said = words;
        // The same words are announced again only where something changes.
        this.#status = words === this.#status ? `${words}\xa0` : words;
        this.requestUpdate();
      },
      name: kind.name,
      discreet: false,
      sections: [],
      visit: () => {
        this.scrollIntoView();
        arrive(this);
      },
      forget: () => this.#forget(true),
      requestUpdate: () => this.requestUpdate(),
    } as Partial<Stage> as Stage;
    this.adoptedCallback();
  }

  connectedCallback(): void {
    upgrade(this);
    mark(this);
    addEventListener('pageshow', this.#comeBack);
    if (company.size) tell();
    company.add(this.#stage);
    // Also alone: what was set while it was away is still to be shown, and the shield to be put back.
    this.requestUpdate();
    this.#locale.connect();
  }

  disconnectedCallback(): void {
    unshield(this);
    arm(this, undefined);
    removeEventListener('pageshow', this.#comeBack);
    company.delete(this.#stage);
    tell();
    this.#locale.disconnect();
  }

  adoptedCallback(): void {
    adopt(this.#stage.root, this.#kind.styles);
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    look(attribute, value);
    this.requestUpdate();
  }

  /** When all that was asked for is on the screen. */
  get updateComplete(): Promise<void> {
    return this.#pending ?? Promise.resolve();
  }

  /** Shows the widget anew, once for all that is asked for in the same moment. */
  requestUpdate(): void {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      if (this.isConnected && this.#locale.ready) this.#update();
    });
  }

  /** Starts again, as if nothing had been answered. */
  restart(): void {
    this.#forget();
  }

  #update(): void {
    mark(this);
    // What a visitor has opened of a first screen that came from a server.
    if (!this.#shown)
      for (const {part} of this.#stage.root.querySelectorAll('[open]'))
        this.#stage.open.add(part.value);
    const apart = this.isolated !== undefined && !this.#refused;
    if (apart) this.#isolate();
    else {
      this.#room = undefined;
      this.#draw(this.isolated ? html`<slot></slot>` : this.#frame());
    }
    // After the quick exit was armed, which hears keys before the shield stops them.
    (this.noShield ? unshield : shield)(this);
    if (apart) return;
    if (!this.#arriving) return;
    this.#arriving = false;
    (
      this.#stage.root.querySelector<HTMLElement>('.arrival') ??
      this.#stage.root.getElementById('t')
    )?.focus();
  }

  #draw(view: TemplateResult): void {
    const first = !this.#shown;
    const {root} = this.#stage;
    // All that a visitor can have come to in a first screen from a server, and that works without us.
    const stops = () => root.querySelectorAll<HTMLElement>('summary, a');
    const at = first ? [...stops()].indexOf(root.activeElement as HTMLElement) : -1;
    if (first) root.replaceChildren();
    this.#shown = true;
    render(view, root);
    stops()[at]?.focus();
    if (first) lookAtColours();
    // Brings marks and words to the inputs without their setters, which session recorders patch; but not while someone writes.
    else if (!root.activeElement?.matches('textarea')) root.querySelector('form')?.reset();
  }

  #isolate(): void {
    const {lang, words} = this.#locale;
    arm(this, this.exitHref ?? NEUTRAL_PAGE);
    const {title} = this.#view();
    const outside = {name: this.#kind.name, title, lang, words, watched: watched()};
    this.#room ??= this.#moveOut(outside);
    const arriving = this.#arriving;
    this.#arriving = false;
    void this.#room.then((room) => {
      room?.furnish(outside);
      if (arriving) room?.focus();
    });
  }

  async #moveOut(outside: Outside): Promise<Room | undefined> {
    try {
      const {Room, strings} = await import('./room.js');
      this.#draw(html(strings));
      return new Room(this, this.#stage.root, outside, this.#hear);
    } catch {
      this.#hear(undefined);
      return undefined;
    }
  }

  #hear = (heard: Heard | undefined): void => {
    if (!heard) {
      this.#refused = true;
      warnOnce(`<${this.localName} isolated> got no frame: a policy, or no isolated.js.`);
      this.requestUpdate();
    } else if (heard.type === 'screen') this.#show(heard.state);
    else if (heard.type === 'leave') leave(this.exitHref ?? NEUTRAL_PAGE);
    else announce(this, [heard]);
  };

  #frame(): TemplateResult {
    const view = this.#view();
    const stage = this.#stage;
    const {lang, dir, msg} = stage;
    const leaving = this.quickExit || watched() ? (this.exitHref ?? NEUTRAL_PAGE) : undefined;
    arm(this, leaving ?? (this.noShield ? undefined : ''));
    this.#show(view.state);
    return html`<section
      part="card"
      class=${`card ${view.state ?? 'intro'}`}
      lang=${lang}
      dir=${this.dir || dir}
      aria-labelledby="t"
      @submit=${onSubmit(stage)}
    >
      ${
        leaving
          ? html`<p class="row exit">
              ${button(stage, msg('Leave this page now', {desc: 'Quick exit'}), () => leave(leaving))}
              <span
                >${msg('or press Escape three times', {desc: 'Quick exit, after the button'})}</span
              >
            </p>`
          : nothing
      }
      <div
        id="t"
        class="title"
        part="title"
        role="heading"
        aria-level=${this.headingLevel}
        tabindex="-1"
      >
        ${view.title}
      </div>
      ${view.body} ${view.below?.(stage, view)}
      <div class="foot" part="foot">
        ${fold(
          stage,
          'help',
          msg('Need to talk to someone now?', {desc: 'Opens the help lines'}),
          () =>
            help(stage, {
              country: this.#country ?? this.region,
              choose: this.#chooseCountry,
            }),
          'help',
        )}
        ${fold(stage, 'about', msg('About this tool', {desc: 'Opens what the tool is'}), () => about(stage), 'about')}
      </div>
      <p class="unseen" role="status">${this.#status}</p>
      <form id="f" novalidate></form>
      <form id="o"></form>
    </section>`;
  }

  /** A view that breaks must not leave a visitor before an empty box. */
  #view(): View {
    const stage = this.#stage;
    const {lang, dir} = this.#locale;
    Object.assign(stage, {
      lang,
      dir,
      level: this.headingLevel + 1,
      watched: watched(),
      presses: [],
    });
    try {
      const view = this.#kind.view(this as never, stage);
      if (view.only && !this.#safe) stage.open.add('help');
      this.#safe = view.only ?? false;
      const {discreet = false, sections: own = []} = view;
      const news =
        JSON.stringify([discreet, own]) !== JSON.stringify([stage.discreet, stage.sections]);
      Object.assign(stage, {discreet, sections: own});
      if (news) queueMicrotask(tell);
      return {...view, title: this.heading || view.title};
    } catch (error) {
      console.error('cairn: a screen could not be shown.', this, error);
      const sorry = stage.msg(
        'Something went wrong here. Please reload the page. Help is still below.',
        {desc: 'When a screen breaks'},
      );
      return {title: this.heading ?? '', body: html`<p role="alert">${sorry}</p>`};
    }
  }

  #chooseCountry = (code: string): void => {
    this.#country = code;
    this.requestUpdate();
  };

  #show(state: View['state']): void {
    for (const each of STATES) {
      try {
        this.#internals.states[each === state ? 'add' : 'delete'](each);
      } catch {
        // Browsers from before 2024 have no custom states, or others' names for them; only the look depends on it.
      }
    }
  }

  #forget(everything = false): void {
    this.#kind.forget(this as never, everything);
    this.#stage.open.clear();
    this.#status = this.#stage.said = '';
    this.#country = undefined;
    // What was typed and not yet left is known to the field alone.
    if (this.#shown && !this.#room) render(nothing, this.#stage.root);
    void this.#room?.then((room) => room?.restart());
    this.requestUpdate();
  }

  /** Out of the back/forward cache, perhaps before the eyes of someone else. */
  #comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#forget();
  };
}

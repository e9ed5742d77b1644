/**
 * The base of every widget: a closed root that nothing leads to, the language, help, and a calm sentence where something
 * breaks. Not a `LitElement`, which publishes its root as `renderRoot` and its template as `render`.
 */
import type {MsgFn} from '@lit/localize';
import {
  adoptStyles,
  ReactiveElement,
  type CSSResultOrNative,
  type PropertyValues,
} from '@lit/reactive-element';
import {property} from '@lit/reactive-element/decorators/property.js';
import {html, nothing, render, type RootPart, type TemplateResult} from 'lit-html';
import {countries} from '../content/helplines.js';
import {about} from './about.js';
import {Presses} from './button.js';
import {join, tell, watched, type Report, type WidgetName} from './company.js';
import {CairnTakeEvent} from './events.js';
import {Folds} from './fold.js';
import {help} from './help.js';
import {LocaleController} from './locale-controller.js';
import {onward} from './onward.js';
import {mark} from './privacy.js';
import {arm, leave} from './quick-exit.js';
import {address, country, flag, headingLevel} from './settings.js';
import {shield, unshield} from './shield.js';

/** What a template needs of the widget around it. */
export interface Stage {
  readonly msg: MsgFn;
  /** Of the words that are shown. */
  readonly lang: string;
  /** Of the headings below the widget's title. */
  readonly level: number;
  readonly presses: Presses;
  readonly folds: Folds;
  /** Someone may be watching: nothing can be taken along. */
  readonly watched: boolean;
  readonly copy: (text: string) => void;
  readonly print: () => void;
}

/** What a widget shows now. */
export interface View {
  readonly title: string;
  readonly body: TemplateResult;
  /** Someone may be watching: see `Line.discreet`. */
  readonly discreet?: boolean;
  /** Nothing but what keeps the visitor safe: help stands open, and no way leads on. */
  readonly only?: boolean;
  /** For `:state(…)`. */
  readonly state?: 'asking' | 'complete' | undefined;
}

/** What a kind of widget is. */
export interface Kind<Self> {
  readonly name: WidgetName;
  readonly styles: readonly CSSResultOrNative[];
  readonly view: (self: Self, stage: Stage) => View;
  /** Forgets what was answered. */
  readonly forget: (self: Self) => void;
}

/** Lets a widget and its own templates move the focus; nothing that a page could reach. */
export let arrive: (widget: Widget) => void;

const STATES = ['asking', 'complete'] as const;
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

// Saved before the page can replace it.
const {attachShadow} = Element.prototype;

export abstract class Widget extends ReactiveElement {
  static {
    arrive = (widget) => {
      widget.#arriving = true;
      widget.requestUpdate();
    };
  }

  #internals = this.attachInternals();
  #root: ShadowRoot;
  #part: RootPart | undefined;
  #kind: Kind<never>;
  #locale = new LocaleController(this);
  #presses = new Presses();
  #folds = new Folds(() => this.requestUpdate());
  #arriving = false;
  #status = '';
  #discreet = false;
  #country: string | undefined;
  #leaveCompany: (() => void) | undefined;

  /** ISO 3166 country whose help lines are shown, e.g. `GB`. Without it the visitor chooses from a list; it is never guessed. */
  @property() region?: string;

  /** The publisher's own words for the title. */
  @property() heading?: string;

  /** The publisher's own words for the opening lines. */
  @property() intro?: string;

  /** The level of the widget's title in the outline of the page, 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Leaves the opening lines out. */
  @property({converter: flag, attribute: 'no-intro'}) noIntro = false;

  /** Where the publisher's own next step leads; `http:`, `https:`, `mailto:`, `tel:` or relative. */
  @property({attribute: 'cta-href'}) ctaHref?: string;

  /** The words of the publisher's own next step, e.g. “Find a therapist”. */
  @property({attribute: 'cta-label'}) ctaLabel?: string;

  /** Where the self-check lives when it is not on this page. */
  @property({attribute: 'check-href'}) checkHref?: string;

  /** Where the goal card lives when it is not on this page. */
  @property({attribute: 'goals-href'}) goalsHref?: string;

  /** Where the format picker lives when it is not on this page. */
  @property({attribute: 'formats-href'}) formatsHref?: string;

  /** A button, and Escape pressed three times, leaves the page at once. */
  @property({converter: flag, attribute: 'quick-exit'}) quickExit = false;

  /** Where the quick exit leads; a neutral page by default. */
  @property({attribute: 'exit-href'}) exitHref = 'https://www.wikipedia.org/';

  /** Lets the page's own listeners hear what happens inside. */
  @property({converter: flag, attribute: 'no-shield'}) noShield = false;

  constructor(kind: Kind<never>) {
    super();
    this.#kind = kind;
    this.#root =
      this.#internals.shadowRoot ?? Reflect.apply(attachShadow, this, [{mode: 'closed'}]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mark(this);
    addEventListener('pageshow', this.#comeBack);
    this.#leaveCompany = join(this.#report);
    this.#part?.setConnected(true);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unshield(this);
    arm(this, undefined);
    removeEventListener('pageshow', this.#comeBack);
    this.#leaveCompany?.();
    this.#part?.setConnected(false);
  }

  protected override createRenderRoot(): this {
    adoptStyles(this.#root, [...this.#kind.styles]);
    return this;
  }

  protected override update(changed: PropertyValues<this>): void {
    const first = !this.hasUpdated;
    super.update(changed);
    if (first) this.#root.replaceChildren();
    this.#part = render(this.#frame(), this.#root, {host: this, isConnected: this.isConnected});
  }

  protected override updated(): void {
    if (this.isConnected) (this.noShield ? unshield : shield)(this);
    if (!this.#arriving) return;
    this.#arriving = false;
    this.#root.querySelector<HTMLElement>('.arrival')?.focus();
  }

  /** Starts again, as if nothing had been answered. */
  restart(): void {
    this.#forget();
  }

  #frame(): TemplateResult {
    const view = this.#view();
    const {lang, msg} = this.#locale;
    const level = headingLevel(this.headingLevel);
    const exit = address('exit-href', this.exitHref);
    const leaving = (this.quickExit || watched()) && exit;
    arm(this, leaving && this.isConnected ? leaving : undefined);
    this.#show(view.state);
    return html`<section
      part="card"
      class="card"
      lang=${lang}
      dir=${this.dir || (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr')}
      aria-labelledby="t"
    >
      ${
        leaving
          ? html`<p class="exit">
              ${this.#presses.button(msg('Leave this page now', {desc: 'Quick exit'}), () => leave(leaving))}
              <span
                >${msg('or press Escape three times', {desc: 'Quick exit, after the button'})}</span
              >
            </p>`
          : nothing
      }
      <div id="t" class="title" part="title" role="heading" aria-level=${level}>${view.title}</div>
      ${view.body} ${view.state === 'complete' && !view.only ? this.#onward() : nothing}
      <div class="foot" part="foot">
        ${this.#folds.fold(
          'help',
          msg('Need to talk to someone now?', {desc: 'Opens the help lines'}),
          () => help(this.#stage(), {country: this.#region(), choose: this.#chooseCountry}),
          'help',
        )}
        ${this.#folds.fold('about', msg('About this tool', {desc: 'Opens what the tool is'}), () => about(this.#stage()), 'about')}
      </div>
      ${this.#presses.form()}
      <p class="unseen" role="status">${this.#status}</p>
    </section>`;
  }

  /** A view that breaks must not leave a visitor before an empty box. */
  #view(): View {
    this.#presses.clear();
    const stage = this.#stage();
    try {
      const view = this.#kind.view(this as never, stage);
      if (view.only && !this.#safe) this.#folds.open('help');
      this.#safe = view.only ?? false;
      if (this.#discreet !== (view.discreet ?? false)) {
        this.#discreet = !this.#discreet;
        queueMicrotask(tell);
      }
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
  #safe = false;

  #stage(): Stage {
    const {msg, lang} = this.#locale;
    return {
      msg,
      lang,
      level: headingLevel(this.headingLevel) + 1,
      presses: this.#presses,
      folds: this.#folds,
      watched: watched(),
      copy: this.#copy,
      print: () => print(),
    };
  }

  /** The publisher's own next step, and the sibling widgets: the same on every result, so that following one tells nothing. */
  #onward(): TemplateResult | typeof nothing {
    return onward(this.#stage(), this.#kind.name, {
      cta: {href: address('cta-href', this.ctaHref), label: this.ctaLabel},
      'self-check': address('check-href', this.checkHref),
      'goal-card': address('goals-href', this.goalsHref),
      'format-picker': address('formats-href', this.formatsHref),
    });
  }

  #region(): string | undefined {
    return this.#country ?? country(this.region, (code) => countries().includes(code));
  }

  #chooseCountry = (code: string): void => {
    this.#country = code;
    this.requestUpdate();
  };

  #copy = async (text: string): Promise<void> => {
    const {msg} = this.#locale;
    try {
      await navigator.clipboard.writeText(text);
      this.#status = msg('Copied.', {desc: 'Announced'});
      this.dispatchEvent(new CairnTakeEvent('copy'));
    } catch (error) {
      console.warn('cairn: the page may not write to the clipboard.', error);
      this.#status = msg(
        'This could not be copied. You can mark the words and copy them yourself.',
        {desc: 'Announced'},
      );
    }
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

  #report = (): Report => ({
    kind: this.#kind.name,
    discreet: this.#discreet,
    visit: () => {
      this.scrollIntoView({block: 'start'});
      arrive(this);
    },
    forget: () => this.#forget(),
    requestUpdate: () => this.requestUpdate(),
  });

  #forget(): void {
    this.#kind.forget(this as never);
    this.#folds.clear();
    this.#status = '';
    this.requestUpdate();
  }

  /** Out of the back/forward cache, perhaps before the eyes of someone else. */
  #comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#forget();
  };
}

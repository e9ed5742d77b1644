/**
 * The base of every widget: a closed root that nothing leads to, the language, help, and an error boundary. It draws with
 * Lit's templates, and is no `LitElement`, which publishes its root as `renderRoot` and its template as `render`.
 */
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {dispatch} from '../context/events.js';
import {
  isWatched,
  NOTHING_SHARED,
  register,
  registry,
  share,
  unregister,
  type Member,
} from '../context/registry.js';
import type {RenderContext, Response} from '../context/render-context.js';
import {SheetChoices} from '../context/sheet-choices.js';
import {definitionOf, type DefinitionKey} from '../context/definition.js';
import type {View, WidgetDefinition} from '../context/view.js';
import type {GuestMessage} from '../isolated/messages.js';
import {closedRoot} from '../privacy/closed-root.js';
import {shield, unshield} from '../privacy/event-shield.js';
import {mark} from '../privacy/markers.js';
import {disableExit, enableExit, leave, type Exit} from '../privacy/quick-exit.js';
import {adopt} from '../styles/css.js';
import {card} from '../templates/card.js';
import {upgrade, validate} from './attributes.js';
import {lookAtColours} from './colours.js';
import {showState} from './custom-states.js';
import {Isolation} from './isolation.js';
import {Locale} from './locale.js';
import {SettingsElement} from './settings.js';
import {UpdateLoop} from './update-loop.js';
import {warnOnce} from './warn.js';

export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

// Saved before the page can replace it: whoever has the internals has the root.
const {attachInternals} = SettingsElement.prototype;

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
export abstract class Widget extends SettingsElement {
  #internals: ElementInternals = Reflect.apply(attachInternals, this, []);
  #root = closedRoot(this, this.#internals);
  #definition: WidgetDefinition<never>;
  #locale = new Locale(this, () => this.requestUpdate());
  #updates = new UpdateLoop(() => this.#update());
  #member: Member;
  #isolation = new Isolation({
    element: this,
    root: this.#root,
    draw: (template) => this.#draw(template),
    onMessage: (message) => this.#onMessage(message),
  });
  /** No isolated frame can be had here. */
  #isolationFailed = false;
  /** The document whose shield, exit and events it uses: that of the last connect. */
  #document: Document | undefined;
  #drawn = false;
  #focusRequested = false;
  #showsOnly = false;
  #country: string | undefined;
  #open = new Set<string>();
  #sheet = new SheetChoices();
  #handlers: ReadonlyMap<string, () => void> = new Map();
  #pressed = '';
  #response: Response | undefined;
  /** What assistive technology is told. */
  #status = '';

  /** @param key of what kind of widget it is */
  constructor(key: DefinitionKey) {
    super();
    const definition = definitionOf(key);
    this.#definition = definition;
    this.#member = {
      name: definition.name,
      shared: NOTHING_SHARED,
      visit: () => {
        this.scrollIntoView();
        this.#requestFocus();
      },
      forget: () => this.#forget({kept: true}),
      requestUpdate: () => this.requestUpdate(),
    };
    // The fallback content is shown until the first screen is drawn.
    if (!this.#root.hasChildNodes()) this.#root.append(document.createElement('slot'));
    this.adoptedCallback();
  }

  connectedCallback(): void {
    this.#document = this.ownerDocument;
    upgrade(this);
    mark(this);
    this.#document.defaultView?.addEventListener('pageshow', this.#onPageShow);
    register(this.#member);
    // What was set while it was disconnected is still to be drawn, and the shield to be put back.
    this.requestUpdate();
    this.#locale.connect();
    this.#definition.preload?.();
  }

  disconnectedCallback(): void {
    const document = this.#document ?? this.ownerDocument;
    unshield(document, this);
    disableExit(document, this);
    document.defaultView?.removeEventListener('pageshow', this.#onPageShow);
    unregister(this.#member);
    this.#locale.disconnect();
  }

  adoptedCallback(): void {
    adopt(this.#root, this.#definition.styles);
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    validate(attribute, value);
    this.requestUpdate();
  }

  /** Resolves when all that was requested is on the screen. */
  get updateComplete(): Promise<void> {
    return this.#updates.complete;
  }

  /** Requests an update: one for all that changes in the same task. */
  requestUpdate(): void {
    this.#updates.request();
  }

  /** Starts again, as if nothing had been answered. */
  restart(): void {
    this.#forget({kept: false});
  }

  #update(): void {
    if (!this.isConnected || !this.#locale.ready) return;
    mark(this);
    const isolated = this.isolated !== undefined && !this.#isolationFailed;
    if (isolated) this.#isolate();
    else this.#show();
    // After the exit is enabled: that listener has to hear keys before the shield stops them.
    (this.noShield ? unshield : shield)(this.ownerDocument, this);
    if (!isolated) this.#moveFocus();
  }

  #show(): void {
    this.#isolation.close();
    // `strict`: rather the fallback content than a widget that is not isolated.
    if (this.isolated) return this.#draw(html`<slot></slot>`);
    if (!this.#drawn) this.#adoptOpenDisclosures();
    const context = this.#context();
    const view = this.#computeAndCommit(context);
    if (!view) return;
    const exit = this.quickExit || isWatched() ? this.#exit() : undefined;
    if (exit || !this.noShield) enableExit(this.ownerDocument, this, exit);
    else disableExit(this.ownerDocument, this);
    this.#draw(
      card(context, {
        view,
        title: this.#title(context),
        country: this.#country ?? this.region,
        onCountry: this.#onCountry,
        onExit: exit && (() => leave(exit, this.ownerDocument)),
        onSubmit: this.#onSubmit,
        status: this.#status,
      }),
    );
    this.#handlers = context.handlers;
  }

  #context(): RenderContext {
    const {lang, dir, msg} = this.#locale;
    return {
      host: this,
      root: this.#root,
      name: this.#definition.name,
      msg,
      lang,
      dir,
      level: this.headingLevel + 1,
      watched: isWatched(),
      registry,
      handlers: new Map(),
      response: this.#response,
      open: this.#open,
      sheet: this.#sheet,
      announce: (words) => this.#announce(words),
      requestUpdate: () => this.requestUpdate(),
      requestFocus: () => this.#requestFocus(),
    };
  }

  #title(context: RenderContext): string {
    return this.heading || this.#definition.title(context);
  }

  /** The error boundary: where a view cannot be computed, help stays in reach; at first, the fallback content. */
  #computeAndCommit(context: RenderContext): View | undefined {
    try {
      const view = this.#definition.view(this as never, context);
      this.#commit(view);
      return view;
    } catch (error) {
      console.error('cairn: a screen could not be shown.', this, error);
      showState(this.#internals, undefined);
      if (!this.#drawn) return undefined;
      const sorry = context.msg(
        'Something went wrong here. Please reload the page. Help is still below.',
        {desc: 'When a screen breaks'},
      );
      return {body: html`<p role="alert">${sorry}</p>`};
    }
  }

  /** What a view changes beside the screen. */
  #commit({discreet = false, only = false, sections = [], state}: View): void {
    if (only && !this.#showsOnly) this.#open.add('help');
    this.#showsOnly = only;
    showState(this.#internals, state);
    share(this.#member, {discreet, sections});
  }

  #draw(template: TemplateResult): void {
    const root = this.#root;
    if (this.#drawn) {
      render(template, root);
      // Brings marks and words to the inputs without their setters, which session recorders patch; not while someone types.
      if (!root.activeElement?.matches('textarea')) root.querySelector('form')?.reset();
      return;
    }
    // What a first screen from a server had in focus: it may be a help line.
    const stops = () => [...root.querySelectorAll<HTMLElement>('summary, a')];
    const focused = stops().indexOf(root.activeElement as HTMLElement);
    const before = [...root.childNodes];
    try {
      render(template, root);
    } catch (error) {
      root.replaceChildren(...before);
      throw error;
    }
    for (const node of before) node.remove();
    this.#drawn = true;
    stops()[focused]?.focus();
    lookAtColours(root);
  }

  #moveFocus(): void {
    if (!this.#focusRequested) return;
    this.#focusRequested = false;
    const root = this.#root;
    (root.querySelector<HTMLElement>('.arrival') ?? root.getElementById('title'))?.focus();
  }

  #requestFocus(): void {
    this.#focusRequested = true;
    this.requestUpdate();
  }

  #announce(words: string): void {
    this.#response = {button: this.#pressed, text: words};
    // The same words are announced again only where something changes.
    this.#status = words === this.#status ? `${words}\xa0` : words;
    this.requestUpdate();
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#pressed = (event.submitter as HTMLButtonElement | null)?.value ?? '';
    this.#response = undefined;
    this.#handlers.get(this.#pressed)?.();
  };

  #onCountry = (code: string): void => {
    this.#country = code;
    this.requestUpdate();
  };

  #exit(): Exit {
    return {
      address: this.exitHref ?? NEUTRAL_PAGE,
      forget: () => {
        for (const member of registry) member.forget();
      },
    };
  }

  /** What a visitor has opened of a first screen from a server. */
  #adoptOpenDisclosures(): void {
    for (const {part} of this.#root.querySelectorAll('details[open]')) this.#open.add(part.value);
  }

  #isolate(): void {
    const {name} = this.#definition;
    const {lang, words} = this.#locale;
    const focus = this.#focusRequested;
    this.#focusRequested = false;
    enableExit(this.ownerDocument, this, this.#exit());
    const title = this.#title(this.#context());
    this.#isolation.sync({name, title, lang, words, watched: isWatched()}, {focus});
  }

  #onMessage(message: GuestMessage | undefined): void {
    if (!message) {
      this.#isolationFailed = true;
      warnOnce(`<${this.localName} isolated> got no frame: a policy, or no isolated.js.`);
      this.requestUpdate();
    } else if (message.type === 'screen') showState(this.#internals, message.state);
    else if (message.type === 'leave') leave(this.#exit(), this.ownerDocument);
    else dispatch(this, [message]);
  }

  #forget(options: {readonly kept: boolean}): void {
    this.#definition.forget(this as never, options);
    this.#open.clear();
    this.#sheet.clear();
    this.#status = '';
    this.#response = undefined;
    this.#country = undefined;
    // A field keeps what was typed until it is drawn anew.
    if (this.#drawn && !this.#isolation.active) render(nothing, this.#root);
    this.#isolation.restart();
    this.requestUpdate();
  }

  /** Out of the back/forward cache, perhaps before someone else. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#forget({kept: false});
  };
}

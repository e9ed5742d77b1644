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
import type {ForgetOptions, View, WidgetDefinition} from '../context/view.js';
import type {GuestMessage} from '../isolated/messages.js';
import {closedRoot} from '../privacy/closed-root.js';
import {shield, unshield} from '../privacy/event-shield.js';
import {mark} from '../privacy/markers.js';
import {Presses} from '../privacy/presses.js';
import {disableExit, enableExit, leave, type Exit} from '../privacy/quick-exit.js';
import {adopt} from '../styles/css.js';
import {card, exitAppeared} from '../templates/card.js';
import {upgrade, validate} from './attributes.js';
import {lookAtColours} from './colours.js';
import {showState} from './custom-states.js';
import {DoublePress} from './double-press.js';
import {openDisclosures, replaceContent, whenFinished} from './hydrate.js';
import {isStatic} from './is-static.js';
import {Isolation} from './isolation.js';
import {Locale} from './locale.js';
import {isReachable, reveal} from './reach.js';
import {SettingsElement} from './settings.js';
import {UpdateLoop} from './update-loop.js';
import {warnOnce} from './warn.js';

export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

let made = 0;

// Saved before the page can replace it: whoever has the internals has the root.
const {attachInternals} = SettingsElement.prototype;

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
 * @event {CairnStepEvent} cairn-step - The visitor has come to a question. `detail.step` counts from 1; `detail.of` is the same in every run.
 * @event {CairnCompleteEvent} cairn-complete - The visitor has reached a result. The event never says which.
 * @event {CairnRestartEvent} cairn-restart - The visitor has pressed “Start again”.
 * @event {CairnTakeEvent} cairn-take - The visitor has taken something along. `detail.how` is `copy`, `print`, `download`, `share`, `calendar` or `keep`. The event never says what.
 *
 * @csspart card - The whole widget, with its border and background.
 * @csspart title - The title of the widget.
 * @csspart heading - The heading of a screen, or a question.
 * @csspart text - The opening lines, and the first paragraph of a result.
 * @csspart step - “Question 3 of 9”.
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
export abstract class Widget extends SettingsElement {
  #internals: ElementInternals = Reflect.apply(attachInternals, this, []);
  /** Its root came with it, declared in HTML. */
  #declared = this.#internals.shadowRoot !== null;
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
  /** The first screen could not be drawn: the fallback content stays. */
  #broken = false;
  /** A root that a server has rendered is taken over when the parser has left it. */
  #finished = false;
  #focusRequested = false;
  /** Of all widgets that were made here. */
  #number = ++made;
  #showsOnly = false;
  #hasExit = false;
  #country: string | undefined;
  #open = new Set<string>();
  #sheet = new SheetChoices();
  #handlers: RenderContext['handlers'] = new Map();
  /** The last press of a button: what comes of an earlier one is not announced. */
  #pressed = {button: ''};
  #doublePress = new DoublePress();
  #presses: Presses;
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
      isReachable: () => isReachable(this),
      visit: () => {
        reveal(this);
        this.#requestFocus();
      },
      forget: ({kept}) => this.#forget({kept, hide: true}),
      requestUpdate: () => this.requestUpdate(),
    };
    this.#presses = new Presses({
      root: this.#root,
      onButton: ({value}) => this.#press(value),
    });
    // The fallback content is shown until the first screen is drawn.
    if (!this.#declared) this.#root.append(document.createElement('slot'));
    whenFinished(this.#root, () => {
      this.#finished = true;
      this.requestUpdate();
    });
    this.adoptedCallback();
  }

  connectedCallback(): void {
    this.#document = this.ownerDocument;
    upgrade(this);
    mark(this);
    this.#document.defaultView?.addEventListener('pageshow', this.#onPageShow);
    register(this.#member);
    this.#definition.connect?.(this as never, this.#document);
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
    this.#definition.disconnect?.(this as never);
    this.#locale.disconnect();
  }

  adoptedCallback(): void {
    adopt(this.#root, this.#definition.styles);
    // Another document may let a frame run; where it does not, it is told so as well.
    this.#isolationFailed = false;
    this.#isolation.adopt();
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
    if (!this.isConnected || !this.#locale.ready || !this.#finished || this.#broken) return;
    mark(this);
    const isolated = this.isolated !== undefined && !this.#isolationFailed;
    if (isolated) this.#isolate();
    else this.#show();
    // After the exit is enabled: that listener has to hear keys before the shield stops them.
    if (this.noShield) unshield(this.ownerDocument, this);
    else shield(this.ownerDocument, this, this.#onStopped);
    if (!isolated) this.#moveFocus();
  }

  #show(): void {
    this.#isolation.close();
    // `strict`: rather the fallback content than a widget that is not isolated.
    if (this.isolated) return this.#draw(html`<slot></slot>`);
    if (!this.#drawn) for (const id of openDisclosures(this.#root)) this.#open.add(id);
    const context = this.#context();
    const view = this.#computeAndCommit(context);
    if (!view) return;
    const exit = this.quickExit || isWatched() ? this.#exit() : undefined;
    // Once for the page: in the widget whose answer brought it.
    if (exit && !this.#hasExit && this.#drawn && view.discreet)
      this.#status = exitAppeared(context);
    this.#hasExit = exit !== undefined;
    if (exit || !this.noShield) enableExit(this.ownerDocument, this, exit);
    else disableExit(this.ownerDocument, this);
    this.#draw(
      card(context, {
        view,
        title: this.#title(context),
        country: this.#country ?? this.region,
        onCountry: this.#onCountry,
        exitAddress: exit?.address,
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
      static: isStatic,
      registry,
      handlers: new Map(),
      response: this.#response,
      open: this.#open,
      sheet: this.#sheet,
      responder: () => {
        const pressed = this.#pressed;
        return (words) => {
          if (pressed === this.#pressed) this.#announce(words);
        };
      },
      announceChange: (words) => this.#announceChange(words),
      isDoublePress: () => this.#doublePress.isSecond,
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
    // Two widgets of a kind have the same sections; the sheet tells them apart.
    const own = sections.map((section) => ({...section, id: `${section.id}-${this.#number}`}));
    share(this.#member, {discreet, sections: own});
  }

  #draw(template: TemplateResult): void {
    const root = this.#root;
    if (this.#drawn) {
      render(template, root);
      // Brings marks and words to the inputs without their setters, which session recorders patch; not while someone types.
      if (!root.activeElement?.matches('textarea')) root.querySelector('form')?.reset();
      return;
    }
    try {
      replaceContent(root, () => render(template, root));
      this.#drawn = true;
      lookAtColours(root);
    } catch (error) {
      this.#broken = true;
      console.error('cairn: nothing can be drawn here. The fallback content stays.', this, error);
    }
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
    this.#response = {button: this.#pressed.button, text: words};
    this.#announceChange(words);
  }

  #announceChange(words: string): void {
    // The same words are announced again only where something changes.
    this.#status = words === this.#status ? `${words}\xa0` : words;
    this.requestUpdate();
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#press((event.submitter as HTMLButtonElement | null)?.value ?? '');
  };

  #press(button: string): void {
    this.#pressed = {button};
    this.#doublePress.note(button);
    this.#response = undefined;
    this.#handlers.get(button)?.();
  }

  /** Under the event shield no listener inside hears of a press, or of what is typed. */
  #onStopped = (event: Event): void => {
    if (event.type === 'input') this.#onInput();
    else this.#presses.listen(event);
  };

  #onInput(): void {
    const field = this.#root.activeElement;
    // One of our own, which ends at the root: no listener of the page is on its way.
    if (field?.matches('textarea')) field.dispatchEvent(new Event('input'));
  }

  #onCountry = (code: string): void => {
    this.#country = code;
    this.requestUpdate();
  };

  #exit(): Exit {
    return {
      address: this.exitHref ?? NEUTRAL_PAGE,
      forget: () => {
        // Before the first of them forgets it.
        const kept = isWatched();
        for (const member of registry) member.forget({kept});
      },
    };
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
      warnOnce(
        `<${this.localName} isolated> has no frame: isolated.js is missing, or a Content-Security-Policy forbids it. ` +
          'Under Cross-Origin-Embedder-Policy: require-corp it needs the header Cross-Origin-Resource-Policy: cross-origin.',
      );
      this.requestUpdate();
    } else if (message.type === 'screen') showState(this.#internals, message.state);
    else if (message.type === 'leave') leave(this.#exit(), this.ownerDocument);
    else if (message.type === 'shared')
      share(this.#member, {discreet: message.discreet, sections: []});
    else dispatch(this, [message]);
  }

  #forget(options: ForgetOptions): void {
    this.#definition.forget(this as never, options);
    this.#open.clear();
    this.#sheet.clear();
    this.#status = '';
    this.#pressed = {button: ''};
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

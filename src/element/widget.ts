/**
 * The base of every widget: a closed root that nothing leads to, the language, help, and an error boundary. It draws with
 * Lit's templates, and is no `LitElement`, which publishes its root as `renderRoot` and its template as `render`.
 */
import {html} from 'lit/html.js';
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
import type {RenderContext} from '../context/render-context.js';
import {SheetChoices} from '../context/sheet-choices.js';
import {definitionOf, type DefinitionKey} from '../context/definition.js';
import type {ForgetOptions, View, WidgetDefinition} from '../context/view.js';
import type {GuestMessage} from '../isolated/messages.js';
import {closedRoot} from '../privacy/closed-root.js';
import {shield, unshield} from '../privacy/event-shield.js';
import {mark} from '../privacy/markers.js';
import {disableExit, enableExit, leave} from '../privacy/quick-exit.js';
import {adopt} from '../styles/css.js';
import {brokenScreen} from '../templates/broken-screen.js';
import {card, exitAppeared} from '../templates/card.js';
import {upgrade, validate} from './attributes.js';
import {showState} from './custom-states.js';
import {Drawing} from './drawing.js';
import {openDisclosures, whenFinished} from './hydrate.js';
import {isStatic} from './is-static.js';
import {Isolation} from './isolation.js';
import {Locale} from './locale.js';
import {pageExit} from './page-exit.js';
import {isReachable, reveal} from './reach.js';
import {Responses} from './responses.js';
import {SettingsElement} from './settings.js';
import {UpdateLoop} from './update-loop.js';

let made = 0;

// Saved before the page can replace it: the internals lead to the root.
const {attachInternals} = SettingsElement.prototype;

export abstract class Widget extends SettingsElement {
  #internals: ElementInternals = Reflect.apply(attachInternals, this, []);
  /** Its root came with it, declared in HTML. */
  #declared = this.#internals.shadowRoot !== null;
  #root = closedRoot(this, this.#internals);
  #definition: WidgetDefinition<never>;
  #locale: Locale;
  #updates = new UpdateLoop(() => this.#update());
  #member: Member;
  #isolation = new Isolation({
    element: this,
    root: this.#root,
    draw: (template) => this.#drawing.draw(template),
    onMessage: (message) => this.#onMessage(message),
  });
  /** No isolated frame can be had here. */
  #isolationFailed = false;
  /** The document whose shield, exit and events it uses: that of the last connect. */
  #document: Document | undefined;
  #drawing = new Drawing(this, this.#root);
  #responses = new Responses(this.#root, () => this.requestUpdate());
  /** A root that a server has rendered is taken over when the parser has left it. */
  #finished = false;
  #focusRequested = false;
  /** Of all widgets that were made here. */
  #number = ++made;
  #openedHelp: boolean | undefined;
  #hasExit = false;
  #country: string | undefined;
  #open = new Set<string>();
  #sheet = new SheetChoices();

  /** @param key of what kind of widget it is */
  constructor(key: DefinitionKey) {
    super();
    const definition = definitionOf(key);
    this.#definition = definition;
    this.#locale = new Locale({host: this, definition, changed: () => this.requestUpdate()});
    this.#member = {
      name: definition.name,
      shared: NOTHING_SHARED,
      isReachable: () => isReachable(this),
      visit: () => {
        reveal(this);
        this.#requestFocus();
      },
      forget: (options) => this.#forget(options),
      requestUpdate: () => this.requestUpdate(),
    };
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
    if (!this.isConnected || !this.#locale.ready || !this.#finished || this.#drawing.broken) return;
    if (this.#definition.isReady?.(this as never) === false) return;
    mark(this);
    const isolated = this.isolated !== undefined && !this.#isolationFailed;
    if (isolated) this.#isolate();
    else this.#show();
    // After the exit is enabled: that listener has to hear keys before the shield stops them.
    if (this.noShield) unshield(this.ownerDocument, this);
    else shield(this.ownerDocument, this, this.#responses.onStopped);
    if (isolated || !this.#focusRequested) return;
    this.#focusRequested = false;
    this.#drawing.moveFocus();
  }

  #show(): void {
    this.#isolation.close();
    // `strict`: rather the fallback content than a widget that is not isolated.
    if (this.isolated) return this.#drawing.draw(html`<slot></slot>`);
    if (!this.#drawing.drawn) for (const id of openDisclosures(this.#root)) this.#open.add(id);
    const context = this.#context();
    const view = this.#computeAndCommit(context);
    if (!view) return;
    const exit = this.quickExit || isWatched() ? pageExit(this.exitHref) : undefined;
    // Once for the page: in the widget whose answer brought it.
    if (exit && !this.#hasExit && this.#drawing.drawn && view.discreet)
      this.#responses.status = exitAppeared(context);
    this.#hasExit = exit !== undefined;
    if (exit || !this.noShield) enableExit(this.ownerDocument, this, exit);
    else disableExit(this.ownerDocument, this);
    this.#drawing.draw(
      card(context, {
        view,
        title: this.#title(context),
        country: this.#country ?? this.region,
        onCountry: this.#onCountry,
        exitAddress: exit?.address,
        onExit: exit && (() => leave(exit, this.ownerDocument)),
        onSubmit: this.#responses.onSubmit,
        status: this.#responses.status,
      }),
    );
    this.#responses.handlers = context.handlers;
    this.#definition.preload?.();
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
      response: this.#responses.response,
      open: this.#open,
      sheet: this.#sheet,
      responder: this.#responses.responder,
      announceChange: this.#responses.announce,
      isDoublePress: () => this.#responses.isDoublePress,
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
      if (!this.#drawing.drawn) return undefined;
      return brokenScreen(context);
    }
  }

  /** What a view changes beside the screen. */
  #commit({discreet = false, only, opensHelp = only, sections = [], state, styles}: View): void {
    adopt(this.#root, this.#definition.styles, ...(styles ?? []));
    if (opensHelp && !this.#openedHelp) this.#open.add('help');
    this.#openedHelp = opensHelp;
    showState(this.#internals, state);
    // Two widgets of a kind have the same sections; the sheet tells them apart.
    const own = sections.map((section) => ({...section, id: `${section.id}-${this.#number}`}));
    share(this.#member, {discreet, sections: own});
  }

  #requestFocus(): void {
    this.#focusRequested = true;
    this.requestUpdate();
  }

  #onCountry = (code: string): void => {
    this.#country = code;
    this.requestUpdate();
  };

  #isolate(): void {
    const {name, guest} = this.#definition;
    const {lang, words} = this.#locale;
    const focus = this.#focusRequested;
    this.#focusRequested = false;
    enableExit(this.ownerDocument, this, pageExit(this.exitHref));
    const title = this.#title(this.#context());
    const content = guest?.(this as never);
    this.#isolation.sync({name, title, lang, words, watched: isWatched(), content}, {focus});
  }

  #onMessage(message: GuestMessage | undefined): void {
    if (!message) {
      this.#isolationFailed = true;
      this.requestUpdate();
    } else if (message.type === 'screen') showState(this.#internals, message.state);
    else if (message.type === 'leave') leave(pageExit(this.exitHref), this.ownerDocument);
    else if (message.type === 'shared')
      share(this.#member, {discreet: message.discreet, sections: []});
    else dispatch(this, [message]);
  }

  #forget(options: ForgetOptions): void {
    this.#definition.forget(this as never, options);
    this.#open.clear();
    this.#sheet.clear();
    this.#responses.clear();
    this.#country = undefined;
    if (!this.#isolation.active) this.#drawing.clear();
    this.#isolation.restart();
    this.requestUpdate();
  }

  /** Out of the back/forward cache, perhaps before someone else. */
  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#forget({kept: false});
  };
}

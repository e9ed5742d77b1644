/** A tab of a browser: a frame with a page of a publisher, whose widgets a walk uses. */
import {widgetNames} from '../../src/context/widget-names.ts';
import {openRoots} from './hands.js';

const PAGE = '/tab.html';
export const AWAY = '/away.html';
/** The events of widgets, and all that they may say. */
const EVENTS = {
  'cairn-start': /^null$/,
  'cairn-step': /^\{"step":\d+,"of":\d+\}$/,
  'cairn-complete': /^null$/,
  'cairn-restart': /^null$/,
  'cairn-take': /^\{"how":"(copy|print|download|share|calendar|keep)"\}$/,
};

export class Tab {
  /** What went wrong in the page itself. */
  broken = [];
  #frame;
  #title = '';

  constructor() {
    this.#frame = document.createElement('iframe');
    this.#frame.width = '700';
    this.#frame.height = '900';
    document.body.append(this.#frame);
  }

  get view() {
    return this.#frame.contentWindow;
  }

  get document() {
    return this.#frame.contentDocument;
  }

  /** Opens the page, or opens it anew. */
  async load() {
    await this.#navigate(() => {
      if (this.view.location.pathname === PAGE) this.view.location.reload();
      else this.#frame.src = PAGE;
    });
    await this.view.customElements.whenDefined(`cairn-${widgetNames.at(-1)}`);
    this.#title = this.document.title;
  }

  close() {
    this.#frame.remove();
  }

  get isAway() {
    return this.view.location.pathname === AWAY;
  }

  async leaves() {
    for (let waited = 0; !this.isAway || this.document.readyState !== 'complete'; waited++) {
      if (waited > 500) throw new Error('a quick exit does not leave');
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  /** What the page tells of a visitor, where it should tell nothing. */
  leaks() {
    const {location, sessionStorage, history} = this.view;
    const {title, cookie} = this.document;
    return [
      location.href === new URL(PAGE, origin).href ? '' : `the address is ${location.href}`,
      title === this.#title ? '' : `the title is ${title}`,
      cookie && `a cookie: ${cookie}`,
      sessionStorage.length ? `in sessionStorage: ${sessionStorage.key(0)}` : '',
      history.state ? 'the history has a state' : '',
      this.view.name && `the name of the window is ${this.view.name}`,
    ].filter(Boolean);
  }

  async #navigate(start) {
    const loaded = new Promise((done) => this.#frame.addEventListener('load', done, {once: true}));
    const prepare = (view) => this.#prepare(view);
    globalThis.prepareTab = prepare;
    start();
    await loaded;
  }

  #prepare(view) {
    openRoots(view);
    view.addEventListener('error', ({message}) => this.broken.push(message));
    view.addEventListener('unhandledrejection', ({reason}) => this.broken.push(String(reason)));
    view.console.error = (...values) =>
      this.broken.push(
        `console.error: ${values.map((each) => each?.stack ?? String(each)).join(' ')}`,
      );
    view.print = () => undefined;
    for (const [type, allowed] of Object.entries(EVENTS))
      view.addEventListener(type, ({detail}) => {
        const told = JSON.stringify(detail);
        if (!allowed.test(told)) this.broken.push(`${type} tells ${told}`);
      });
  }
}

/**
 * Another room: a sandboxed frame in the closed root, where no script of the page can look or listen. It is loaded when a
 * widget asks for one, and imports nothing, so that every build makes the same file. `isolated.ts` is what runs inside.
 */
import type {Announced} from './events.js';
import type {WidgetName} from './company.js';
import type {Words} from '../locales/index.js';
import type {Widget} from './widget.js';

/** What the widget inside needs to be the one outside. */
export interface Outside {
  /** As in `<cairn-…>`. */
  readonly name: WidgetName;
  readonly title: string;
  readonly lang: string;
  readonly words: Words | undefined;
  /** Someone may be watching another widget of the page. */
  readonly watched: boolean;
}

/** What goes in, each time that something has changed. */
export interface Furniture extends Outside {
  readonly attributes: Readonly<Record<string, string | null>>;
  /** CSS properties and what they are around the widget; of the page's root, the size of a `rem`. */
  readonly looks: Readonly<Record<string, string>>;
  readonly rem: string;
}

/** What comes out: that something happened, and how much room it takes. */
export type Heard =
  | Announced
  | {readonly type: 'screen'; readonly height: number; readonly state?: 'asking' | 'complete'}
  | {readonly type: 'leave'};

/** The widget itself is in there by now, or the script could not run. */
const SILENCE_MS = 4000;

/** They have no meaning inside: the sign is on the door, storage is out of reach, and a room within a room is one too many. */
const STAY_OUT = ['class', 'lang', 'isolated', 'remember'];

const INHERITED = ['color', 'color-scheme', 'font-family', 'font-size', 'font-style']
  .concat(['font-weight', 'letter-spacing', 'word-spacing', 'text-transform'])
  .concat(
    'ink accent on-accent quiet line edge tint surface radius gap padding font font-size heading-font heading-weight'
      .split(' ')
      .map((token) => `--cairn-${token}`),
  );

// Saved before the page can replace them.
const {get: contentWindow} = Object.getOwnPropertyDescriptor(
  HTMLIFrameElement.prototype,
  'contentWindow',
) as Required<TypedPropertyDescriptor<Window | null>>;
const {apply} = Reflect;

/** A policy that goes by nonces lets the frame's script through by the page's own. */
const {nonce = ''} = document.querySelector<HTMLElement>('script[nonce]') ?? {};

/**
 * The template of the frame. Under Trusted Types a document in an attribute must be part of the template, so the address
 * is. The script is a classic one: an opaque origin would need CORS headers to load a module. Its links open elsewhere.
 */
export const strings = [
  `<slot></slot><iframe
  sandbox="allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"
  allow="clipboard-write; web-share" height="0" srcdoc='${escape(`<!doctype html>
<meta name="referrer" content="no-referrer"><base target="_blank">
<script nonce="${escape(nonce)}" src="${escape(new URL('./isolated.js', import.meta.url).href)}"></script>`)}'></iframe>`,
] as unknown as TemplateStringsArray;

export class Room {
  #host: HTMLElement;
  #root: ShadowRoot;
  #frame: HTMLIFrameElement;
  #hear: (heard: Heard | undefined) => void;
  #port: MessagePort | undefined;
  #outside: Outside;
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** @param hear nothing where nobody answers */
  constructor(
    host: HTMLElement,
    root: ShadowRoot,
    outside: Outside,
    hear: (heard: Heard | undefined) => void,
  ) {
    this.#host = host;
    this.#root = root;
    this.#outside = outside;
    this.#hear = hear;
    this.#frame = root.querySelector('iframe') as HTMLIFrameElement;
    // A frame that is moved is loaded anew.
    this.#frame.addEventListener('load', () => this.#meet());
    this.#frame.addEventListener('transitionrun', () => this.furnish());
    const sheet = new CSSStyleSheet();
    // What changes around a widget begins a transition, of which the frame hears.
    sheet.replaceSync(
      `iframe{display:block;inline-size:100%;border:0;transition:1ms allow-discrete;transition-property:${String(INHERITED)}}`,
    );
    root.adoptedStyleSheets.push(sheet);
  }

  furnish(outside = this.#outside): void {
    this.#outside = outside;
    this.#frame.title = outside.title;
    const {observedAttributes} = this.#host.constructor as typeof Widget;
    const around = getComputedStyle(this.#host);
    const furniture: Furniture = {
      ...outside,
      attributes: Object.fromEntries(
        observedAttributes
          .filter((name) => !STAY_OUT.includes(name))
          .map((name) => [name, this.#host.getAttribute(name)]),
      ),
      looks: Object.fromEntries(INHERITED.map((name) => [name, around.getPropertyValue(name)])),
      rem: getComputedStyle(document.documentElement).fontSize,
    };
    this.#port?.postMessage(furniture);
  }

  restart(): void {
    this.#port?.postMessage(undefined);
  }

  focus(): void {
    this.#frame.focus();
  }

  /** Hands one end of a channel to whoever is in the frame. */
  #meet(): void {
    const {port1, port2} = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = ({data}: MessageEvent<Heard>) => {
      clearTimeout(this.#silence);
      if (data.type === 'screen') {
        this.#root.querySelector('slot')?.remove();
        this.#frame.height = String(data.height);
      }
      this.#hear(data);
    };
    apply(contentWindow, this.#frame, [])?.postMessage(0, '*', [port2]);
    this.furnish();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      if (this.#host.isConnected) this.#hear(undefined);
    }, SILENCE_MS);
  }
}

function escape(text: string): string {
  return text.replace(/[&"'<]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}

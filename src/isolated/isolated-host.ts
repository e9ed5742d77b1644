/**
 * The host side of an isolated widget: a sandboxed frame in the closed root, where no script of the page can look or listen.
 * It is loaded when a widget asks for it, and has no dependency on other modules. `guest.ts` is the other side.
 */
import type {GuestMessage, HostState, SyncMessage} from './messages.js';

/** By this time the guest has answered, or its script could not run. */
const SILENCE_MS = 4000;

/** Attributes without a meaning in the frame: the markers are on the element, a frame has no storage, and a check is in the message. */
const NOT_SYNCED = ['class', 'lang', 'isolated', 'remember', 'src', 'check', 'integrity'];

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
const markup = `<slot></slot><iframe
  sandbox="allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"
  allow="clipboard-write" height="0" srcdoc='${escape(`<!doctype html>
<meta name="referrer" content="no-referrer"><base target="_blank">
<script nonce="${escape(nonce)}" src="${escape(new URL('./isolated.js', import.meta.url).href)}"></script>`)}'></iframe>`;

/** Strings of a template without values. Lit refuses strings that have no `raw`. */
export const frameStrings: TemplateStringsArray = Object.assign([markup], {raw: [markup]});

export interface IsolatedHostOptions {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly state: HostState;
  /** Nothing where nobody answers. */
  readonly onMessage: (message: GuestMessage | undefined) => void;
}

export class IsolatedHost {
  #element: HTMLElement;
  #root: ShadowRoot;
  #state: HostState;
  #onMessage: IsolatedHostOptions['onMessage'];
  #frame: HTMLIFrameElement;
  /** The one whose style sheet is in the root. */
  #document: Document | undefined;
  #port: MessagePort | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** The template of the frame is in the root already. */
  constructor({element, root, state, onMessage}: IsolatedHostOptions) {
    this.#element = element;
    this.#root = root;
    this.#state = state;
    this.#onMessage = onMessage;
    this.#frame = root.querySelector('iframe') as HTMLIFrameElement;
    // A frame that is moved is loaded anew.
    this.#frame.addEventListener('load', () => this.#connect());
    this.#frame.addEventListener('transitionrun', () => this.sync());
    this.adopt();
  }

  /** Puts the style of the frame into the root, in the document where the element stands now. */
  adopt(): void {
    const {ownerDocument} = this.#element;
    if (this.#document === ownerDocument || !ownerDocument.defaultView) return;
    this.#document = ownerDocument;
    const sheet = new ownerDocument.defaultView.CSSStyleSheet();
    // A change of style around the widget begins a transition of the frame, which is an event.
    sheet.replaceSync(
      `iframe{display:block;inline-size:100%;border:0;transition:1ms allow-discrete;transition-property:${String(INHERITED)}}`,
    );
    this.#root.adoptedStyleSheets.push(sheet);
  }

  sync(state = this.#state): void {
    this.#state = state;
    this.#frame.title = state.title;
    const {observedAttributes} = this.#element.constructor as unknown as {
      readonly observedAttributes: readonly string[];
    };
    const style = getComputedStyle(this.#element);
    const message: SyncMessage = {
      ...state,
      attributes: Object.fromEntries(
        observedAttributes
          .filter((name) => !NOT_SYNCED.includes(name))
          .map((name) => [name, this.#element.getAttribute(name)]),
      ),
      styles: Object.fromEntries(INHERITED.map((name) => [name, style.getPropertyValue(name)])),
      rem: getComputedStyle(this.#element.ownerDocument.documentElement).fontSize,
    };
    this.#port?.postMessage(message);
  }

  restart(): void {
    this.#port?.postMessage(undefined);
  }

  focus(): void {
    this.#frame.focus();
  }

  /** Hands one end of a channel to the frame. */
  #connect(): void {
    const {port1, port2} = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = ({data}: MessageEvent<GuestMessage>) => {
      clearTimeout(this.#silence);
      if (data.type === 'screen') {
        this.#root.querySelector('slot')?.remove();
        this.#frame.height = String(data.height);
      }
      this.#onMessage(data);
    };
    apply(contentWindow, this.#frame, [])?.postMessage(0, '*', [port2]);
    this.sync();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      if (this.#element.isConnected) this.#onMessage(undefined);
    }, SILENCE_MS);
  }
}

function escape(text: string): string {
  return text.replace(/[&"'<]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}

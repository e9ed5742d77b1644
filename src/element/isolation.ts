/** The element around an isolated frame: loads the frame, keeps it in sync, and says when there can be none. */
import {html, type TemplateResult} from 'lit/html.js';
import type {GuestMessage, HostState} from '../isolated/messages.js';
import type {IsolatedHost} from '../isolated/isolated-host.js';
import {LateModule} from './late-module.js';
import {warnOnce} from './warn.js';

const hostModule = new LateModule({
  file: 'isolated-host.js',
  load: () => import('../isolated/isolated-host.js'),
  attempts: 3,
});

export interface IsolationOptions {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly draw: (template: TemplateResult) => void;
  /** Nothing where no frame can be had. */
  readonly onMessage: (message: GuestMessage | undefined) => void;
}

export class Isolation {
  #options: IsolationOptions;
  #host: Promise<IsolatedHost | undefined> | undefined;
  /** Changes when it is closed: a frame that is still loading then is no longer wanted. */
  #opening: object | undefined;

  constructor(options: IsolationOptions) {
    this.#options = options;
  }

  get active(): boolean {
    return this.#host !== undefined;
  }

  /** Makes the frame, or brings it up to date. */
  sync(state: HostState, {focus}: {readonly focus: boolean}): void {
    this.#host ??= this.#load(state);
    void this.#host.then((host) => {
      host?.sync(state);
      if (focus) host?.focus();
    });
  }

  restart(): void {
    void this.#host?.then((host) => host?.restart());
  }

  close(): void {
    this.#host = this.#opening = undefined;
  }

  /** Called when another document adopts the element. */
  adopt(): void {
    void this.#host?.then((host) => host?.adopt());
  }

  async #load(state: HostState): Promise<IsolatedHost | undefined> {
    const {element, root, draw} = this.#options;
    const opening = (this.#opening = {});
    const isWanted = () => this.#opening === opening;
    try {
      const {IsolatedHost: Host, frameStrings} = await hostModule.load();
      if (!isWanted()) return undefined;
      draw(html(frameStrings));
      return new Host({
        element,
        root,
        state,
        onMessage: (message) => {
          if (isWanted()) this.#report(message);
        },
      });
    } catch {
      if (isWanted()) this.#report(undefined);
      return undefined;
    }
  }

  #report(message: GuestMessage | undefined): void {
    const {element, onMessage} = this.#options;
    if (!message)
      warnOnce(
        `<${element.localName} isolated> has no frame: isolated.js is missing, or a Content-Security-Policy forbids it. ` +
          'Under Cross-Origin-Embedder-Policy: require-corp it needs the header Cross-Origin-Resource-Policy: cross-origin.',
      );
    onMessage(message);
  }
}

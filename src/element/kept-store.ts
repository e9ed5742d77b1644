/**
 * Keeps a visitor's words on their device, once they have agreed: carries out what `engine/kept.ts` decides, and listens for
 * changes by other tabs and other widgets of the page. Any widget can use it with a storage key and a text format.
 */
import {
  stepKept,
  type KeptEffect,
  type KeptEvent,
  type KeptState,
  type Readable,
} from '../engine/kept.js';
import {drop, isHidden, keep, kept, unhide, type StorageKey} from '../privacy/storage.js';

/** What the store wants to know of the widget, and does to it. */
export interface KeptWords {
  /** In the visitor's storage. */
  readonly key: StorageKey;
  /** What the widget holds, as text. */
  readonly text: () => string;
  /** Nothing was typed in it. */
  readonly isBlank: () => boolean;
  /** It can show something else now: nobody is using it. */
  readonly isIdle: () => boolean;
  /** The page offers to keep, and nobody may be watching. */
  readonly isAllowed: () => boolean;
  readonly readable: (text: string) => Readable;
  /** Both texts in one: the words of the first are shown, those of the second can be brought back. */
  readonly merge: (own: string, other: string) => string;
  /** Shows this in place of what it holds; `undoable` where there may be words in that. */
  readonly restore: (text: string, options: {readonly undoable: boolean}) => void;
  /** Takes from this text what can be brought back. */
  readonly adopt: (text: string) => void;
  /** The state has changed. */
  readonly onChange: () => void;
}

/** Those of this page: the `storage` event tells other pages only. */
const stores = new Set<KeptStore>();

export class KeptStore {
  #words: KeptWords;
  #state: KeptState = {status: 'off'};
  /** What is kept was looked for. Not before the widget shows something: an isolated one never does. */
  #looked = false;
  #offered = false;
  #window: Window | null = null;

  constructor(words: KeptWords) {
    this.#words = words;
  }

  get state(): KeptState {
    return this.#state;
  }

  connect({defaultView}: Document): void {
    this.#window = defaultView;
    defaultView?.addEventListener('storage', this.#onStorage);
    stores.add(this);
    if (this.#looked) this.#find();
  }

  disconnect(): void {
    this.#window?.removeEventListener('storage', this.#onStorage);
    stores.delete(this);
  }

  /** Looks for what is kept, at first and when the page begins to offer it, perhaps after consent. */
  look(): void {
    const offered = this.#words.isAllowed();
    if (this.#looked && (offered === this.#offered || !offered)) {
      this.#offered = offered;
      return;
    }
    this.#looked = true;
    this.#offered = offered;
    // What was found before is looked at anew: now it may be shown.
    if (this.#state.status === 'stale' && this.#words.isBlank()) this.#state = {status: 'off'};
    this.#find();
  }

  /** What the widget holds has changed. */
  changed(by: (KeptEvent & {type: 'changed'})['by']): void {
    if (!this.#looked) return;
    if (this.#state.status !== 'off') this.#find();
    this.#send({type: 'changed', own: this.#words.text(), by, allowed: this.#words.isAllowed()});
  }

  /** @returns whether what the widget holds is kept now */
  keep(): boolean {
    this.#find();
    this.#send({type: 'keep', own: this.#words.text()});
    return this.#state.status === 'kept';
  }

  show(): void {
    this.#find();
    unhide(this.#words.key);
    this.#send({type: 'show', allowed: this.#words.isAllowed()});
    this.changed('editing');
  }

  forget(): void {
    this.#send({type: 'forget'});
  }

  hide(): void {
    this.#send({type: 'hide'});
  }

  /**
   * Compares what is kept with what is known of it.
   * @param unseen see {@link KeptEvent}
   */
  #find({unseen = false} = {}): void {
    const {key, readable, text: own, isBlank, isIdle, isAllowed} = this.#words;
    const text = kept(key);
    this.#send({
      type: 'found',
      text,
      readable: text === undefined ? 'yes' : readable(text),
      own: own(),
      blank: isBlank(),
      free: isIdle() && isAllowed() && !isHidden(key),
      unseen: unseen && isAllowed(),
    });
  }

  #send(event: KeptEvent): void {
    const before = this.#state;
    const [next, effects] = stepKept(before, event, this.#words.merge);
    this.#state = next;
    for (const effect of effects) this.#carryOut(effect, before);
    if (this.#state !== before) this.#words.onChange();
  }

  #carryOut(effect: KeptEffect, before: KeptState): void {
    const {key, restore, adopt, text} = this.#words;
    switch (effect.type) {
      case 'write':
        if (keep(key, effect.text)) {
          unhide(key);
          this.#tellOthers();
        } else this.#send({type: 'refused', text: textIn(before), mine: effect.mine});
        break;
      case 'remove':
        drop(key);
        unhide(key);
        this.#tellOthers();
        break;
      case 'restore':
        restore(effect.text, effect);
        if (!effect.undoable) this.#send({type: 'restored', own: text()});
        break;
      case 'adopt':
        if (this.#state.status !== 'kept') break;
        adopt(effect.text);
        this.#send({type: 'restored', own: text()});
        break;
    }
  }

  #tellOthers(): void {
    for (const store of stores)
      if (store !== this && store.#looked && store.#words.key === this.#words.key) store.#find();
  }

  /** Of another page. */
  #onStorage = ({key, oldValue}: StorageEvent): void => {
    // No key: everything was cleared.
    if (!this.#looked || (key !== null && key !== this.#words.key)) return;
    // What the other tab has found there is not what was kept here: each browser process has its own view of the storage for a moment.
    this.#find({unseen: key !== null && (oldValue ?? undefined) !== textIn(this.#state)});
  };
}

function textIn(state: KeptState): string | undefined {
  return 'text' in state ? state.text : undefined;
}

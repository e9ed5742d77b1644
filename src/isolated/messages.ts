/** What an isolated frame and the element around it say to each other. */
import type {Announced} from '../context/events.js';
import type {GuestContent, ViewState} from '../context/view.js';
import type {WidgetName} from '../context/widget-names.js';
import type {Words} from '../locales/index.js';

/** What the element knows that the frame cannot know. */
export interface HostState {
  readonly name: WidgetName;
  readonly title: string;
  readonly lang: string;
  readonly words: Words | undefined;
  /** Someone may be watching another widget of the page. */
  readonly watched: boolean;
  /** What it shows, where that is not part of the package. */
  readonly content?: GuestContent | undefined;
}

/** What the frame is sent at every sync. */
export interface SyncMessage extends HostState {
  readonly attributes: Readonly<Record<string, string | null>>;
  /** CSS properties and their values around the element. */
  readonly styles: Readonly<Record<string, string>>;
  /** The font size of the page's root: a `rem`. */
  readonly rem: string;
}

/** What the frame sends: that something happened, and how high it is. */
export type GuestMessage =
  | Announced
  | {readonly type: 'screen'; readonly height: number; readonly state?: ViewState}
  | {readonly type: 'leave'}
  | GuestShared;

/** What the other widgets of the page have to know; the page itself is told nothing. */
export interface GuestShared {
  readonly type: 'shared';
  /** Someone may be watching, by an answer in the frame. */
  readonly discreet: boolean;
}

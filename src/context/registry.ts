/** The page registry: what the widgets of one page know of one another. Private to this module: no global, no event. */
import type {WidgetName} from './widget-names.js';

/** A line of the sheet that a visitor can leave out, or put in other words. */
export interface SheetLine {
  /** Unique in its section, and the same in every language. */
  readonly id: string;
  readonly text: string;
  /** The visitor can choose to talk about it first. */
  readonly topic?: boolean;
  /** The visitor chose it as the first in the widget that it comes from. */
  readonly first?: boolean;
  /** It comes first only where the visitor says so. */
  readonly byChoice?: boolean;
  /** A sentence to say about it. */
  readonly say?: string | undefined;
  /** Left out until the visitor takes it. */
  readonly off?: boolean;
}

/** A part of the sheet. */
export interface Section {
  /** Unique on the page, and the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

/** What a widget shares with the others; replaced whole. */
export interface Shared {
  /** Someone may be watching: see `Line.discreet`. */
  readonly discreet: boolean;
  /** What it found, for the sheet. */
  readonly sections: readonly Section[];
}

export interface Member {
  /** Undefined for the member that represents the page around a frame. */
  readonly name: WidgetName | undefined;
  shared: Shared;
  /** A visitor can be brought there: it is shown, or opened by `visit`. */
  readonly isReachable: () => boolean;
  /** Brings it into view, and moves the focus there. */
  readonly visit: () => void;
  /** For a visitor who leaves at once: forgets what was answered, and with `kept` what is kept on the device. */
  readonly forget: (options: {readonly kept: boolean}) => void;
  readonly requestUpdate: () => void;
}

export const NOTHING_SHARED: Shared = {discreet: false, sections: []};

const members = new Set<Member>();

/** Those that are in the page, in the order in which they came. */
export const registry: ReadonlySet<Member> = members;

export function register(member: Member): void {
  if (members.size) requestUpdates();
  members.add(member);
}

export function unregister(member: Member): void {
  members.delete(member);
  requestUpdates();
}

/** Replaces what a member shares. The others are updated where it differs. */
export function share(member: Member, shared: Shared): void {
  const differs = JSON.stringify(shared) !== JSON.stringify(member.shared);
  member.shared = shared;
  if (differs) requestUpdates();
}

/** While someone may be watching one widget, nothing can be kept, copied or sent from any. */
export function isWatched(): boolean {
  for (const {shared} of members) if (shared.discreet) return true;
  return false;
}

let pending = false;

/** Once for all changes of the same moment. */
function requestUpdates(): void {
  if (pending) return;
  pending = true;
  queueMicrotask(() => {
    pending = false;
    for (const member of members) member.requestUpdate();
  });
}

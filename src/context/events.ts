/** What the page can hear: that something happened, never what was answered. */
import type {Announcement} from '../engine/session.js';

export const takings = ['copy', 'print', 'download', 'share', 'calendar', 'keep'] as const;
/** How a visitor takes something along. */
export type Taking = (typeof takings)[number];

/** A visitor has begun. */
export type CairnStartEvent = CustomEvent<null>;

/** A visitor has come to a question. */
export type CairnStepEvent = CustomEvent<{readonly step: number; readonly of: number}>;

/** A visitor has reached the end. */
export type CairnCompleteEvent = CustomEvent<null>;

/** A visitor has started again. */
export type CairnRestartEvent = CustomEvent<null>;

/** A visitor has taken something along. */
export type CairnTakeEvent = CustomEvent<{readonly how: Taking}>;

declare global {
  // Of elements, the document and the window: events bubble.
  interface GlobalEventHandlersEventMap {
    'cairn-start': CairnStartEvent;
    'cairn-step': CairnStepEvent;
    'cairn-complete': CairnCompleteEvent;
    'cairn-restart': CairnRestartEvent;
    'cairn-take': CairnTakeEvent;
  }
}

/** What the page is told. */
export type Announced = Announcement | {readonly type: 'take'; readonly how: Taking};

/** Dispatches an event for each. */
export function dispatch(target: EventTarget, announcements: readonly Announced[]): void {
  for (const {type, ...detail} of announcements)
    target.dispatchEvent(
      new CustomEvent(`cairn-${type}`, {
        detail: Object.keys(detail).length ? detail : null,
        bubbles: true,
        composed: true,
      }),
    );
}

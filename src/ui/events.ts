/** What the page can hear: that something happened, never what was answered. */
import type {Announcement} from '../engine/session.js';

export const takings = ['copy', 'print', 'download', 'share', 'calendar', 'keep'] as const;
/** How a visitor takes something along. */
export type Taking = (typeof takings)[number];

class CairnEvent<Detail = null> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {detail, bubbles: true, composed: true});
  }
}

/** A visitor has begun. */
export class CairnStartEvent extends CairnEvent {
  constructor() {
    super('cairn-start', null);
  }
}

/** A visitor has come to a question. */
export class CairnStepEvent extends CairnEvent<{readonly step: number; readonly of: number}> {
  constructor(step: number, of: number) {
    super('cairn-step', {step, of});
  }
}

/** A visitor has reached the end. */
export class CairnCompleteEvent extends CairnEvent {
  constructor() {
    super('cairn-complete', null);
  }
}

/** A visitor has started again. */
export class CairnRestartEvent extends CairnEvent {
  constructor() {
    super('cairn-restart', null);
  }
}

/** A visitor has taken something along. */
export class CairnTakeEvent extends CairnEvent<{readonly how: Taking}> {
  constructor(how: Taking) {
    super('cairn-take', {how});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cairn-start': CairnStartEvent;
    'cairn-step': CairnStepEvent;
    'cairn-complete': CairnCompleteEvent;
    'cairn-restart': CairnRestartEvent;
    'cairn-take': CairnTakeEvent;
  }
}

/** What the page is told. */
export type Announced = Announcement | {readonly type: 'take'; readonly how: Taking};

/** Tells the page. */
export function announce(target: EventTarget, announcements: readonly Announced[]): void {
  for (const announcement of announcements) target.dispatchEvent(eventOf(announcement));
}

function eventOf(announcement: Announced): Event {
  switch (announcement.type) {
    case 'start':
      return new CairnStartEvent();
    case 'step':
      return new CairnStepEvent(announcement.step, announcement.of);
    case 'complete':
      return new CairnCompleteEvent();
    case 'restart':
      return new CairnRestartEvent();
    case 'take':
      return new CairnTakeEvent(announcement.how);
  }
}

/** What the widgets of one page know of one another. Private to this module: no global, no event. */
export const widgetNames = ['self-check', 'goal-card', 'format-picker'] as const;
/** As in `<cairn-…>`. */
export type WidgetName = (typeof widgetNames)[number];

/** A part of the sheet that can be left out. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the other widgets know of one. It keeps this up to date itself. */
export interface Member {
  /** None where it stands for a page. */
  readonly name: WidgetName | undefined;
  readonly root?: ShadowRoot;
  /** Someone may be watching: see `Line.discreet`. */
  discreet: boolean;
  /** What it found, for the sheet. */
  sections: readonly Section[];
  /** Brings it into view, and the focus with it. */
  readonly visit: () => void;
  /** Forgets what was answered, and what was kept. */
  readonly forget: () => void;
  readonly requestUpdate: () => void;
}

export const company = new Set<Member>();

/** Someone may be watching one widget: then nothing can be kept, copied or sent from any. */
export function watched(): boolean {
  for (const {discreet} of company) if (discreet) return true;
  return false;
}

let telling: Promise<void> | undefined;

/** Something that the others show has changed: said once for all that changes in the same moment. */
export function tell(): void {
  telling ??= Promise.resolve().then(() => {
    telling = undefined;
    for (const member of company) member.requestUpdate();
  });
}

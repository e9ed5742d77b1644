/** What the widgets of one page know of one another. Private to this module: no global, no event. */

export const widgetNames = ['self-check', 'goal-card', 'format-picker'] as const;
/** As in `<cairn-…>`. */
export type WidgetName = (typeof widgetNames)[number];

/** What a widget tells the others. */
export interface Report {
  readonly kind: WidgetName;
  /** Someone may be watching: see `Line.discreet`. */
  readonly discreet: boolean;
  /** Brings it into view, and the focus with it. */
  readonly visit: () => void;
  /** Forgets what was answered. */
  readonly forget: () => void;
  readonly requestUpdate: () => void;
}

const company = new Set<() => Report>();

/** @returns what takes it out again */
export function join(report: () => Report): () => void {
  company.add(report);
  return () => company.delete(report);
}

export function reports(): readonly Report[] {
  return [...company].map((report) => report());
}

/** One widget is watched: then nothing can be kept, copied or sent from any. */
export function watched(): boolean {
  return reports().some((report) => report.discreet);
}

/** Something that the others show has changed. */
export function tell(): void {
  for (const report of reports()) report.requestUpdate();
}

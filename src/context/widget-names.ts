/** The one list of the widgets, as in `<cairn-…>`: whatever is done for each of them loops over it. One name a line. */
// prettier-ignore
export const widgetNames = [
  'self-check',
  'goal-card',
  'format-picker',
  'session-prep',
  'switch-guide',
  'check',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** The one list of the widgets, as in `<cairn-…>`. */
export const widgetNames = ['self-check', 'goal-card', 'format-picker', 'check'] as const;
export type WidgetName = (typeof widgetNames)[number];

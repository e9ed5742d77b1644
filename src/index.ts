/** Classes, event types and the engine. Importing this registers nothing. */
export * from './elements/self-check/self-check-element.js';
export * from './elements/goal-card/goal-card-element.js';
export * from './elements/format-picker/format-picker-element.js';
export * from './elements/session-prep/session-prep-element.js';
export * from './elements/switch-guide/switch-guide-element.js';
export * from './elements/check/check-element.js';
export {
  takings,
  type CairnCompleteEvent,
  type CairnRestartEvent,
  type CairnStartEvent,
  type CairnStepEvent,
  type CairnTakeEvent,
  type Taking,
} from './context/events.js';
export {layouts, type Layout} from './element/check-run.js';
export * from './engine/index.js';

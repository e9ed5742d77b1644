/** The results of all elements. */
export * from './elements/check/check-result.js';
export * from './elements/format-picker/format-picker-result.js';
export * from './elements/goal-card/goal-card-result.js';
export * from './elements/self-check/self-check-result.js';
export * from './elements/session-prep/session-prep-result.js';
export * from './elements/switch-guide/switch-guide-result.js';

/** The engine: values in, values out. */
export * from './card.js';
export * from './check.js';
export * from './check-file.js';
export {assertCheck, DefinitionError} from './definition.js';
export * from './goal.js';
export {resultOf, type Place, type Result, type Saying, type Shown} from './outcome.js';
export {score, type Reason, type Score, type Scores} from './score.js';
export * from './reminder.js';
export * from './saved.js';
export * from './session.js';
export {WORDS, canBeAsked, firstLine, ownLines, textOf, withWords, type Texts} from './texts.js';

/** For our own widgets: a check that may ask for the visitor's own words. */
import type {CheckFile} from './check-file.js';
import {assertCheckOf} from './definition.js';
import {ownCheckShape} from './format/own-check-shape.js';

/** @throws DefinitionError */
export function assertOwnCheck(value: unknown): asserts value is CheckFile {
  assertCheckOf(ownCheckShape, value);
}

/** How many questions each widget asks, and where one of them stands. */
import {countOf, upTo} from './questions.js';
import type {Given} from './walk.js';

export const SELF_CHECK_COUNT = countOf('cairn-self-check');
export const FORMAT_PICKER_COUNT = countOf('cairn-format-picker');

/** Those questions are skipped. */
export const skipped = (count: number): readonly Given[] => Array<undefined>(count).fill(undefined);

/** How many questions come before one of the self-check. */
export const beforeInSelfCheck = (id: string): number => upTo('cairn-self-check', id).length;

/** How many questions come before one of the format picker. */
export const beforeInFormatPicker = (id: string): number => upTo('cairn-format-picker', id).length;

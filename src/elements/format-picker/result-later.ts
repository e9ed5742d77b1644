/** In `format-picker.js` this stands in place of `result.ts`, which is a file beside it: see `rollup.config.mjs`. */
import {later} from '../../ui/later.js';

export const formatPickerResult = later(
  async () => (await import('./result.js')).formatPickerResult,
);

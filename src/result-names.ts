/** The elements whose results are in `results.ts`: all but a publisher's own check, which few pages have. */
import {widgetNames} from './context/widget-names.js';

export const resultNames = widgetNames.filter((name) => name !== 'check');

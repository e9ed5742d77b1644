/** `cairn-results.js`: the results of all elements, without Lit. */
export {lendLit} from './element/lent-lit.js';
export * from './results.js';

/** The linter, and the ways between checks and other formats. Importing this registers nothing; it runs in Node and in a page. */
export * from './exchange/index.js';
export * from './lint/index.js';

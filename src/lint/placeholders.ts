/** What `cairn-widgets init` writes for an author to replace. Visitors would read it behind “About these questions”. */
export const PLACEHOLDER_AUTHOR = 'Your name';
export const PLACEHOLDER_SOURCE = 'Replace this with a page that you have read';

// Where a file of the repository is in the pack.
import {INDEX} from './names.mjs';

/** @returns a page for Markdown, and for anything else a text that a browser shows */
export function placeOf(path) {
  const [, name] = /^docs\/compliance\/([\w-]+)\.md$/.exec(path) ?? [];
  if (name) return name === INDEX ? 'index.html' : `${name}.html`;
  return `proof/${path.endsWith('.md') ? path.replace(/\.md$/, '.html') : `${path}.txt`}`;
}

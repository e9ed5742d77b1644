// The links of a document to the files that prove it: `[words](../../tests/x.test.ts "the name of a test")`.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path/posix';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt();

/** @returns every link of a Markdown text: where it leads, and the test that it names */
export function linksOf(text) {
  return markdown
    .parse(text, {})
    .flatMap(({children}) => children ?? [])
    .filter(({type}) => type === 'link_open')
    .map((token) => ({href: token.attrGet('href'), test: token.attrGet('title') ?? undefined}));
}

export function isElsewhere(href) {
  return /^(\w+:|#)/.test(href);
}

/** @returns what is wrong with the links of a document to files of the repository */
export function brokenProofs({file, text}) {
  return linksOf(text)
    .filter(({href}) => !isElsewhere(href))
    .flatMap(({href, test}) => {
      const path = fileOf(file, href);
      if (!existsSync(path) || !statSync(path).isFile()) return [`${file}: no file ${path}`];
      if (test === undefined || readFileSync(path, 'utf8').includes(test)) return [];
      return [`${file}: ${path} has no test “${test}”`];
    });
}

/** @returns the file of the repository that a link of a document means */
export function fileOf(document, href) {
  return decodeURI(join(document, '..', href.split('#')[0]));
}

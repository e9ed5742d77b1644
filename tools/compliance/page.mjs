// A document of the pack as a page that opens from a disk, without a script and without a request beside its style sheet.
import {join, relative} from 'node:path/posix';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import {files} from './files.mjs';
import {FOLDER} from './names.mjs';
import {placeOf} from './place.mjs';
import {isElsewhere, fileOf} from './proofs.mjs';

export const REPORT = 'accessibility-conformance-report.html';

/** Whether code in a document is the name of a file of the pack. */
export function isFile(name) {
  return name === REPORT || Object.hasOwn(files, name);
}

/** As GitHub does it, so that a link to a section works in both places. */
function slugify(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/**
 * @param file where the text is from, relative to the repository
 * @param has whether a file of the repository is in the pack; without it, every file that is linked is
 */
export function page({file, text, has = () => true}) {
  const place = placeOf(file);
  const to = (target) => relative(join(place, '..'), target);
  const markdown = new MarkdownIt({html: false, linkify: false}).use(anchor, {slugify});
  const plain = (tokens, index, options, _, self) => self.renderToken(tokens, index, options);
  let named = '';
  Object.assign(markdown.renderer.rules, {
    link_open(tokens, index, options, env, self) {
      const token = tokens[index];
      const href = token.attrGet('href');
      const test = token.attrGet('title');
      named = test ? ` <span class="test">“${markdown.utils.escapeHtml(test)}”</span>` : '';
      const target = isElsewhere(href) ? href : within(href);
      token.attrs = target ? [['href', target]] : [];
      return plain(tokens, index, options, env, self);
    },
    link_close: () => `</a>${named}`,
    code_inline(tokens, index) {
      const {content} = tokens[index];
      const code = `<code>${markdown.utils.escapeHtml(content)}</code>`;
      const linked = file.startsWith(FOLDER) && isFile(content);
      return linked ? `<a href="${to(content)}">${code}</a>` : code;
    },
    table_open: () => '<div class="wide" tabindex="0"><table>',
    table_close: () => '</table></div>',
    html_block: () => '',
    // The pack has no pictures: their words stand in their place.
    image: (tokens, index) => markdown.utils.escapeHtml(tokens[index].content),
  });

  function within(href) {
    const path = fileOf(file, href);
    if (!has(path)) return undefined;
    const [, hash = ''] = href.split(/(?=#)/);
    return to(placeOf(path)) + hash;
  }

  const [, title] = /^# (.*)$/m.exec(text) ?? [undefined, file];
  return whole({
    title,
    style: to('pack.css'),
    home: to('index.html'),
    body: markdown.render(uncommented(text)),
  });
}

/** Marks of generated tables would be shown as text. */
function uncommented(text) {
  return text.replace(/^<!--.*-->$/gm, '');
}

function whole({title, style, home, body}) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll('`', '')} – Cairn compliance pack</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<body>
<header><a href="${home}">Cairn compliance pack</a></header>
<main>
${body}</main>
</body>
</html>
`;
}

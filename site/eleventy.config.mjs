// The documentation as a site, made of the Markdown files of the repository and of custom-elements.json. The demo is beside it.
// `npm run build:site` writes it to reports/site.
import {join} from 'node:path/posix';
import {HtmlBasePlugin} from '@11ty/eleventy';
import {build} from 'esbuild';
import anchor from 'markdown-it-anchor';
import {FOLDER as COMPLIANCE} from '../tools/compliance/names.mjs';
import {isFile} from '../tools/compliance/page.mjs';
import {placeOf as placeInPack} from '../tools/compliance/place.mjs';
import {writePack} from '../tools/compliance/write.mjs';
import {groups, pages, placeOf} from './pages.mjs';

const OUTPUT = 'reports/site';
/** The compliance pack as files: what its documents prove their claims with. */
const PACK = '/compliance/pack';

/** Files that pages link to, and where they are on the site. */
const beside = {
  LICENSE: '/LICENSE.txt',
  'custom-elements.json': '/custom-elements.json',
  'schema/cairn-check-1.json': '/schema/cairn-check-1.json',
  'docs/lighthouse': '/lighthouse/mobile.html',
  'site/builder': '/builder/',
  examples: '/builder/',
  'examples/README.md': '/builder/',
};

export default function (config) {
  config.addPlugin(HtmlBasePlugin);
  config.addPassthroughCopy({
    dist: 'dist',
    demo: 'demo',
    'docs/*.png': 'docs',
    'docs/lighthouse': 'lighthouse',
    'custom-elements.json': 'custom-elements.json',
    schema: 'schema',
    examples: 'examples',
    'site/builder/builder.css': 'builder/builder.css',
    LICENSE: 'LICENSE.txt',
    'site/site.css': 'site.css',
    'site/search.js': 'search.js',
    // The pages with hostile styles link these.
    'node_modules/bootstrap/dist/css/bootstrap.min.css':
      'node_modules/bootstrap/dist/css/bootstrap.min.css',
    'node_modules/tailwindcss/preflight.css': 'node_modules/tailwindcss/preflight.css',
  });

  config.on('eleventy.after', () => bundleBuilder());

  config.amendLibrary('md', (markdown) => {
    markdown.set({html: true}).use(anchor, {slugify, permalink: anchor.permalink.headerLink()});
    const {link_open: link, fence, code_inline: code, table_open: table} = markdown.renderer.rules;
    const plain = (tokens, index, options, _, self) => self.renderToken(tokens, index, options);
    Object.assign(markdown.renderer.rules, {
      link_open(tokens, index, options, page, self) {
        const token = tokens[index];
        const address = addressOf(token.attrGet('href'), page.file);
        // A file that is only in the repository is named, not linked.
        token.attrs = address ? [['href', address]] : [];
        return (link ?? plain)(tokens, index, options, page, self);
      },
      // A document of the compliance pack names its other files as code.
      code_inline(tokens, index, options, page, self) {
        const {content} = tokens[index];
        const html = code(tokens, index, options, page, self);
        const linked = page.file?.startsWith(COMPLIANCE) && isFile(content);
        return linked ? `<a href="${PACK}/${content}">${html}</a>` : html;
      },
      fence: (tokens, index, options, page, self) =>
        fence(tokens, index, options, page, self).replace('<pre>', '<pre tabindex="0">') +
        liveExample(tokens[index], page),
      // A wide table scrolls by itself, not the page.
      table_open: (...all) => `<div class="wide" tabindex="0">${(table ?? plain)(...all)}`,
      table_close: () => '</table></div>',
    });
  });

  config.on('eleventy.after', () =>
    writePack(`${OUTPUT}${PACK}`, new Date().toISOString().slice(0, 10)),
  );

  config.addGlobalData('groups', groups);
  for (const [index, {file, path, text, live, widget}] of pages.entries()) {
    const [, title] = /^# (.*)$/m.exec(text);
    const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, written]) => {
      const heading = written.replaceAll('`', '');
      return {heading, id: slugify(heading)};
    });
    config.addTemplate(`${path.slice(1).replaceAll('/', '-')}.md`, text, {
      layout: 'page.njk',
      templateEngineOverride: 'md',
      permalink: `${path}index.html`,
      title: `${title.replaceAll('`', '')} – Cairn`,
      file: file ?? '',
      live,
      widget,
      sections,
      next: pages[index + 1],
    });
  }

  return {
    dir: {input: 'site', output: OUTPUT, includes: '_includes'},
    pathPrefix: process.env.SITE_PATH ?? '/',
  };
}

/** The page that makes checks. Its linter is the one of the package, as everybody imports it. */
function bundleBuilder() {
  return build({
    entryPoints: ['site/builder/builder.ts'],
    outfile: `${OUTPUT}/builder/builder.js`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    plugins: [
      {
        name: 'package-linter',
        setup({onResolve}) {
          onResolve({filter: /src\/lint\.js$/}, () => ({path: '../dist/lint.js', external: true}));
        },
      },
    ],
  });
}

/** As GitHub does it, so that a link to a section works in both places. */
function slugify(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** @returns where a link of a file leads: another page, a file that is beside the pages, or nowhere */
function addressOf(href, file = '') {
  if (/^(\w+:|\/|#)/.test(href)) return href;
  const [path, hash = ''] = href.split(/(?=#)/);
  const target = join(file, '..', path);
  const place = placeOf(target, hash);
  if (place) return place + hash;
  if (beside[target] || /^(demo|dist)\//.test(target)) return beside[target] ?? `/${target}`;
  return file.startsWith(COMPLIANCE) ? `${PACK}/${placeInPack(target)}` : undefined;
}

/** On the page of an element, the widget follows its code, and a theme is followed by a widget that has it. */
function liveExample({info, content}, {live, widget}) {
  if (!live) return '';
  if (info.trim() === 'html' && /<cairn-/.test(content))
    return `<div class="live">${content.replace(/<script[^]*?<\/script>\s*/g, '')}</div>`;
  if (info.trim() !== 'css' || !widget) return '';
  const scoped = content.replaceAll(widget, `.themed ${widget}`);
  const questions = widget === 'cairn-check' ? ' src="/demo/first-session.check.json"' : '';
  return `<style>${scoped}</style><div class="live themed"><${widget} no-intro${questions}></${widget}></div>`;
}

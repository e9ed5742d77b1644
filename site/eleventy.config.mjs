// The documentation as a site: README, guides and changelog as they stand in the repository, every example of a widget alive
// below its code, the demo beside them. `npm run build:site` writes it to reports/site.
import {existsSync, readFileSync} from 'node:fs';
import {HtmlBasePlugin} from '@11ty/eleventy';
import anchor from 'markdown-it-anchor';

const OUTPUT = 'reports/site';

/** In the order of the menu. */
const pages = [
  {file: 'README.md', path: '/', name: 'Start'},
  {file: 'docs/embedding.md', path: '/embedding/', name: 'Embedding'},
  {file: 'docs/wordpress.md', path: '/wordpress/', name: 'WordPress'},
  {file: 'docs/server-rendering.md', path: '/server-rendering/', name: 'Server rendering'},
  {file: 'docs/frameworks.md', path: '/frameworks/', name: 'Frameworks'},
  {file: 'docs/privacy.md', path: '/privacy/', name: 'Privacy'},
  {file: 'docs/threat-model.md', path: '/threat-model/', name: 'Threat model'},
  {file: 'docs/accessibility.md', path: '/accessibility/', name: 'Accessibility'},
  {file: 'docs/performance.md', path: '/performance/', name: 'Performance'},
  {file: 'CONTRIBUTING.md', path: '/contributing/', name: 'Contributing'},
  {file: 'SECURITY.md', path: '/security/', name: 'Security'},
  {file: 'CHANGELOG.md', path: '/changelog/', name: 'Changelog'},
].filter(({file}) => existsSync(file));

/** Files that pages link, and where they are. */
const beside = {
  LICENSE: '/LICENSE.txt',
  'custom-elements.json': '/custom-elements.json',
  lighthouse: '/lighthouse/mobile.html',
};

export default function (config) {
  config.addPlugin(HtmlBasePlugin);
  config.addPassthroughCopy({
    dist: 'dist',
    demo: 'demo',
    'docs/*.png': 'docs',
    'docs/lighthouse': 'lighthouse',
    'custom-elements.json': 'custom-elements.json',
    LICENSE: 'LICENSE.txt',
    'site/site.css': 'site.css',
    'site/search.js': 'search.js',
    // What the pages with hostile styles link.
    'node_modules/bootstrap/dist/css/bootstrap.min.css':
      'node_modules/bootstrap/dist/css/bootstrap.min.css',
    'node_modules/tailwindcss/preflight.css': 'node_modules/tailwindcss/preflight.css',
  });

  config.amendLibrary('md', (markdown) => {
    markdown.set({html: true}).use(anchor, {permalink: anchor.permalink.headerLink()});
    const {link_open: link, fence, table_open: table} = markdown.renderer.rules;
    const plain = (tokens, index, options, _, self) => self.renderToken(tokens, index, options);
    Object.assign(markdown.renderer.rules, {
      link_open(tokens, index, ...rest) {
        const token = tokens[index];
        const address = addressOf(token.attrGet('href'));
        // What is in the repository alone is named, not linked.
        token.attrs = address ? [['href', address]] : [];
        return (link ?? plain)(tokens, index, ...rest);
      },
      fence: (tokens, index, ...rest) =>
        fence(tokens, index, ...rest).replace('<pre>', '<pre tabindex="0">') + live(tokens[index]),
      // A wide table scrolls by itself, not the page.
      table_open: (...all) => `<div class="wide" tabindex="0">${(table ?? plain)(...all)}`,
      table_close: () => '</table></div>',
    });
  });

  config.addGlobalData('menu', pages);
  for (const [index, {file, path, name}] of pages.entries()) {
    const text = readFileSync(file, 'utf8');
    const [, title] = /^# (.*)$/m.exec(text);
    const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, written]) => {
      const heading = written.replaceAll('`', '');
      return {heading, id: anchor.defaults.slugify(heading)};
    });
    config.addTemplate(`${file.replaceAll('/', '-')}`, text, {
      layout: 'page.njk',
      templateEngineOverride: 'md',
      permalink: `${path}index.html`,
      title: name === 'Start' ? title : `${title} – Cairn`,
      file,
      sections,
      next: pages[index + 1],
    });
  }

  return {
    dir: {input: 'site', output: OUTPUT, includes: '_includes'},
    pathPrefix: process.env.SITE_PATH ?? '/',
  };
}

/** @returns where a link leads: another page, a file that lies beside the pages, or nowhere */
function addressOf(href) {
  const [, path, hash = ''] = /^(?:\.\/|\.\.\/)?([^#]*)(#.*)?$/.exec(href);
  if (!path || /^\w+:|^\//.test(href)) return href;
  const page = pages.find(({file}) => file === path || file === `docs/${path}`);
  if (page) return page.path + hash;
  return beside[path] ?? (/^(demo|dist)\//.test(path) ? `/${path}` : undefined);
}

/** An example with a widget in it is there to be tried; the page has the script already. */
function live({info, content}) {
  if (info.trim() !== 'html' || !/<cairn-|data-cairn-widget/.test(content)) return '';
  const markup = content.replace(/<script[^]*?<\/script>\s*/g, '').replace(/<link[^>]*>\s*/g, '');
  return `<div class="live">${markup}</div>`;
}

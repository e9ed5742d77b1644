// The pages of the site, in the order of the menu. A page is a Markdown file of the repository, or some sections of the README.
// A new element needs nothing here: its page is `docs/elements/NAME.md`.
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {documents} from '../tools/compliance/documents.mjs';
import {INDEX} from '../tools/compliance/names.mjs';
import {overviewOf, referenceOf} from './elements.mjs';

const readme = readFileSync('README.md', 'utf8');

const elements = readdirSync('docs/elements')
  .map((file) => basename(file, '.md'))
  .sort()
  .map((name) => {
    const text = readFileSync(`docs/elements/${name}.md`, 'utf8');
    return {
      file: `docs/elements/${name}.md`,
      path: `/elements/${name}/`,
      name: titleOf(text),
      text: `${text}\n${referenceOf(`cairn-${name}`)}`,
      widget: `cairn-${name}`,
      live: true,
    };
  });

export const groups = [
  {
    name: 'Elements',
    open: true,
    pages: [
      {
        path: '/elements/',
        name: 'All elements',
        text: overviewOf(elements.map(({path, widget}) => [widget, path])),
      },
      ...elements,
    ],
  },
  {
    name: 'Recipes',
    pages: [
      page('docs/embedding.md', '/embedding/', 'Embedding'),
      ...['html', 'self-hosting'].map(recipe),
      page('docs/wordpress.md', '/recipes/wordpress/', 'WordPress'),
      ...['ghost', 'drupal', 'markdown', 'div', 'frame'].map(recipe),
      page('docs/server-rendering.md', '/recipes/server-rendering/', 'Server rendering'),
      page('docs/frameworks.md', '/frameworks/', 'Frameworks'),
      ...['react', 'preact', 'vue', 'svelte', 'solid', 'angular'].map(recipe),
    ],
  },
  {
    name: 'Guides',
    open: true,
    pages: [
      sections('/theming/', 'Theming', ['Theming', 'Parts', 'Custom properties', 'States']),
      sections('/reference/', 'Attributes and events', [
        'JavaScript',
        'Attributes',
        'Events',
        'Slots',
      ]),
      sections('/languages/', 'Languages', ['Languages']),
      page('docs/checks.md', '/checks/', 'Make your own check'),
      {...page('docs/privacy.md', '/privacy/', 'Privacy'), live: true},
      page('docs/audit.md', '/audit/', 'Audit your page'),
      page('docs/accessibility.md', '/accessibility/', 'Accessibility'),
      page('docs/performance.md', '/performance/', 'Performance'),
      sections('/sizes/', 'Sizes and browsers', ['Sizes', 'Browsers']),
      page('docs/troubleshooting.md', '/troubleshooting/', 'When something looks wrong'),
    ],
  },
  {
    name: 'For your compliance office',
    pages: documents.map(({name, file, text, title}) =>
      name === INDEX
        ? {file, path: '/compliance/', name: 'What is in the pack', text}
        : {file, path: `/compliance/${name}/`, name: title, text},
    ),
  },
  {
    name: 'Project',
    pages: [
      page('docs/threat-model.md', '/threat-model/', 'Threat model'),
      page('SECURITY.md', '/security/', 'Security'),
      page('CONTRIBUTING.md', '/contributing/', 'Contributing'),
      page('CHANGELOG.md', '/changelog/', 'Changelog'),
    ],
  },
];

export const pages = groups.flatMap((group) => group.pages);

/** @returns where a file, or a section of the README, is on the site */
export function placeOf(file, hash) {
  if (file !== 'README.md') return pages.find((each) => each.file === file)?.path;
  if (!hash) return '/';
  const place = pages.find(({ids}) => ids?.includes(hash.slice(1)))?.path;
  if (!place) throw new Error(`README.md${hash} is on no page of the site`);
  return place;
}

function recipe(name) {
  return page(`docs/recipes/${name}.md`, `/recipes/${name}/`);
}

function page(file, path, name) {
  const text = readFileSync(file, 'utf8');
  return {file, path, name: name ?? titleOf(text), text};
}

/** A page made of sections of the README. A section with the name of the page has no heading. */
function sections(path, name, headings) {
  const text = headings
    .map((heading) => `${heading === name ? '' : `## ${heading}\n`}${sectionOf(heading)}`)
    .join('\n');
  return {
    file: 'README.md',
    path,
    name,
    text: `# ${name}\n\n${text}`,
    ids: headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-')),
  };
}

/** @returns what the README says below a heading, up to the next one */
function sectionOf(heading) {
  const [, found] = readme.split(new RegExp(`^##+ ${heading}$`, 'm'));
  if (found === undefined) throw new Error(`README.md has no section “${heading}”`);
  const [text] = found.split(/^##+ /m);
  return text;
}

function titleOf(text) {
  const [, title] = /^# (.*)$/m.exec(text);
  return title.replaceAll('`', '');
}

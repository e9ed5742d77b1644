/**
 * What a publisher chose → what to paste, for each place where it may go. Pure: text in, text out; nothing of the page that
 * shows it is needed, so that tests run what it gives. `snippets.d.ts` says what a choice is.
 */
import * as escape from './escape.js';

export const targets = [
  {
    id: 'html',
    name: 'Web page (HTML)',
    hint: 'Any page whose code you may edit, or a box for “embed code”',
    write: inHtml,
  },
  {
    id: 'wordpress',
    name: 'WordPress, with the plugin',
    hint: 'A block in the editor, for every role',
    write: inWordPress,
  },
  {
    id: 'shortcode',
    name: 'WordPress shortcode',
    hint: 'One line in a post, with the plugin',
    write: inShortcode,
  },
  {
    id: 'div',
    name: 'Where only a div is allowed',
    hint: 'Where scripts and unknown tags are taken away',
    write: inDiv,
  },
  {
    id: 'frame',
    name: 'Where only a frame is allowed',
    hint: 'Where all but an iframe is taken away',
    write: inFrame,
  },
  {id: 'ghost', name: 'Ghost', hint: 'A card for HTML', write: inGhost},
  {id: 'drupal', name: 'Drupal', hint: 'The text format “Full HTML”', write: inDrupal},
  {id: 'markdown', name: 'Markdown', hint: 'Where it lets HTML through', write: inMarkdown},
  {id: 'react', name: 'React', hint: 'With npm, in a component', write: inReact},
  {id: 'vue', name: 'Vue', hint: 'With npm, in a component', write: inVue},
  {id: 'svelte', name: 'Svelte', hint: 'With npm, in a component', write: inSvelte},
  {id: 'angular', name: 'Angular', hint: 'With npm, in a component', write: inAngular},
];

export function snippet(target, choice) {
  const found = targets.find(({id}) => id === target);
  if (!found) throw new Error(`${target} is none of ${targets.map(({id}) => id).join(', ')}`);
  return found.write(choice);
}

function inHtml(choice) {
  return [{say: 'Paste this where the widget shall stand.', code: page(choice)}];
}

function inGhost(choice) {
  return [{say: 'In the editor type /html, and paste this into the card.', code: page(choice)}];
}

function inDrupal(choice) {
  return [
    {
      say: 'Choose the text format “Full HTML”, press “Source”, and paste this. Other formats take scripts and unknown tags away: there use the form for a div or a frame.',
      code: page(choice),
    },
  ];
}

function inMarkdown(choice) {
  return [
    {
      say: 'Paste this with an empty line before and after it, and none inside. Markdown that allows no HTML shows nothing of it: there use the form for a frame.',
      code: page(choice),
    },
  ];
}

function inWordPress({widget, attributes, tokens}) {
  const settings = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [property(name), blockValue(name, value)]),
  );
  const json = Object.keys(settings).length ? `${escape.blockJson(settings)} ` : '';
  return [
    {
      say: 'Install the plugin once. In a post choose “Code editor” from the menu ⋮, and paste this; or add the block by its name, and choose the same in the panel beside it.',
      code: `<!-- wp:cairn/${widget} ${json}/-->`,
    },
    ...inStyleSheet(widget, tokens),
  ];
}

/** Of the type that the block has for it. */
function blockValue(name, value) {
  if (name === 'heading-level') return Number(value);
  return name === 'isolated' && value === true ? 'yes' : value;
}

function inShortcode({widget, attributes, tokens}) {
  const written = write(attributes, escape.shortcode);
  return [
    {
      say: 'Install the plugin once, and paste this into a paragraph, or a “Shortcode” block.',
      code: `[cairn_${widget.replace('-', '_')}${written}]`,
    },
    ...inStyleSheet(widget, tokens),
  ];
}

function inDiv(choice) {
  const {
    widget,
    attributes: {lang, ...attributes},
    tokens,
    fallback,
  } = choice;
  const twins = Object.entries(attributes).map(([name, value]) => [`data-cairn-${name}`, value]);
  const written = write({
    'data-cairn-widget': widget,
    ...Object.fromEntries(twins.map(([name, value]) => [name, value === true ? 'true' : value])),
    ...(lang && {lang}),
    // Below the widget stands its own margin.
    style: `margin: 2rem 0; min-height: calc(${choice.reserve} + 2rem)`,
  });
  return [
    {
      say: 'Once for the whole site, by somebody who may: in the head or the foot of its pages.',
      code: script(choice),
    },
    {
      say: 'Where the widget shall stand. In WordPress: a “Custom HTML” block, which authors may use.',
      code: [`<div${written}>`, ...indent(fallbackLines(fallback)), '</div>'].join('\n'),
    },
    ...inStyleSheet(widget, tokens),
  ];
}

function inFrame({widget, attributes, tokens, frames, fallback}) {
  const query = new URLSearchParams({
    widget,
    ...Object.fromEntries(
      Object.entries(attributes)
        // It is a frame already.
        .filter(([name]) => name !== 'isolated')
        .map(([name, value]) => [name, value === true ? '' : value]),
    ),
    ...Object.fromEntries(
      Object.entries(tokens).map(([name, value]) => [name.replace('--cairn-', ''), value]),
    ),
  });
  return [
    {
      say: 'Paste this where the widget shall stand. `frame.html` must lie on a host of your own with the files beside it: most CDNs send no pages.',
      code: `<iframe${write({
        src: `${frames}?${String(query)}`,
        title: attributes.heading ?? fallback.title,
        loading: 'lazy',
        allow: 'clipboard-write',
        width: '100%',
        height: '720',
        style: 'border: 0; color-scheme: normal',
      })}></iframe>`,
    },
    {
      say: 'With this beside it the frame is as high as what is in it. Without it, it scrolls.',
      code: `<script src="${escape.html(new URL('frame/host.js', frames).href)}"></script>`,
    },
  ];
}

function inReact(choice) {
  const {widget, attributes, fallback} = choice;
  const tag = `cairn-${widget}`;
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}=${value === true ? '""' : escape.jsxValue(value)}`)
    .join('');
  const style = (rules) =>
    `{{${Object.entries(rules)
      .map(
        ([name, value]) =>
          `${name.startsWith('--') ? `'${name}'` : property(name)}: ${JSON.stringify(value)}`,
      )
      .join(', ')}}}`;
  return [
    {
      say: 'npm install cairn-widgets',
      file: `${name(widget)}.jsx`,
      code: `import 'cairn-widgets/${widget}.js';

export function ${name(widget)}() {
  return (
    <div style=${style({'container-type': 'inline-size'})}>
      <${tag}${written} style=${style(rules(choice))}>
${indent(fallbackLines(fallback, escape.jsx), 8).join('\n')}
      </${tag}>
    </div>
  );
}
`,
    },
  ];
}

function inVue(choice) {
  return [
    {
      say: 'npm install cairn-widgets',
      file: `${name(choice.widget)}.vue`,
      code: `<script setup>
import 'cairn-widgets/${choice.widget}.js';
</script>

<template>
${indent(element(choice, escape.template)).join('\n')}
</template>
`,
    },
    {
      say: 'Once: tell Vue that these tags are no components of its own.',
      file: 'vite.config.js',
      code: `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('cairn-');

export default {
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
};
`,
    },
  ];
}

function inSvelte(choice) {
  return [
    {
      say: 'npm install cairn-widgets',
      file: `${name(choice.widget)}.svelte`,
      code: `<script>
  import 'cairn-widgets/${choice.widget}.js';
</script>

${element(choice, escape.template).join('\n')}
`,
    },
  ];
}

function inAngular(choice) {
  const {widget} = choice;
  // Inside a template string of TypeScript.
  const inside = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  // Two curly brackets would be an expression, however they are written.
  const still = JSON.stringify(choice.attributes).includes('{{') ? '<div ngNonBindable' : '<div';
  return [
    {
      say: 'npm install cairn-widgets',
      file: `${widget}.component.ts`,
      code: `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'cairn-widgets/${widget}.js';

@Component({
  selector: 'app-${widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(element(choice, escape.template), 4).map(inside).join('\n').replace('<div', still)}
  \`,
})
export class ${name(widget)}Component {}
`,
    },
  ];
}

/** Script and element, without an empty line, at which Markdown would end them. */
function page(choice) {
  return [script(choice), ...element(choice)].join('\n');
}

function script({base, integrity}) {
  const hash = integrity ? ` integrity="${integrity}"` : '';
  return `<script type="module" src="${escape.html(`${base}cairn.js`)}"${hash} crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}

/** The element in a box that it can measure its place by, with the height of its first screen. */
function element(choice, escaped = escape.html) {
  const {widget, attributes, fallback} = choice;
  const style = Object.entries(rules(choice))
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  return [
    '<div style="container-type: inline-size">',
    `  <cairn-${widget}${write({...attributes, style}, escaped)}>`,
    ...indent(fallbackLines(fallback, escaped), 4),
    `  </cairn-${widget}>`,
    '</div>',
  ];
}

function rules({tokens, reserve}) {
  return {display: 'block', 'margin-block': '2rem', 'min-height': reserve, ...tokens};
}

function inStyleSheet(widget, tokens) {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  if (!lines.length) return [];
  return [
    {
      say: 'The colours belong into the style sheet of the site. In WordPress: Appearance → Customize → Additional CSS.',
      code: [`cairn-${widget} {`, ...lines, '}'].join('\n'),
    },
  ];
}

/** What is there until the script is, and where there is none: of use by itself. */
function fallbackLines({stuck, signs, help, service}, escaped = escape.html) {
  return [
    `<p><strong>${escaped(stuck)}</strong></p>`,
    '<ul>',
    ...signs.map((sign) => `  <li>${escaped(sign)}</li>`),
    '</ul>',
    `<p>${escaped(help)} <a href="${escaped(service.site)}">${escaped(service.name)}</a></p>`,
  ];
}

function write(attributes, escaped = escape.html) {
  return Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

function indent(lines, by = 2) {
  return lines.map((line) => ' '.repeat(by) + line);
}

/** `goal-card` → `GoalCard` */
function name(widget) {
  return widget.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase());
}

/** `heading-level` → `headingLevel` */
function property(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

// What the plugin knows of the elements: generated, so that an attribute that comes, goes or changes does so everywhere.
import {readFileSync} from 'node:fs';
import {checks} from '../../src/content/checks.ts';
import {countries, directories} from '../../src/content/helplines.ts';
import {sourceLocale, targetLocales} from '../../src/locales/index.ts';
import {translate} from '../../src/locales/translate.ts';
import {wordsIn} from '../words.mjs';
import {phpFile, Translated} from './php.mjs';

const words = JSON.parse(readFileSync('integrations/wordpress/words.json', 'utf8'));
const locales = [sourceLocale, ...targetLocales];

/** @returns path in the plugin → text */
export async function generated(elements) {
  const offered = Object.fromEntries(
    elements.map(({tagName, attributes}) => [tagName, settings(attributes)]),
  );
  return [
    ...Object.entries(offered).map(([tag, each]) => [`blocks/${tag}/block.json`, block(tag, each)]),
    ['style.css', style(Object.keys(offered))],
    ...Object.entries({
      elements: offered,
      words: editorWords(elements),
      countries: countries(),
      fallbacks: await fallbacks(),
    }).map(([name, value]) => [`includes/generated/${name}.php`, phpFile(value)]),
  ];
}

/** WordPress has a field of its own for classes. */
function settings(attributes) {
  const own = attributes.filter(({name}) => name !== 'class');
  return Object.fromEntries(own.map((each) => [each.name, setting(each)]));
}

function setting({name, fieldName = name, type: {text}}) {
  const {control, values = {}, choices} = words.attributes[name] ?? {};
  const property = fieldName;
  if (text === 'boolean' || text === 'number')
    return {property, type: text, control: choices ? 'choice' : text, values: choices};
  const type = 'string';
  if (name.endsWith('-href')) return {property, type, control: 'address'};
  if (name === 'region') return {property, type, control: 'country', values: countries()};
  if (name === 'lang') return {property, type, control: 'language', values: locales};
  const literals = [...text.matchAll(/'([\w-]+)'/g)].map(([, literal]) => literal);
  const list = [...new Set([...Object.keys(values), ...literals])];
  if (list.length) return {property, type, control: 'choice', values: list};
  return {property, type, control: control ?? 'text'};
}

function block(tag, offered) {
  const {title, description, keywords} = words.blocks[tag] ?? {title: tag};
  const attributes = Object.values(offered).map(({property, type}) => [property, {type}]);
  return `${JSON.stringify(
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: tag.replace('-', '/'),
      title,
      description,
      keywords,
      category: 'widgets',
      textdomain: 'cairn-widgets',
      attributes: Object.fromEntries(attributes),
      supports: {align: ['wide', 'full'], html: false, spacing: {margin: true}},
      example: {},
      editorScript: 'cairn-widgets-editor',
    },
    undefined,
    2,
  )}\n`;
}

/** The place that a widget will take is kept, unless no script will come. */
function style(tags) {
  return `@media not (scripting: none) {
	:is(${tags.join(', ')}):not(:defined) {
		display: block;
		min-height: 30rem;
	}
}
`;
}

/** @throws where `words.json` has no words for an attribute, or words for none */
function editorWords(elements) {
  const offered = new Set(elements.flatMap(({attributes}) => attributes.map(({name}) => name)));
  offered.delete('class');
  const known = new Set(Object.keys(words.attributes));
  const wrong = [...offered, ...known].filter((name) => !offered.has(name) || !known.has(name));
  if (wrong.length)
    throw new Error(`words.json and the elements differ in the attributes ${wrong.join(', ')}.`);
  const of = [...known].map((name) => {
    const {values, ...said} = {none: '', ...words.attributes[name]};
    const labels = Object.entries(values ?? {}).map(([value, text]) => [value, translated(text)]);
    return [
      name,
      {
        panel: said.panel,
        label: translated(said.label),
        help: translated(said.help),
        none: translated(said.none),
        values: labels.length ? Object.fromEntries(labels) : undefined,
      },
    ];
  });
  const panels = Object.entries(words.panels).map(([of, title]) => ({
    of,
    title: translated(title),
  }));
  return {panels, of: Object.fromEntries(of)};
}

function translated(text) {
  return /\p{L}/u.test(text) ? new Translated(text) : text;
}

/** In every language of the widgets, whatever that of the site. */
async function fallbacks() {
  const [{name: service, site}] = directories();
  const all = locales.map(async (locale) => {
    const loaded = await wordsIn(locale);
    const msg = (template) => translate(loaded, template);
    const said = Object.values(checks).map((content) => content(msg));
    return [
      locale,
      {
        ...Object.fromEntries(
          said.map(({id, title, intro}) => [`cairn-${id}`, {title, intro: intro[0]}]),
        ),
        help: msg('Need to talk to someone now?', {desc: 'Opens the help lines'}),
        service,
        site,
      },
    ];
  });
  return Object.fromEntries(await Promise.all(all));
}

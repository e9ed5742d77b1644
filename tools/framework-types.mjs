// Writes dist/types: what each framework's type checker wants to know of the elements, out of what the build read from the
// class headers. `elements.d.ts` says it once; a file for each framework says where that framework looks for it.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {frameworks} from './framework-types/frameworks.mjs';

const OUTPUT = 'dist/types';
const NOTE = '// Made by tools/framework-types.mjs out of custom-elements.json.\n';

const {modules} = JSON.parse(readFileSync('reports/custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

mkdirSync(OUTPUT, {recursive: true});
const files = {elements: elementTypes(), ...frameworks};
for (const [name, text] of Object.entries(files))
  writeFileSync(`${OUTPUT}/${name}.d.ts`, `${NOTE}${text.trim()}\n`);

function elementTypes() {
  const tokens = new Map(elements.flatMap(({cssProperties}) => cssProperties.map(named)));
  const events = new Map(elements.flatMap((element) => element.events.map(named)));
  const names = [...elements.map(({name}) => name), ...[...events.values()].map(typeOf), 'Layout'];
  return `
import type {${names.sort().join(', ')}} from '../index.js';
// So that \`document.querySelector('cairn-self-check')\` knows its element, however the script comes.
import '../cairn.js';

/** True when it is there, except as "false". */
export type Flag = boolean | '' | 'true' | 'false';

${elements.map(settingsOf).join('\n')}
/** What a page can hear. */
export interface CairnEvents {
${[...events.values()].map((event) => member(event, `'${event.name}'`, typeOf(event))).join('')}}

/** Custom properties, for a framework that checks the names in a style. */
export interface CairnTokens {
${[...tokens.values()].map((token) => member(token, `'${token.name}'?`, 'string | number | undefined')).join('')}}

/** Each element with what can be said to it. */
export interface CairnElements {
${elements.map(({tagName, name, summary}) => member({summary}, `'${tagName}'`, `{element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties}`)).join('')}}

/** A listener that knows whom it listens to. */
export type Listener<Heard, Element> = (event: Heard & {readonly currentTarget: Element}) => void;
`;
}

function settingsOf({name, tagName, attributes}) {
  // \`class\`, \`dir\` and \`lang\` are every element's, and every framework knows them.
  const own = attributes.filter(({fieldName}) => fieldName);
  return `/** The attributes of \`<${tagName}>\`, as they are written in HTML. */
export interface ${name}Attributes {
${own.map((each) => member(each, `'${each.name}'?`, `${attributeType(each)} | undefined`)).join('')}}

/** The same as properties. */
export interface ${name}Properties {
${own.map((each) => member(each, `${each.fieldName}?`, `${typeOf(each).replace(' | undefined', '')} | undefined`)).join('')}}
`;
}

/** In HTML a number is written in digits, and a boolean is there or not. */
function attributeType(attribute) {
  const type = typeOf(attribute).replace(' | undefined', '');
  if (type === 'boolean') return 'Flag';
  if (type === 'number') return 'number | `${number}`';
  return type.replace(/^''/, 'Flag');
}

function typeOf({type}) {
  return type.text;
}

function named(each) {
  return [each.name, each];
}

function member({description, summary = description, default: value}, name, type) {
  const unless = value === undefined ? '' : ` Default: ${value}.`;
  return `  /** ${summary.replace(/\s+/g, ' ')}${unless} */\n  ${name}: ${type};\n`;
}

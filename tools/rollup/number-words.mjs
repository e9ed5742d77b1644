// Gives each text a number. In what ships `msg('Begin')` is `msg(42)`, and the texts of a language are a list: English words
// stand together, which compresses best, and translations need no keys. The source knows a text by its words
// (src/locales/translate.ts), and so do its tests.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import ts from 'typescript';
import {isMsg} from './drop-notes.mjs';

/** What stands in place of it. The last text is none: it tells the list of one version from that of another. */
const translate = (texts) => `
const english = ${JSON.stringify(texts.join('\n'))}.split('\\n');
export function learn(at, texts) {
  for (const text of texts) english[at++] = text;
}
export const fits = (words) => words.at(-1) === english.at(-1);
export const translate = (words = english, number, ...values) =>
  words[number].replace(/\\{(\\d)\\}/g, (_, index) => values[index]);
`;
const TRANSLATE_FILE = resolve('src/locales/translate.ts');

/** Whose texts stand together: those of the first that a path begins with. A file of one element has those that it needs. */
const GROUPS = [
  'content/self-check-questions',
  'content/self-check-outcomes',
  'content/goal-card',
  'content/goal-changes',
  'content/format-picker',
  'content/provider-questions',
  'elements/self-check',
  'elements/goal-card',
  'elements/format-picker',
  'ui/result',
  'ui',
];
const LIST = '\0words:';

/** @param together whether each file has the texts of all elements */
export function numberWords(together) {
  const {texts, starts} = listTexts();
  return {
    name: 'number-words',
    resolveId: (id) => (id.startsWith(LIST) ? {id, moduleSideEffects: true} : null),
    load(id) {
      if (!id.startsWith(LIST)) return null;
      const [from, to] = starts.slice(Number(id.slice(LIST.length)));
      return `import {learn} from ${JSON.stringify(TRANSLATE_FILE)};
        learn(${from}, ${JSON.stringify(texts.slice(from, to).join('\n'))}.split('\\n'));`;
    },
    transform(code, id) {
      const path = relative('src', id);
      if (id === TRANSLATE_FILE)
        return {code: translate(together ? texts : []), map: {mappings: ''}};
      if (path.startsWith('locales/words/'))
        return {code: inOrder(this.parse(code), texts), map: {mappings: ''}};
      if (path.startsWith('..') || !code.includes('msg(')) return null;
      const group = groupOf(path);
      const out = new MagicString(code);
      let next = starts[group];
      walk(this.parse(code), {
        enter(node) {
          if (node.type === 'CallExpression' && isMsg(node.callee)) write(node.arguments[0]);
          if (!isContent(path) || node.type !== 'FunctionDeclaration') return;
          // Its texts stand in the order in which they are used.
          const first = next;
          walk(node.body, {
            enter(inner) {
              if (inner.type !== 'CallExpression' || !isMsg(inner.callee)) return;
              out.update(inner.start, inner.end, 'nextText()');
              next += 1;
            },
          });
          if (next > first)
            out.appendRight(
              node.body.start + 1,
              `let text = ${first}, nextText = () => msg(text++);`,
            );
          this.skip();
        },
      });
      if (!together) out.prepend(`import ${JSON.stringify(LIST + group)};`);
      return {code: out.toString(), map: out.generateMap({hires: true})};

      function write(words) {
        const {quasis = [{value: {cooked: words.value}}], expressions = []} = words.quasi ?? {};
        const number = texts.indexOf(withGaps(quasis), starts[group]);
        if (number < 0) throw new Error(`“${withGaps(quasis)}” has no number.`);
        const values = expressions.map(({start, end}) => code.slice(start, end));
        out.update(words.start, words.end, [number, ...values].join());
      }
    },
  };
}

/** @returns all texts, and where those of each group begin */
function listTexts() {
  const groups = GROUPS.map(() => []);
  const files = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));
  for (const path of files.sort()) {
    const group = groups[groupOf(path)];
    // Those of a check stand there as often as it has them.
    for (const text of textsIn(path))
      if (isContent(path) || !group.includes(text)) group.push(text);
  }
  const version = createHash('sha256').update(JSON.stringify(groups)).digest('base64url');
  const texts = [...groups.flat(), version.slice(0, 6)];
  return {texts, starts: groups.map((_, index) => groups.slice(0, index).flat().length)};
}

function textsIn(path) {
  const file = ts.createSourceFile(
    path,
    readFileSync(`src/${path}`, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const texts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && (node.expression.name ?? node.expression).text === 'msg') {
      const [words] = node.arguments;
      const {head, templateSpans = []} = words.template ?? {head: words};
      const strings = [head, ...templateSpans.map(({literal}) => literal)];
      texts.push(withGaps(strings.map(({text}) => ({value: {cooked: text}}))));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** `{"Begin": "Empezar"}` → the texts of a language in the order of the English ones */
function inOrder({body}, texts) {
  const {properties} = body.find(({type}) => type === 'ExportDefaultDeclaration').declaration;
  const words = new Map(properties.map(({key, value}) => [key.value ?? key.name, value.value]));
  const [version] = texts.slice(-1);
  const english = texts.slice(0, -1);
  const list = [...english.map((text) => words.get(text)), version];
  const missing = english.find((text) => !words.has(text));
  if (missing) throw new Error(`“${missing}” is not translated: npm run locales`);
  return `export default ${JSON.stringify(list.join('\n'))}.split('\\n')`;
}

function withGaps(quasis) {
  return quasis
    .map(({value}) => value.cooked)
    .reduce((text, next, index) => `${text}{${index - 1}}${next}`);
}

function isContent(path) {
  return path.startsWith('content/');
}

function groupOf(path) {
  return GROUPS.findIndex((group) => path.startsWith(group));
}

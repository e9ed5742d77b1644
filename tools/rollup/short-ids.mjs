// Gives the questions, options and outcomes of a check short ids. They are only ever compared with one another, in the files
// of that check; those that another file knows stay. The goal card keeps all of its own: a visitor's file has them. What is no
// key of weights is counted where it stands, `id: count++`: what is written alike compresses best.
import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const CHECKS = [
  {
    files: ['src/content/self-check-questions.ts', 'src/content/self-check-outcomes.ts'],
    known: ['self-check', 'framing', 'steps', 'talk'],
  },
  {
    files: ['src/content/format-picker.ts'],
    known: ['format-picker', 'approaches', 'formats'],
  },
];

export function shortIds() {
  return {
    name: 'short-ids',
    transform(code, id) {
      const check = CHECKS.find(({files}) => files.some((file) => id.endsWith(file)));
      if (!check) return null;
      const {counted, short} = shorten(check, (text) => this.parse(text));
      const ast = this.parse(code);
      const out = new MagicString(code);
      const write = ({start, end}, text) => text && out.update(start, end, text);
      walk(ast, {
        enter(node) {
          // A word of the engine's, and no id.
          if (isProperty(node, 'normalise')) this.skip();
          else if (isProperty(node, 'id') && counted.has(node.value.value)) {
            write(node.value, 'count++');
            this.skip();
          } else if (node.type === 'Literal') write(node, short.get(node.value));
          else if (isProperty(node, 'weights'))
            for (const {key} of node.value.properties ?? []) write(key, short.get(key.name));
          else if (node.type === 'FunctionDeclaration' && node.params[0]?.name === 'msg') {
            const first = idsIn(node).find((name) => counted.has(name));
            if (first) out.appendRight(node.body.start + 1, `let count = ${short.get(first)};`);
          }
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

/** @returns which ids are counted, and what each becomes */
function shorten({files, known}, parse) {
  const asts = files.map((file) =>
    parse(transformSync(readFileSync(file, 'utf8'), {loader: 'ts'}).code),
  );
  const given = asts.flatMap(idsIn).filter((name) => !known.includes(name));
  const weighed = new Set(asts.flatMap(weighedIn));
  const counted = new Set();
  const short = new Map();
  let named = 0;
  for (const name of new Set(given)) {
    if (weighed.has(name) || given.indexOf(name) < given.lastIndexOf(name))
      short.set(name, `"${letters(named++)}"`);
    else {
      counted.add(name);
      short.set(name, String(counted.size));
    }
  }
  return {counted, short};
}

function idsIn(ast) {
  return found(ast, (node) => (isProperty(node, 'id') ? [node.value.value] : []));
}

/** The ids that weights are given for. */
function weighedIn(ast) {
  return found(ast, (node) =>
    isProperty(node, 'weights') ? (node.value.properties ?? []).map(({key}) => key.name) : [],
  );
}

function found(ast, of) {
  const list = [];
  walk(ast, {enter: (node) => void list.push(...of(node))});
  return list;
}

function isProperty(node, name) {
  return node.type === 'Property' && node.key.name === name;
}

/** Without a digit in front, so that a key needs no quotes: a … z, A … Z, aa … */
function letters(index) {
  const letter = String.fromCharCode((index % 52 < 26 ? 97 : 39) + (index % 52));
  return index < 52 ? letter : letters(Math.floor(index / 52) - 1) + letter;
}

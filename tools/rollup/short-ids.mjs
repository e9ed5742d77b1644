// Gives the questions, options and outcomes of a check short ids. They are only ever compared with one another, in one file;
// those that another file knows stay. The goal card keeps all of its own: a visitor's file has them. What is no key of weights
// is counted where it stands, `id: count++`: what is written alike compresses best.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const CHECKS = {
  'content/self-check.ts': ['self-check', 'framing', 'steps', 'talk'],
  'content/format-picker.ts': ['format-picker', 'approaches', 'formats'],
};

export function shortIds() {
  return {
    name: 'short-ids',
    transform(code, id) {
      const [, known] = Object.entries(CHECKS).find(([file]) => id.endsWith(file)) ?? [];
      if (!known) return null;
      const ast = this.parse(code);
      /** Where each id is given. */
      const given = new Map();
      const weighed = new Set();
      walk(ast, {
        enter(node) {
          if (isProperty(node, 'weights'))
            for (const {key} of node.value.properties ?? []) weighed.add(key.name);
          if (!isProperty(node, 'id') || known.includes(node.value.value)) return;
          given.set(node.value.value, [...(given.get(node.value.value) ?? []), node.value]);
        },
      });
      const counted = new Map();
      const short = new Map();
      let named = 0;
      for (const [name, [place, ...others]] of given) {
        if (others.length || weighed.has(name)) short.set(name, `"${letters(named++)}"`);
        else {
          counted.set(place, name);
          short.set(name, String(counted.size));
        }
      }

      const out = new MagicString(code);
      const write = ({start, end}, text) => text && out.update(start, end, text);
      walk(ast, {
        enter(node) {
          // A word of the engine's, and no id.
          if (isProperty(node, 'normalise')) this.skip();
          else if (counted.has(node)) write(node, 'count++');
          else if (node.type === 'Literal') write(node, short.get(node.value));
          else if (isProperty(node, 'weights'))
            for (const {key} of node.value.properties ?? []) write(key, short.get(key.name));
          else if (node.type === 'FunctionDeclaration' && node.params[0]?.name === 'msg')
            out.appendRight(node.body.start + 1, 'let count = 1;');
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

function isProperty(node, name) {
  return node.type === 'Property' && node.key.name === name;
}

/** Without a digit in front, so that a key needs no quotes: a … z, A … Z, aa … */
function letters(index) {
  const letter = String.fromCharCode((index % 52 < 26 ? 97 : 39) + (index % 52));
  return index < 52 ? letter : letters(Math.floor(index / 52) - 1) + letter;
}

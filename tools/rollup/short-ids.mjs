// Gives the questions, options and outcomes of a check short ids. They are only ever compared with one another, in one file;
// those that another file knows stay. The goal card keeps all of its own: a visitor's file has them.
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
      const ids = new Set();
      walk(ast, {
        enter(node) {
          if (isProperty(node, 'id') && !known.includes(node.value.value))
            ids.add(node.value.value);
        },
      });
      const short = new Map([...ids].map((each, index) => [each, letters(index)]));
      const out = new MagicString(code);
      const write = ({start, end}, name) => {
        if (short.has(name)) out.update(start, end, `"${short.get(name)}"`);
      };
      walk(ast, {
        enter(node) {
          // A word of the engine's, and no id.
          if (isProperty(node, 'normalise')) this.skip();
          else if (node.type === 'Literal') write(node, node.value);
          else if (isProperty(node, 'weights'))
            for (const {key} of node.value.properties ?? []) write(key, key.name);
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

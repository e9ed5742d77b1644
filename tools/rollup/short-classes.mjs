// Gives the classes and the private custom properties of our style sheets short names. They stand in a closed root, so nobody
// else knows them. They are found where our code can have one: in a style sheet, in `class=`, as the look of a button, as
// `className`, and in a text that begins with `.` or `var(--_`.
import {readdirSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** A screen’s state is one as well, and a page reads it. */
const KEPT = ['asking'];
const CLASS = /(?<=\.)[a-z][\w-]*/g;
const PROPERTY = /(?<=--_)[\w-]+/g;

export function shortClasses() {
  const sources = readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const sheets = sources.match(/css`[^`]*`/g).join('\n');
  const used = sources.match(/(?<=class=")[^"]*/g).flatMap((names) => names.split(' '));
  const styled = new Set(sheets.match(CLASS).filter((name) => !KEPT.includes(name)));
  const classes = shortNames([...styled, ...used.filter((name) => styled.has(name))]);
  const properties = shortNames(sheets.match(PROPERTY));
  const short = (name) => classes.get(name) ?? name;
  const inSheet = (text) =>
    text.replace(CLASS, short).replace(PROPERTY, (name) => properties.get(name));
  const inAttribute = (text) => text.replace(/[\w-]+/g, short);

  return {
    name: 'short-classes',
    transform(code, id) {
      if (relative('src', id).startsWith('..')) return null;
      const out = new MagicString(code);
      const rewrite = ({start, end}, change) => {
        const text = code.slice(start, end);
        if (change(text) !== text) out.update(start, end, change(text));
      };
      walk(this.parse(code), {
        enter(node) {
          if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css')
            for (const quasi of node.quasi.quasis) rewrite(quasi, inSheet);
          if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html')
            inTemplate(node.quasi);
          if (node.type === 'CallExpression' && node.callee.name === 'button' && node.arguments[3])
            inValue(node.arguments[3]);
          if (node.type === 'AssignmentExpression' && node.left.property?.name === 'className')
            inValue(node.right);
          if (node.type === 'Literal' && /^(\.[a-z]|var\(--_)/.test(node.value))
            rewrite(node, inSheet);
        },
      });
      if (!out.hasChanged()) return null;
      return {code: out.toString(), map: out.generateMap({hires: true})};

      function inTemplate({quasis, expressions}) {
        for (const [index, quasi] of quasis.entries()) {
          rewrite(quasi, (text) => text.replace(/(?<=\bclass=")[^"]*/g, inAttribute));
          if (/\bclass="?$/.test(quasi.value.raw)) inValue(expressions[index]);
        }
      }

      /** Every word that a value may have. */
      function inValue(value) {
        walk(value, {
          enter(node) {
            if (node.type === 'TemplateElement' || typeof node.value === 'string')
              rewrite(node, inAttribute);
          },
        });
      }
    },
  };
}

/** The most frequent ones first; without capitals, which are no other names in a page in quirks mode. */
function shortNames(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(byCount.map(([name], index) => [name, letters(index)]));
}

function letters(index) {
  const letter = 'abcdefghijklmnopqrstuvwxyz'[index % 26];
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

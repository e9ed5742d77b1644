// Minifies css`…` literals, nested rules included, which the template minifiers get wrong.
import {walk} from 'estree-walker';
import {transform} from 'lightningcss';
import MagicString from 'magic-string';

export function minifyCss() {
  return {
    name: 'minify-css',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('css`')) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
          // A literal with an expression is no whole style sheet.
          if (node.quasi.expressions.length > 0) return;
          const css = node.quasi.quasis[0].value.cooked;
          out.update(node.start, node.end, `\`${escape(minify(css, id))}\``);
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

function minify(css, filename) {
  const {code, warnings} = transform({filename, code: Buffer.from(css), minify: true});
  for (const {message, loc} of warnings)
    console.warn(`${filename}, line ${loc.line} of its CSS: ${message}`);
  return String(code);
}

const escape = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

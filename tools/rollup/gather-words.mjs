// Writes the words of a check together, and takes one after the other where they stood; and then those of all checks of a
// file at its top: words beside words compress better.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

export function gatherWords() {
  return {
    name: 'gather-words',
    transform(code, id) {
      if (!/\/content\/(self-check|goal-card|format-picker)\.ts$/.test(id)) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'FunctionDeclaration' || node.params[0]?.name !== 'msg') return;
          const words = [];
          walk(node.body, {
            enter(inner) {
              if (inner.type !== 'CallExpression' || inner.callee.name !== 'msg') return;
              words.push(inner.arguments[0].value);
              out.update(inner.start, inner.end, 'next()');
            },
          });
          out.appendRight(
            node.body.start + 1,
            `const words = ${JSON.stringify(words.join('\n'))}.split("\\n").map((text) => msg(text));
             const next = words.shift.bind(words);`,
          );
          this.skip();
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

/** To come after terser, which would put each text back to where it is used. */
export function hoistWords() {
  return {
    name: 'hoist-words',
    renderChunk(code) {
      const ast = this.parse(code);
      const out = new MagicString(code);
      const {start} = ast.body.find(({type}) => type !== 'ImportDeclaration');
      let texts = 0;
      let last;
      walk(ast, {
        enter(node) {
          if (node.type !== 'CallExpression' || node.callee.property?.name !== 'split') return;
          const {object} = node.callee;
          if (object.type !== 'Literal' || node.arguments[0].value !== '\n') return;
          // Moved, so that the source map goes with them.
          out.prependRight(object.start, `${texts ? ',' : 'const '}words${texts}=`);
          out.move(object.start, object.end, start);
          out.appendRight(object.end, `words${texts}`);
          texts += 1;
          last = object.end;
        },
      });
      if (!texts) return null;
      out.appendLeft(last, ';');
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

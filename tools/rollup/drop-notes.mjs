// Takes the translators' notes out of `msg(…, {desc: …})`: they are for the XLIFF files, not for visitors.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

export function dropNotes() {
  return {
    name: 'drop-notes',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          if (node.type !== 'CallExpression' || !isMsg(node.callee)) return;
          const [words, options] = node.arguments;
          if (options?.type !== 'ObjectExpression') return;
          const kept = options.properties.filter((property) => property.key?.name !== 'desc');
          if (kept.length === options.properties.length) return;
          if (kept.length === 0) out.remove(words.end, options.end);
          else
            out.update(
              options.start,
              options.end,
              `{${kept.map((each) => code.slice(each.start, each.end))}}`,
            );
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

function isMsg(callee) {
  return callee.name === 'msg' || callee.property?.name === 'msg';
}

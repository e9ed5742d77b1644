// Takes the translators' notes, `msg(…, {desc: …})`, out of the code: they are for the XLIFF files, not for visitors.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

export function dropNotes() {
  return {
    name: 'drop-notes',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('msg(')) return null;
      const out = new MagicString(code);
      walk(this.parse(code), {
        enter: ({type, callee, arguments: [words, options] = []}) => {
          if (type !== 'CallExpression' || (callee.property ?? callee).name !== 'msg') return;
          if (options?.type !== 'ObjectExpression') return;
          if (options.properties.some(({key}) => key?.name !== 'desc'))
            this.error(`${id}: \`msg\` has options beside a note`);
          out.remove(words.end, options.end);
        },
      });
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

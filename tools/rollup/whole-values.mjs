// Fails the build where a template puts a value into part of an attribute: `src/server/lit.ts` writes whole values only.
import {walk} from 'estree-walker';

export function wholeValues() {
  return {
    name: 'whole-values',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('html`')) return;
      walk(this.parse(code), {
        enter: (node) => {
          if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'html') return;
          const texts = node.quasi.quasis.map(({value}) => value.raw);
          for (const [index, after] of texts.slice(1).entries()) {
            const [tag = ''] = /<[^>]*$/.exec(texts[index]) ?? [];
            const unfinished = tag.endsWith('="') && !after.startsWith('"');
            if (tag && (unfinished || !/="?$/.test(tag)))
              this.error(`${id}: a value is only a part of an attribute: ${tag}`);
          }
        },
      });
    },
  };
}

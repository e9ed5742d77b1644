// Minifies html`…` templates, except in msg(html`…`): a message's id is made from its exact words and spaces.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {parseLiterals} from 'parse-literals';
import htmlLiterals from 'rollup-plugin-html-literals';

/** @param open whether each template is read by a parser of its own, which closes what it leaves open */
export function minifyHtml(open) {
  return [
    htmlLiterals({
      include: 'src/**',
      failOnError: true,
      options: {
        shouldMinify: ({tag}) => tag === 'html' || tag === 'svg',
        shouldMinifyCSS: () => false,
        minifyOptions: {removeOptionalTags: open},
        parseLiterals: (code, options) =>
          parseLiterals(code, options).filter(
            ({parts}) => !/\bmsg\(\s*\w+`$/.test(code.slice(0, parts[0].start)),
          ),
      },
    }),
    wholeValues,
    open && leaveOpen,
  ];
}

/** Calls back with the texts of each template of a file, but of what `skipped` calls are given. */
function eachTemplate(context, code, act, skipped) {
  walk(context.parse(code), {
    enter(node) {
      if (skipped && node.type === 'CallExpression' && node.callee.name === skipped) this.skip();
      if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html')
        act(node.quasi.quasis);
    },
  });
}

const isOurs = (code, id) => !id.includes('node_modules') && code.includes('html`');

/**
 * A value is a whole child, or the whole value of an attribute: the trimmed lit-html (trim-lit.mjs) and that of servers
 * (src/server/lit.ts) know no other.
 */
const wholeValues = {
  name: 'whole-values',
  transform(code, id) {
    if (!isOurs(code, id)) return;
    eachTemplate(this, code, (quasis) => {
      const texts = quasis.map(({value}) => value.raw);
      for (const [index, after] of texts.slice(1).entries()) {
        const [tag = ''] = /<[^>]*$/.exec(texts[index]) ?? [];
        const half = tag.endsWith('="') && !after.startsWith('"');
        if (tag && (half || !/="?$/.test(tag)))
          this.error(`A value is but a part of an attribute: ${tag}`);
      }
    });
  },
};

/** A template may end without its last end tags: the parser closes what is open. Those that stand in a row are read as one. */
const leaveOpen = {
  name: 'leave-open',
  transform(code, id) {
    if (!isOurs(code, id)) return null;
    const out = new MagicString(code);
    const trim = (quasis) => {
      const {end, value} = quasis.at(-1);
      const [endTags] = /(\s*<\/\w+>)*$/.exec(value.raw);
      if (endTags) out.remove(end - endTags.length, end);
    };
    eachTemplate(this, code, trim, 'inARow');
    return {code: out.toString(), map: out.generateMap({hires: true})};
  },
};

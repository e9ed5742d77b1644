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
    open && leaveOpen,
  ];
}

/** A template may end without its last end tags: the parser closes what is open. */
const leaveOpen = {
  name: 'leave-open',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('html`')) return null;
    const out = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'html') return;
        const {end, value} = node.quasi.quasis.at(-1);
        const [endTags] = /(\s*<\/\w+>)*$/.exec(value.raw);
        if (endTags) out.remove(end - endTags.length, end);
      },
    });
    return {code: out.toString(), map: out.generateMap({hires: true})};
  },
};

// Minifies html`…` templates, except in msg(html`…`): a message's id is made from its exact words and spaces.
import {parseLiterals} from 'parse-literals';
import htmlLiterals from 'rollup-plugin-html-literals';

export function minifyHtml() {
  return htmlLiterals({
    include: 'src/**',
    failOnError: true,
    options: {
      shouldMinify: ({tag}) => tag === 'html' || tag === 'svg',
      shouldMinifyCSS: () => false,
      parseLiterals: (code, options) =>
        parseLiterals(code, options).filter(
          ({parts}) => !/\bmsg\(\s*\w+`$/.test(code.slice(0, parts[0].start)),
        ),
    },
  });
}

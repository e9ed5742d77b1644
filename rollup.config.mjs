// From `src` to what ships: a table of builds at the end, with what goes in and how each differs from the others.
// `rollup --config --configDebug` leaves the code readable.
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';
import {beside} from './tools/rollup/beside.mjs';
import {dropNotes} from './tools/rollup/drop-notes.mjs';
import {minifyCss} from './tools/rollup/minify-css.mjs';
import {pageGlobals} from './tools/rollup/page-globals.mjs';
import {NONE, replace} from './tools/rollup/replace.mjs';
import {wholeValues} from './tools/rollup/whole-values.mjs';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${licence} | contains Lit, © Google LLC, BSD-3-Clause */`;
const elements = readdirSync('src/elements');
const {targetLocales: languages} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

// Chunks have a hash in their name: those of the last build would stay.
rmSync('dist', {recursive: true, force: true});

/** What the elements share, in few files: many small ones weigh more. */
const shared = {
  common: /\/src\/(context\/widget-names|element\/(warn|late-module))\.ts$/,
  shared:
    /\/node_modules\/|\/src\/(context\/|element\/(?!contrast|stand-in|kept|typed)|privacy\/|templates\/(?!result|words-field|kept-line|undo-line)|styles\/(?!paper|result)|locales\/(?!words|load\/(?!shared))|content\/(help|version)|engine\/(check|session|texts)\.ts)/,
  outcome: /\/src\/engine\/(outcome|score|condition|reasons)\.ts$/,
};
const chunkOf = (id) => Object.keys(shared).find((chunk) => shared[chunk].test(id));

/** Files that are loaded late keep their name: `element/late-module.ts` requests them anew when they fail. */
const LATE = /-results?$|-reader$|^isolated-host$|^stand-in$|^contrast$/;
/** What `cairn.js` and its like load late, each alone. */
const ALONE = /\/src\/.*\/(contrast|isolated-host|stand-in)\.ts$/;

function chunkFileNames({name: chunk, moduleIds}) {
  if (moduleIds.some((id) => id.includes('/locales/words/'))) return 'locales/[name].js';
  return LATE.test(chunk) ? '[name].js' : 'chunks/[name]-[hash].js';
}
const ofEach = (path, to) => elements.map((each) => [path.replaceAll('NAME', each), to]);
const withoutResults = Object.fromEntries(ofEach('src/elements/NAME/NAME-result.ts', NONE));
/** The results of all elements are a file beside this one. */
const lateResults = {...withoutResults, 'src/with-results.ts': 'src/with-late-results.ts'};

/** A sandboxed frame has no origin, so it loads no modules. */
const inFrame = (loadWords) => ({
  ...Object.fromEntries(ofEach('src/locales/load/NAME.ts', 'src/isolated/no-words.ts')),
  'src/locales/load/shared.ts': loadWords,
  'src/element/colours.ts': 'src/isolated/no-colours.ts',
  'src/element/stand-ins.ts': 'src/isolated/no-stand-ins.ts',
  'src/isolated/isolated-host.ts': NONE,
  'src/elements/check/load-reader.ts': 'src/elements/check/reader-beside.ts',
});

/** A server has no page: it gets the globals of one from a module, Lit's templates as text, and first screens only. */
const onServer = {
  'lit/html.js': 'src/server/lit.ts',
  'lit/directives/keyed.js': 'src/server/directives.ts',
  'lit/directives/repeat.js': 'src/server/directives.ts',
  'src/element/is-static.ts': 'src/server/is-static.ts',
  'src/element/contrast.ts': NONE,
  'src/isolated/isolated-host.ts': NONE,
  'src/elements/check/load-reader.ts': 'src/elements/check/reader-beside.ts',
  ...withoutResults,
};
const wordsBeside = beside(/^\.\.\/words\//, (id) => `./locales/${basename(id)}`);
const resultsBeside = beside(/^\.\/late-results\.js$/, () => './cairn-results.js');
const LENT_LIT = 'src/element/lent-lit.ts';
/** The file that loads them has Lit. */
const withLentLit = {'lit/html.js': LENT_LIT, 'lit/directives/repeat.js': LENT_LIT};
const readerBeside = beside(/^\.\/check-reader\.js$/, () => './check-reader.js');

const compile = (modules = {}, options = {}) => [
  replace(modules),
  // With `node`, every module can be imported on a server.
  resolve({exportConditions: ['node']}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', ...options}),
  wholeValues(),
  dropNotes(),
  htmlLiterals({
    include: 'src/**',
    options: {shouldMinifyCSS: () => false, minifyOptions: {removeOptionalTags: false}},
  }),
  minifyCss(),
];

const build = (input, plugins, output) => ({input, plugins, output});

export default ({configDebug: debug}) => {
  const common = {
    sourcemap: true,
    banner: ({isEntry}) => (isEntry ? banner : ''),
    plugins: debug ? [] : [terser({ecma: 2020, module: true, format: {comments: /^!|ignore/i}})],
  };
  const modules = {...common, dir: 'dist', format: 'es', chunkFileNames};
  const single = {inlineDynamicImports: true};
  const oneModule = {...modules, ...single};
  const script = (file) => ({...common, file, format: 'iife', ...single});
  const together = (name) => ({...modules, manualChunks: (id) => (ALONE.test(id) ? null : name)});
  const own = Object.fromEntries(elements.map((each) => [each, `src/elements/${each}/${each}.ts`]));
  const entries = {...own, index: 'src/index.ts', 'cairn.auto': 'src/auto.ts'};
  const licences = license({thirdParty: {output: 'dist/third-party-licenses.txt'}});
  const cairn = [wordsBeside, resultsBeside, readerBeside, compile(lateResults), licences];
  const english = [wordsBeside, readerBeside, compile()];
  const frame = compile(inFrame('src/frame/load-words.ts'));
  const noModules = {'src/element/late-module.ts': 'src/element/no-late-modules.ts'};
  const isolated = compile({...inFrame('src/isolated/no-words.ts'), ...noModules});

  return [
    build(entries, compile(), {...modules, manualChunks: chunkOf}),
    build('src/cairn.ts', cairn, together('cairn')),
    build({'cairn-results': 'src/late-results.ts'}, compile(withLentLit), oneModule),
    // Of elements, too: it takes the place of their own.
    build({'check-reader': 'src/elements/check/check-reader.ts'}, compile(), oneModule),
    build({'cairn.en': 'src/cairn.ts'}, english, together('cairn.en')),
    build('src/server.ts', [wordsBeside, compile(onServer, pageGlobals)], oneModule),
    build('src/frame.ts', frame, script('dist/frame/frame.js')),
    build('src/isolated.ts', isolated, script('dist/isolated.js')),
    build('src/single.ts', isolated, script('dist/single.js')),
    // `cairn.es.js` and its like: everything, with the words of one language.
    ...languages.map((lang) => ({
      input: 'dist/cairn.en.js',
      external: (id) => id.startsWith('./') && !id.startsWith(`./locales/${lang}.`),
      output: {file: `dist/cairn.${lang}.js`, format: 'es', compact: true, ...single},
    })),
  ];
};

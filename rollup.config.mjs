// From `src` to what ships: a table of builds at the end, with what goes in and how each differs from the others.
// `rollup --config --configDebug` leaves the code readable.
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, resolve as absolute} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import license from 'rollup-plugin-license';
import {visualizer} from 'rollup-plugin-visualizer';
import {dropNotes} from './tools/rollup/drop-notes.mjs';
import {minifyCss} from './tools/rollup/minify-css.mjs';
import {NONE, replace} from './tools/rollup/replace.mjs';
import {wholeValues} from './tools/rollup/whole-values.mjs';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${licence} | contains Lit, © Google LLC, BSD-3-Clause */`;
const elements = readdirSync('src/elements');
const languages = readdirSync('src/locales/words').map((file) => basename(file, '.ts'));

// Chunks have a hash in their name: those of the last build would stay.
rmSync('dist', {recursive: true, force: true});

/** What the elements share, in few files: many small ones weigh more. */
const shared = {
  common: /\/src\/(context\/widget-names|element\/warn)\.ts$/,
  shared:
    /\/node_modules\/|\/src\/(context\/|element\/(?!contrast|stand-in|kept|typed)|privacy\/|templates\/(?!result|words-field)|styles\/(?!paper)|locales\/(?!words)|content\/(help|version)|engine\/(check|session)\.ts)/,
  outcome: /\/src\/engine\/(outcome|score|condition|reasons)\.ts$/,
};

/** Files that are loaded late keep their name: `element/late-module.ts` requests them anew when they fail. */
const LATE = /-result$|^check-reader$|^isolated-host$|^stand-in$|^contrast$/;
/** What reads a publisher's own check: nothing that a page without one loads, though `cairn.js` has the element. */
const READER =
  /\/src\/(engine\/(definition|check-file|format\/.*)|elements\/check\/check-reader)\.ts$/;

const isLate = (id) =>
  /\/src\/(.*\/(contrast|isolated-host|stand-in)|locales\/words\/.*)\.ts$/.test(id) ||
  READER.test(id);

function chunkFileNames({name: chunk, moduleIds}) {
  if (moduleIds.some((id) => id.includes('/locales/words/'))) return 'locales/[name].js';
  return LATE.test(chunk) ? '[name].js' : 'chunks/[name]-[hash].js';
}

/** A sandboxed frame has no origin, so it loads no modules. */
const inFrame = (loadWords) => ({
  'src/locales/load.ts': loadWords,
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
  ...Object.fromEntries(elements.map((each) => [`src/elements/${each}/${each}-result.ts`, NONE])),
};
const pageGlobals = {
  banner: `import * as page from ${JSON.stringify(absolute('src/server/page.ts'))};`,
  define: Object.fromEntries(
    ['HTMLElement', 'MutationObserver', 'addEventListener', 'removeEventListener']
      .concat(['document', 'localStorage', 'self'])
      .flatMap((each) => [each, `globalThis.${each}`].map((way) => [way, `page.${each}`])),
  ),
};
const wordsBeside = {
  name: 'words-beside',
  resolveId: (id) =>
    id.startsWith('./words/') ? {id: `./locales/${basename(id)}`, external: 'relative'} : undefined,
};

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

export default ({configDebug: debug, configStats: stats}) => {
  const common = {
    sourcemap: true,
    banner: ({isEntry}) => (isEntry ? banner : ''),
    plugins: debug ? [] : [terser({ecma: 2020, module: true, format: {comments: /^!|ignore/i}})],
  };
  const modules = {...common, dir: 'dist', format: 'es', chunkFileNames};
  const script = (file) => ({...common, file, format: 'iife', inlineDynamicImports: true});
  const build = (input, plugins, output) => ({input, plugins, output});
  // The reader beside `cairn.js` needs nothing else; the one of the same name beside the elements needs what they share.
  const together = {
    ...modules,
    chunkFileNames: (chunk) =>
      chunk.name === 'check-reader' ? 'cairn-check-reader.js' : chunkFileNames(chunk),
    manualChunks: (id) => (isLate(id) ? undefined : 'cairn'),
  };
  const apart = {
    ...modules,
    manualChunks: (id) => Object.keys(shared).find((chunk) => shared[chunk].test(id)),
  };
  const entries = {
    ...Object.fromEntries(elements.map((each) => [each, `src/elements/${each}/${each}.ts`])),
    index: 'src/index.ts',
    'cairn.auto': 'src/auto.ts',
  };
  const licences = license({thirdParty: {output: 'dist/third-party-licenses.txt'}});
  const report = stats && visualizer({filename: 'reports/bundle.html', sourcemap: true});
  const server = [wordsBeside, compile(onServer, pageGlobals)];
  const frame = compile(inFrame('src/frame/load-words.ts'));
  const noModules = {'src/element/late-module.ts': 'src/element/no-late-modules.ts'};
  const isolated = compile({...inFrame('src/isolated/no-words.ts'), ...noModules});

  return [
    build('src/cairn.ts', [compile(), licences, report], together),
    build(entries, compile(), apart),
    build('src/server.ts', server, {...modules, inlineDynamicImports: true}),
    build('src/frame.ts', frame, script('dist/frame/frame.js')),
    build('src/isolated.ts', isolated, script('dist/isolated.js')),
    build('src/single.ts', isolated, script('dist/single.js')),
    // `cairn.es.js` and its like: everything, with the words of one language.
    ...languages.map((lang) => ({
      input: 'dist/cairn.js',
      external: (id) => id.startsWith('./') && id !== `./locales/${lang}.js`,
      output: {
        file: `dist/cairn.${lang}.js`,
        format: 'es',
        inlineDynamicImports: true,
        compact: true,
      },
    })),
  ];
};

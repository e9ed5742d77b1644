// From `src` to what ships. `builds` is a table: what goes in, and how a build differs from the others.
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
import {wholeValues} from './tools/rollup/whole-values.mjs';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${licence} | contains Lit, © Google LLC, BSD-3-Clause */`;

// Chunks have a hash in their name: those of the last build would stay.
rmSync('dist', {recursive: true, force: true});

const elements = Object.fromEntries(
  readdirSync('src/elements').map((element) => [element, `src/elements/${element}/${element}.ts`]),
);

/** Takes other modules in place of some of `src`; `none` is an empty one. */
const replace = (modules) => ({
  name: 'replace',
  async resolveId(specifier, importer, options) {
    const found = await this.resolve(specifier, importer, {...options, skipSelf: true});
    const [, other] =
      Object.entries(modules).find(
        ([from]) => [specifier, found?.id].includes(from) || found?.id === absolute(from),
      ) ?? [];
    return other === 'none' ? '\0none' : other && absolute(other);
  },
  load: (id) => (id === '\0none' ? 'export {}' : undefined),
});

/** Files that are loaded late keep their name: `late-module.ts` requests them anew when they fail. */
const LATE = /-result$|^isolated-host$|^stand-in$|^contrast$/;

function chunkFileNames({name: chunk, moduleIds}) {
  if (moduleIds.some((id) => id.includes('/locales/words/'))) return 'locales/[name].js';
  return LATE.test(chunk) ? '[name].js' : 'chunks/[name]-[hash].js';
}

/** What elements share, in few files: many small ones weigh more. */
const SHARED = {
  common: /\/src\/(context\/widget-names|element\/warn)\.ts$/,
  shared:
    /\/node_modules\/|\/src\/(context\/|element\/(?!contrast|stand-in)|privacy\/|templates\/(?!result)|styles\/(?!paper)|locales\/(?!words)|content\/(help|version)|engine\/(check|session))/,
  outcome: /\/src\/engine\/(outcome|score|condition|reasons)\.ts$/,
};

/** A sandboxed frame has no origin, so it loads no module: its words arrive in another way. */
const inFrame = {
  'src/element/colours.ts': 'src/isolated/no-colours.ts',
  'src/isolated/isolated-host.ts': 'none',
  'src/element/stand-ins.ts': 'src/isolated/no-stand-ins.ts',
};

/** A server has no page: it gets the globals of one from a module, and Lit's templates as text. */
const onServer = {
  'lit/html.js': 'src/server/lit.ts',
  'lit/directives/keyed.js': 'src/server/directives.ts',
  'lit/directives/repeat.js': 'src/server/directives.ts',
  'src/element/contrast.ts': 'none',
  'src/isolated/isolated-host.ts': 'none',
  ...Object.fromEntries(
    Object.keys(elements).map((each) => [`src/elements/${each}/${each}-result.ts`, 'none']),
  ),
};
const pageGlobals = ['HTMLElement', 'MutationObserver', 'addEventListener', 'removeEventListener']
  .concat(['document', 'localStorage', 'self'])
  .flatMap((each) => [each, `globalThis.${each}`].map((way) => [way, `cairnPage.${each}`]));
const forServer = {
  banner: `import * as cairnPage from ${JSON.stringify(absolute('src/server/page.ts'))};`,
  define: Object.fromEntries(pageGlobals),
};
const wordsBeside = {
  name: 'words-beside',
  resolveId: (specifier) =>
    specifier.startsWith('./words/')
      ? {id: `./locales/${basename(specifier)}`, external: 'relative'}
      : undefined,
};

/** @param debug readable code: `rollup --config --configDebug` */
export default ({configDebug: debug, configStats: stats}) => {
  const compile = (modules = {}, options = {}) => [
    replace(modules),
    // With `node`, every module can be imported on a server.
    resolve({exportConditions: debug ? ['node', 'development'] : ['node']}),
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json', ...options}),
    wholeValues(),
    dropNotes(),
    htmlLiterals({
      include: 'src/**',
      options: {shouldMinifyCSS: () => false, minifyOptions: {removeOptionalTags: false}},
    }),
    minifyCss(),
  ];
  const output = {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    banner: ({isEntry}) => (isEntry ? banner : ''),
    chunkFileNames,
    plugins: debug ? [] : [terser({ecma: 2020, module: true, format: {comments: /^!/}})],
  };
  const script = (file) => ({
    ...output,
    format: 'iife',
    entryFileNames: file,
    inlineDynamicImports: true,
  });

  return [
    {
      input: 'src/cairn.ts',
      plugins: [
        compile(),
        license({thirdParty: {output: 'dist/third-party-licenses.txt'}}),
        stats && visualizer({filename: 'reports/bundle.html', sourcemap: true}),
      ],
      // One file, with the results in it.
      output: {
        ...output,
        manualChunks: (id) =>
          /\/(contrast|isolated-host|stand-in|words\/.*)\.ts$/.test(id) ? undefined : 'cairn',
      },
    },
    {
      input: {...elements, index: 'src/index.ts', 'cairn.auto': 'src/auto.ts'},
      plugins: compile(),
      output: {
        ...output,
        manualChunks: (id) => Object.keys(SHARED).find((chunk) => SHARED[chunk].test(id)),
      },
    },
    {
      input: 'src/server.ts',
      plugins: [wordsBeside, compile(onServer, forServer)],
      output: {...output, inlineDynamicImports: true},
    },
    {
      input: 'src/frame.ts',
      plugins: compile({...inFrame, 'src/locales/load.ts': 'src/frame/load-words.ts'}),
      output: script('frame/frame.js'),
    },
    {
      input: 'src/isolated.ts',
      plugins: compile({...inFrame, 'src/locales/load.ts': 'src/isolated/no-words.ts'}),
      output: script('isolated.js'),
    },
    // `cairn.es.js` and its like: everything, with the words of one language in it.
    ...readdirSync('src/locales/words').map((file) => ({
      input: 'dist/cairn.js',
      external: (id) => /^\.\//.test(id) && id !== `./locales/${basename(file, '.ts')}.js`,
      output: {
        file: `dist/cairn.${basename(file, '.ts')}.js`,
        format: 'es',
        compact: true,
        inlineDynamicImports: true,
      },
    })),
  ];
};

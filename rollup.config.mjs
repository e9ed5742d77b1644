// From `src` to what ships: one module with everything, and one module per element with what they share beside them.
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {visualizer} from 'rollup-plugin-visualizer';
import {dropNotes} from './tools/rollup/drop-notes.mjs';
import {ENTRIES, mangleProperties} from './tools/rollup/mangle.mjs';
import {minifyCss} from './tools/rollup/minify-css.mjs';
import {minifyHtml} from './tools/rollup/minify-html.mjs';
import {numberWords} from './tools/rollup/number-words.mjs';
import {rename} from './tools/rollup/rename.mjs';
import {shortClasses} from './tools/rollup/short-classes.mjs';
import {shortIds} from './tools/rollup/short-ids.mjs';
import {trimLit} from './tools/rollup/trim-lit.mjs';
import {writeAlike} from './tools/rollup/write-alike.mjs';

const {name, version, license: licence} = JSON.parse(readFileSync('package.json', 'utf8'));

// Chunks have a hash in their name: those of the last build would stay.
rmSync('dist', {recursive: true, force: true});

/** What ships as elements alone; the quiet door has the engine's names for whoever uses the engine. */
const elements = {
  'self-check': 'src/elements/self-check/self-check.ts',
  'goal-card': 'src/elements/goal-card/goal-card.ts',
  'format-picker': 'src/elements/format-picker/format-picker.ts',
};

const mangled = mangleProperties(ENTRIES);

const compile = ({open = true, together = true, ...more} = {}) => [
  resolve(),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', ...more}),
  trimLit(),
  dropNotes(),
  shortIds(),
  numberWords(together),
  shortClasses(),
  minifyHtml(open),
  minifyCss(),
];

const output = {
  dir: 'dist',
  format: 'es',
  banner: ({isEntry}) =>
    isEntry
      ? `/*! ${name} ${version} | ${licence} | contains Lit, © Google LLC, BSD-3-Clause */`
      : '',
  sourcemap: true,
  entryFileNames: '[name].js',
  // What is asked for later keeps its name: both builds make the same file, and pages may preload it.
  chunkFileNames: ({moduleIds}) => {
    if (moduleIds.some((id) => id.includes('/locales/words/'))) return 'locales/[name].js';
    if (moduleIds.some((id) => /\/ui\/(contrast|room|stand-in)\.ts$/.test(id))) return '[name].js';
    const [result] = moduleIds.flatMap((id) => /([\w-]+\/result)\.ts$/.exec(id)?.[1] ?? []);
    return `chunks/${result?.replace('/', '-') ?? '[name]'}-[hash].js`;
  },
  plugins: [
    terser({
      ecma: 2020,
      module: true,
      // Called in one place is not written in that place: alike functions compress better.
      compress: {passes: 3, unsafe_arrows: true, inline: 1, pure_getters: true},
      mangle: false,
      format: {comments: /^!/},
    }),
    writeAlike(),
    rename(),
  ],
};

/**
 * Beside the files of the elements, by name: one of what any two share, since many small ones weigh more. A result may
 * import nothing of the file that registers its element: that one may come by another address (`?ver=1`), and would run twice.
 */
const CHUNKS = {
  shared: /\/src\/(ui\/(?!(contrast|room)\.ts|result\/)|content\/version|engine\/(check|session))/,
  outcome: /\/engine\/(outcome|score|condition)\.ts$/,
  goals: /\/(content\/goal-card|engine\/(card|saved)|goal-card\/(goals-screen|opening))\.ts$/,
};

/** An element alone leaves its results, which no first screen shows, to a file beside it. */
const resultLater = {
  name: 'result-later',
  resolveId(specifier, importer) {
    const isResult = specifier === './result.js' && importer.endsWith('-element.ts');
    return isResult ? this.resolve('./result-later.js', importer) : null;
  },
};

/** What looks at a page's colours is a module, which a frame without an origin does not get; nor would a publisher look into its console. */
const noLookAtColours = {
  name: 'no-look-at-colours',
  resolveId: (specifier) => (specifier.endsWith('/colours.js') ? '\0no-look' : undefined),
  load: (id) => (id === '\0no-look' ? 'export const lookAtColours = () => {}' : undefined),
};

/** A sandboxed frame has no origin, and so no modules: its words come as classic scripts, see `src/frame.ts`. */
const classicWords = {
  name: 'classic-words',
  resolveDynamicImport: (specifier) => ({id: specifier, external: true}),
  renderDynamicImport: () => ({left: 'cairnWords(', right: ')'}),
};

/** What it loads is the files of the elements, built beside it. */
const besideIt = {
  name: 'beside-it',
  resolveDynamicImport: (specifier) => ({id: `./${basename(specifier)}`, external: true}),
};

/** A server has no page: what a widget asks of one is in a module, and so is what makes text of its templates. */
const page = fileURLToPath(new URL('src/server/page.ts', import.meta.url));
const onServer = {
  // One parser reads them all.
  open: false,
  banner: `import * as cairnPage from ${JSON.stringify(page)};`,
  define: Object.fromEntries(
    [
      ...['HTMLElement', 'MutationObserver', 'addEventListener', 'removeEventListener'],
      ...['document', 'localStorage', 'self'],
    ].flatMap((name) => [name, `globalThis.${name}`].map((each) => [each, `cairnPage.${name}`])),
  ),
};
const ON_SERVER = {
  'lit-html': fileURLToPath(new URL('src/server/lit.ts', import.meta.url)),
  // Asked for after the first screen.
  './contrast.js': '\0nothing',
  './room.js': '\0nothing',
};
const firstScreens = {
  name: 'first-screens',
  resolveId: (specifier) =>
    ON_SERVER[specifier] ??
    (specifier.startsWith('./words/') ? wordsBesideIt(specifier) : undefined),
  load: (id) => (id === '\0nothing' ? 'export {}' : undefined),
};

function wordsBesideIt(specifier) {
  return {id: `./locales/${basename(specifier)}`, external: 'relative'};
}

/** Each has a file of everything with its own words in it. */
const languages = readdirSync('src/locales/words').map((file) => basename(file, '.ts'));

export default ({configStats}) => [
  {
    input: 'src/cairn.ts',
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      mangled,
      ...compile(),
      license({thirdParty: {output: 'dist/third-party-licenses.txt'}}),
      configStats && visualizer({filename: 'reports/bundle.html', sourcemap: true}),
    ],
    output,
  },
  {
    input: elements,
    preserveEntrySignatures: 'allow-extension',
    plugins: [resultLater, mangled, ...compile({together: false})],
    output: {
      ...output,
      manualChunks: (id) => Object.keys(CHUNKS).find((name) => CHUNKS[name].test(id)),
    },
  },
  {input: 'src/index.ts', plugins: compile(), output},
  {
    input: 'src/server.ts',
    plugins: [firstScreens, ...compile(onServer)],
    output: {...output, inlineDynamicImports: true},
  },
  {
    input: {'cairn.auto': 'src/auto.ts'},
    plugins: [besideIt, ...compile()],
    output,
  },
  {
    input: 'src/frame.ts',
    plugins: [noLookAtColours, classicWords, ...compile()],
    output: {...output, format: 'iife', entryFileNames: 'frame/frame.js'},
  },
  ...languages.map((lang) => ({
    input: 'dist/cairn.js',
    // The words of the other languages, and the room of an isolated widget, stay files beside it, asked for where a page wants them.
    external: (id) =>
      id === './room.js' || (id.startsWith('./locales/') && id !== `./locales/${lang}.js`),
    output: {
      file: `dist/cairn.${lang}.js`,
      format: 'es',
      compact: true,
      inlineDynamicImports: true,
    },
  })),
  {
    input: 'src/isolated.ts',
    // A frame imports nothing: words come to it through the port.
    plugins: [
      noLookAtColours,
      mangled,
      ...compile(),
      {name: 'no-imports', resolveDynamicImport: () => false},
    ],
    output: {...output, format: 'iife', entryFileNames: 'isolated.js'},
  },
];

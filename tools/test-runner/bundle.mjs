// A page that requests a file of TypeScript gets it as one script with all that it imports. Requested one by one, several hundred
// modules take longer than the tests of most files.
import {dirname, join, posix, resolve} from 'node:path';
import {build} from 'esbuild';

/** Large, and without state: a browser requests them once for all pages, the words only where a page needs them. */
const AXE = {'axe-core/axe.min.js': '/node_modules/axe-core/axe.min.js'};
const separateWords = {
  name: 'separate-words',
  setup({onResolve}) {
    onResolve({filter: /\/words\/[\w.-]+\.js$/}, ({kind, path}) =>
      kind === 'dynamic-import'
        ? {path: posix.resolve('/src/locales/load', path).replace(/js$/, 'ts'), external: true}
        : undefined,
    );
  },
};

export function bundlePlugin() {
  let rootDir;
  let watched;

  return {
    name: 'cairn-bundle',
    serverStart({config, fileWatcher}) {
      ({rootDir} = config);
      watched = fileWatcher;
    },
    async serve({path}) {
      if (!path.endsWith('.ts')) return undefined;
      const file = join(rootDir, path);
      const {outputFiles, metafile} = await build({
        absWorkingDir: rootDir,
        entryPoints: [file],
        // The source map names files from there.
        outdir: dirname(file),
        bundle: true,
        format: 'esm',
        target: 'es2022',
        sourcemap: 'inline',
        sourcesContent: false,
        alias: AXE,
        plugins: [separateWords],
        // What the server itself has.
        external: ['/node_modules/*', '/__web-dev-server__*'],
        // Tests import modules for their side effects alone, which `package.json` says they have not.
        ignoreAnnotations: true,
        metafile: true,
        write: false,
      });
      watched.add(Object.keys(metafile.inputs).map((input) => resolve(rootDir, input)));
      return {body: outputFiles[0].text, type: 'js'};
    },
  };
}

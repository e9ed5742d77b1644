// Bundles made for the run: the tools, and our own module with one wall taken away.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';

const made = new Map();

export function toolBundle(file) {
  return once(file, () => bundle(`tests/privacy/trackers/${file}.js`));
}

/**
 * Our module without something: a patch is `[file, text, its replacement]`. A patch that no longer fits is an
 * error, so that a wall never counts as taken away while it stands.
 */
export function weakened(patches) {
  return once(JSON.stringify(patches), () => bundle('src/cairn.ts', patches));
}

/** What runs in the frame of an isolated widget, without something. */
export function weakenedFrame(patches) {
  return once(JSON.stringify(patches), () => bundle('src/isolated.ts', patches, 'iife'));
}

function once(key, make) {
  if (!made.has(key)) made.set(key, make());
  return made.get(key);
}

export async function bundle(entry, patches = [], format = 'esm') {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    format,
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
    // `sideEffects` in package.json speaks of what ships.
    ignoreAnnotations: true,
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [{name: 'weaken', setup: (build) => patches.forEach((patch) => weaken(build, patch))}],
  });
  return outputFiles[0].text;
}

function weaken(build, [file, text, instead]) {
  const path = resolve(file);
  build.onLoad({filter: /\.ts$/}, (args) => {
    if (args.path !== path) return undefined;
    const source = readFileSync(path, 'utf8');
    if (source.split(text).length !== 2)
      throw new Error(`${file} has no single “${text}” to take away.`);
    return {contents: source.replace(text, () => instead), loader: 'ts'};
  });
}

// Bundles each app as its makers would, for a browser and, where the framework can, for a server; as in development, where
// frameworks say what they do not like.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import solid from 'vite-plugin-solid';

const isCustomElement = (tag) => tag.startsWith('cairn-');

const plugins = {
  vue: () => [vue({template: {compilerOptions: {isCustomElement}}})],
  svelte: () => [svelte({configFile: false})],
  solid: () => [solid({ssr: true})],
};

/** @returns the folder of what a browser loads, with `client.js` in it */
export async function forBrowser(framework, app, entry) {
  const outDir = join(app, 'built/client');
  await build({
    ...common(framework, app),
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: {input: {client: join(app, entry)}, output: {entryFileNames: '[name].js'}},
    },
  });
  return outDir;
}

/** @returns what the server sends: `{head, body}` */
export async function onServer(framework, app, entry) {
  const outDir = join(app, 'built/server');
  await build({
    ...common(framework, app),
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      ssr: join(app, entry),
      rollupOptions: {output: {entryFileNames: 'server.mjs'}},
    },
  });
  const {render} = await import(pathToFileURL(join(outDir, 'server.mjs')));
  return await render();
}

function common(framework, root) {
  return {
    root,
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    plugins: plugins[framework]?.() ?? [],
  };
}

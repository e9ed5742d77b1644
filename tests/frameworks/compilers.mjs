// How each framework makes a program of a file, and starts it.
import {join} from 'node:path';
import {compileScript, parse} from '@vue/compiler-sfc';
import {compile} from 'svelte/compiler';

/** What starts an app with nothing in it but the component of a file. */
export const entries = {
  react: (file) => `
    import {createRoot} from 'react-dom/client';
    import * as file from 'snippet:${file}';
    const [Component] = Object.values(file);
    createRoot(document.getElementById('app')).render(<Component />);`,
  vue: (file) => `
    import {createApp} from 'vue';
    import Component from 'snippet:${file}';
    createApp(Component).mount('#app');`,
  svelte: (file) => `
    import {mount} from 'svelte';
    import Component from 'snippet:${file}';
    mount(Component, {target: document.getElementById('app')});`,
  angular: (file) => `
    import '@angular/compiler';
    import {provideZonelessChangeDetection} from '@angular/core';
    import {bootstrapApplication} from '@angular/platform-browser';
    import * as file from 'snippet:${file}';
    const [Component] = Object.values(file);
    const place = document.createElement('app-' + '${file}'.replace('.component.ts', ''));
    document.getElementById('app').append(place);
    await bootstrapApplication(Component, {providers: [provideZonelessChangeDetection()]});`,
};

/** For esbuild: the file of a snippet, and the package as an app would have it installed. */
export function compiler({file, code, root, here}) {
  return {
    name: 'snippet',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^snippet:/}, ({path}) => ({path, namespace: 'snippet'}));
      onResolve({filter: /^cairn-widgets\//}, ({path}) => ({
        path: join(root, 'dist', path.replace('cairn-widgets/', '')),
      }));
      onLoad({filter: /^snippet:/}, () => ({...compiled(file, code), resolveDir: here}));
    },
  };
}

function compiled(file, code) {
  if (file.endsWith('.vue')) {
    const {descriptor, errors} = parse(code);
    if (errors.length) throw errors[0];
    const isCustomElement = (tag) => tag.startsWith('cairn-');
    const {content} = compileScript(descriptor, {
      id: file,
      inlineTemplate: true,
      templateOptions: {compilerOptions: {isCustomElement}},
    });
    return {contents: content, loader: 'js'};
  }
  if (file.endsWith('.svelte')) {
    const {js, warnings} = compile(code, {generate: 'client'});
    if (warnings.length) throw new Error(warnings[0].message);
    return {contents: js.code, loader: 'js'};
  }
  return {contents: code, loader: file.endsWith('.ts') ? 'ts' : 'jsx'};
}

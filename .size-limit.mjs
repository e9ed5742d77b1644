// How heavy each entry may be, with everything that it imports: brotli, quality 11.
import {readdirSync} from 'node:fs';
import {loadedWith} from './tools/loaded-with.mjs';

export default [
  {name: 'Everything (cairn.js)', path: loadedWith('dist/cairn.js'), limit: '27.5 KiB'},
  {name: 'Self-check alone', path: loadedWith('dist/self-check.js'), limit: '20 KiB'},
  ...readdirSync('dist/locales')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({name: `Words (${file})`, path: `dist/locales/${file}`, limit: '9 KiB'})),
];

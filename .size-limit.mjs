// How heavy each entry may be, with everything that it imports: brotli, quality 11.
import {loadedWith} from './tools/loaded-with.mjs';

export default [
  {name: 'Everything (cairn.js)', path: loadedWith('dist/cairn.js'), limit: '22 KiB'},
  {name: 'Self-check alone', path: loadedWith('dist/self-check.js'), limit: '14 KiB'},
];

// How heavy each entry may be, with everything that it imports: brotli, quality 11.
import {readdirSync} from 'node:fs';
import {loadedWith} from './tools/loaded-with.mjs';

const entries = {
  'cairn.js': '25.5 KiB',
  'self-check.js': '18 KiB',
  'goal-card.js': '21 KiB',
  'format-picker.js': '18.5 KiB',
  'index.js': '28 KiB',
};
const words = '9 KiB';

export default [
  ...Object.entries(entries).map(([file, limit]) => ({
    name: file,
    path: loadedWith(`dist/${file}`),
    limit,
  })),
  {name: 'frame/frame.js', path: 'dist/frame/frame.js', limit: '28.5 KiB'},
  ...readdirSync('dist/locales')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({name: `locales/${file}`, path: `dist/locales/${file}`, limit: words})),
];

// How heavy each entry may be, with everything that it imports at once: brotli, quality 11.
import {readdirSync} from 'node:fs';
import {loadedWith, resultsOf} from './tools/loaded-with.mjs';

const entries = {
  'cairn.js': '24 KiB',
  'self-check.js': '13.4 KiB',
  'goal-card.js': '18.8 KiB',
  'format-picker.js': '16.2 KiB',
  'index.js': '26.6 KiB',
  'cairn.auto.js': '2 KiB',
};
const words = '8 KiB';

export default [
  ...Object.entries(entries).map(([file, limit]) => ({
    name: file,
    path: loadedWith(`dist/${file}`),
    limit,
  })),
  ...['self-check', 'goal-card', 'format-picker'].map((name) => ({
    name: `${name}.js: its results`,
    path: resultsOf(`dist/${name}.js`),
    limit: '5.4 KiB',
  })),
  {name: 'frame/frame.js', path: 'dist/frame/frame.js', limit: '26.4 KiB'},
  ...readdirSync('dist/locales')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({name: `locales/${file}`, path: `dist/locales/${file}`, limit: words})),
];

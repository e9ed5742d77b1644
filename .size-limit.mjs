// How heavy each entry may be, with everything that it imports at once: Brotli, quality 11.
import {readdirSync} from 'node:fs';
import {loadedWith} from './tools/loaded-with.mjs';

const entries = {
  'cairn.js': '30 KiB',
  'self-check.js': '18 KiB',
  'goal-card.js': '24 KiB',
  'format-picker.js': '22 KiB',
  'index.js': '34 KiB',
  'cairn.auto.js': '2 KiB',
  'isolated.js': '32 KiB',
  'frame/frame.js': '32 KiB',
};

export default [
  ...Object.entries(entries).map(([file, limit]) => ({
    name: file,
    path: loadedWith(`dist/${file}`),
    limit,
  })),
  ...readdirSync('dist/locales')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({name: `locales/${file}`, path: `dist/locales/${file}`, limit: '9 KiB'})),
];

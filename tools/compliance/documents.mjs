// The documents of the pack, with their generated tables.
import {readFileSync} from 'node:fs';
import {filled} from './fill.mjs';
import {FOLDER, names} from './names.mjs';

export const documents = names.map((name) => {
  const file = `${FOLDER}/${name}.md`;
  const text = filled(readFileSync(file, 'utf8'));
  return {name, file, text, title: /^# (.*)$/m.exec(text)[1]};
});

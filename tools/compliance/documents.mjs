// The documents of the pack, in the order in which they are read. Each is `docs/compliance/NAME.md`.
import {readFileSync} from 'node:fs';
import {filled} from './fill.mjs';

export const FOLDER = 'docs/compliance';

export const INDEX = 'README';

export const names = [
  INDEX,
  'data-flows',
  'accessibility',
  'dpia',
  'data-protection',
  'tracking-law',
  'intended-purpose',
  'clinical-safety',
  'hazard-log',
  'supply-chain',
  'content',
  'open-questions',
  'sources',
];

export const documents = names.map((name) => {
  const file = `${FOLDER}/${name}.md`;
  const text = filled(readFileSync(file, 'utf8'));
  return {name, file, text, title: /^# (.*)$/m.exec(text)[1]};
});

// The documents of the pack, in the order in which they are read. Each is `docs/compliance/NAME.md`.

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

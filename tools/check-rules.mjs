// Keeps the table of the linter's rules in docs/checks.md, each with the message that an author gets for a broken file.
import {readFileSync} from 'node:fs';
import {rules} from '../src/lint/rules/index.ts';
import {keepTable} from './keep.mjs';

const messages = JSON.parse(readFileSync('tests/checks/broken/messages.json', 'utf8'));

await keepTable('docs/checks.md', 'check-rules', [
  ['Rule', 'Level', 'What it finds', 'What it says, for example'],
  ...rules.map(({id, severity, finds}) => [`\`${id}\``, severity, finds, cell(example(id))]),
]);

function example(id) {
  const [found = ''] = messages[id].filter((each) => each.includes(` ${id} at `));
  return found.replace(/^\w+ \S+ at /, '');
}

/** Plain text: nothing in it is Markdown or HTML. */
function cell(text) {
  const [, path, message] = /^(\S+): (.*)$/s.exec(text) ?? ['', '', text];
  const plain = message.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*');
  return `\`${path}\`: ${plain}`;
}

// What the privacy tests expect of real trackers.
import {readFileSync} from 'node:fs';
import {table} from '../table.mjs';

const ORDERS = {
  first: 'Cairn first',
  last: 'the other script first',
  isolated: 'the other script first, `isolated`',
};

const {tools} = JSON.parse(readFileSync('tests/privacy/expected.json', 'utf8'));
const runs = tools.flatMap((tool) =>
  Object.entries(ORDERS)
    .filter(([order]) => tool[order])
    .map(([order, loaded]) => ({tool, loaded, learned: tool[order]})),
);

/** Every run in which something was learned, and how many others there are. */
export function trackers() {
  const leaking = runs.filter(({learned}) => learned.length);
  const rows = leaking.map(({tool, loaded, learned}) => [called(tool), loaded, learned.join(', ')]);
  return `${runs.length} runs, ${runs.length - leaking.length} of them without any leak. The other ${leaking.length}:

${table(['Script', 'Loaded', 'What it learned'], rows)}`;
}

function called({name, version}) {
  return [name, version].filter(Boolean).join(' ');
}

/** Prints what `balance-table.ts` should say: `npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts`. */
import {shippedByName} from './arbitraries.js';
import {balance} from './balance.js';

const name = (text: string) => (/^\w+$/.test(text) ? text : `'${text}'`);

const rows = Object.entries(balance).map(([row, count]) => {
  const shares = Object.entries(count(shippedByName)).map(
    ([id, {shown, first}]) => `    ${name(id)}: {shown: ${shown}, first: ${first}},`,
  );
  return [`  ${name(row)}: {`, ...shares, '  },'].join('\n');
});

console.log(`/**
 * Of a hundred answer sets, in how many an outcome is shown, and in how many it is the first of its kind: what was counted
 * over seeded samples, not what anyone wished for. Where a weight is changed on purpose, look at the whole table before it is
 * written anew: \`npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts\`
 */
import type {Shares} from './balance.js';

export const balanceTable: Readonly<Record<string, Shares>> = {
${rows.join('\n')}
};`);

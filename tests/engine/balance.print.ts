/** Prints what `balance-table.ts` should say: `npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts`. */
import {formatPicker} from '../../src/content/format-picker.js';
import {selfCheck} from '../../src/content/self-check.js';
import {words} from '../setup/words.js';
import {balance} from './balance.js';

const rows = Object.entries(balance(selfCheck(words), formatPicker(words))).map(
  ([row, shares]) =>
    `  ${/^\w+$/.test(row) ? row : `'${row}'`}: {\n${Object.entries(shares)
      .map(
        ([id, {shown, first}]) =>
          `    ${/^\w+$/.test(id) ? id : `'${id}'`}: {shown: ${shown}, first: ${first}},\n`,
      )
      .join('')}  },\n`,
);

console.log(`/**
 * Of a hundred answer sets, in how many an outcome is shown, and in how many it is the first of its kind: what was counted
 * over all answer sets, not what anyone wished for. Where a changed weight is meant to change it, look at the whole table
 * before it is written anew: \`npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts\`
 */
import type {Balance} from './balance.js';

export const balanceTable: Balance = {
${rows.join('')}};`);

// What the pack reads from the TypeScript sources of the product.
import {register} from 'tsx/esm/api';

const unregister = register();
const [phrases, {instruments}, {sources}, version, {cases}, {balanceTable}, {unchecked}] =
  await Promise.all([
    import('../../src/lint/language/phrases.ts'),
    import('../../src/lint/language/instruments.ts'),
    import('../../src/content/sources.ts'),
    import('../../src/content/version.ts'),
    import('../../tests/content/cases.ts'),
    import('../../tests/engine/balance-table.ts'),
    import('../help-lines/unchecked.ts'),
  ]);
await unregister();

export const {found, medical} = phrases;
export const {CONTENT_VERSION, NEXT_REVIEW} = version;
export {balanceTable, cases, instruments, sources, unchecked};

// Writes what a compliance office asks for into reports/compliance: `npm run pack:compliance [-- 2026-12-31]`, today's date otherwise.
// Reads dist.
import {readFileSync} from 'node:fs';
import {writePack} from './compliance/write.mjs';

const [date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
  console.error(`“${date}” is no day. Write it like 2026-12-31.`);
  process.exit(1);
}

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `reports/compliance/${name}-${version}-${date}`;
writePack(folder, date);
console.log(folder);

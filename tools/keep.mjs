// Writes a generated file that is committed; with `--check` it fails instead when the file has drifted.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

export async function keep(path, text) {
  const options = await resolveConfig(path);
  const now = await format(text, {...options, filepath: path});
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (now === before) return;
  if (!process.argv.includes('--check')) {
    writeFileSync(path, now);
    return;
  }
  console.error(`${path} has drifted from what it is made of; \`npm run generate\` mends it.`);
  showFirstDifference(before.split('\n'), now.split('\n'));
  process.exit(1);
}

function showFirstDifference(before, now) {
  const at = now.findIndex((line, index) => line !== before[index]);
  console.error(`  line ${at + 1}\n  - ${before[at] ?? ''}\n  + ${now[at] ?? ''}`);
}

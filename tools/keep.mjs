// Writes a generated file, or a generated table of one, that is committed; with `--check` it fails instead when it has drifted.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** @param style how prettier formats this file, where that differs from the rest of the project */
export async function keep(path, text, style = {}) {
  const options = await resolveConfig(path);
  const now = await format(text, {...options, ...style, filepath: path});
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

/**
 * Between `<!-- cairn:NAME -->` and `<!-- /cairn:NAME -->`.
 * @param rows the first one has the heads
 * @param words what is said before the table
 */
export async function keepTable(path, name, [heads, ...rows], words = '') {
  const [start, end] = [`<!-- cairn:${name} -->`, `<!-- /cairn:${name} -->`];
  const [before, , after] = readFileSync(path, 'utf8').split(new RegExp(`(${start}[^]*?${end})`));
  if (after === undefined) throw new Error(`${path} has no place for the table “${name}”`);
  const table = [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  await keep(path, before + [start, words, table, end].filter(Boolean).join('\n\n') + after);
}

function showFirstDifference(before, now) {
  const at = now.findIndex((line, index) => line !== before[index]);
  console.error(`  line ${at + 1}\n  - ${before[at] ?? ''}\n  + ${now[at] ?? ''}`);
}

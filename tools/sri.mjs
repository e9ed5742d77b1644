// Writes dist/sri.json: for every other file of the build a hash for the `integrity` attribute.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

const TARGET = 'dist/sri.json';

const hashes = files('dist')
  .filter((file) => file !== TARGET)
  .sort()
  .map((file) => [
    relative('dist', file).split(sep).join('/'),
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
  ]);
writeFileSync(TARGET, `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);

function files(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

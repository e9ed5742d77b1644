// Builds twice from nothing and compares every file, byte for byte. With `--built`, the first build is the one that is there.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

const first = process.argv.includes('--built') ? files() : build();
const second = build();
const names = [...new Set([...first.keys(), ...second.keys()])];
const same = names.filter((name) => {
  const [one, other] = [first.get(name), second.get(name)];
  return one && other?.equals(one);
});
for (const name of names)
  if (!same.includes(name)) console.error(`${name} is not the same in two builds.`);
console.log(`${same.length} of ${names.length} files are the same, byte for byte, in two builds.`);
process.exit(names.length && same.length === names.length ? 0 : 1);

/** @returns what is in each file */
function build() {
  rmSync('dist', {recursive: true, force: true});
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
  return files();
}

function files() {
  return new Map(
    readdirSync('dist', {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .map((file) => [file, readFileSync(file)]),
  );
}

// Builds twice from nothing and compares every byte, hashes included.
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';

const [first, second] = [build(), build()];
const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
const different = names.filter((name) => first[name] !== second[name]);
for (const name of different) console.error(`${name} is not the same in two builds.`);
console.log(
  `${names.length - different.length} of ${names.length} files are the same in two builds.`,
);
process.exit(different.length ? 1 : 0);

function build() {
  rmSync('dist', {recursive: true, force: true});
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
  return JSON.parse(readFileSync('dist/sri.json', 'utf8'));
}

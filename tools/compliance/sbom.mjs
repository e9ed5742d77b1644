// The bill of materials, written by `npm sbom`: this package, every package that is installed with it, and those that its tools for
// authors contain.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
let made;

/**
 * Asks npm in a folder that has only what ships: with the lock file of the whole project, `npm sbom --omit=dev` lists nothing
 * (npm 11.19).
 * @returns CycloneDX as JSON
 */
export function bill() {
  made ??= inFolder((folder) => {
    const {name, version, description, author, license, ...rest} = read('package.json');
    const dependencies = {...rest.dependencies, ...inTools()};
    const root = {name, version, description, author, license, dependencies};
    const packages = {'': root, ...shipped(dependencies, read('package-lock.json').packages)};
    const lock = {name, version, lockfileVersion: 3, requires: true, packages};
    writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
    return JSON.parse(execFileSync('npm', args, {cwd: folder, encoding: 'utf8'}));
  });
  return made;
}

/** @returns what the linter and the command contain: name → version. No page of a visitor loads these. */
function inTools() {
  const licences = readFileSync('dist/third-party-licenses-tools.txt', 'utf8').split('\n---\n\n');
  return Object.fromEntries(licences.map((text) => /^(\S+) (\S+),/.exec(text).slice(1)));
}

/** npm names the package after its folder. */
function inFolder(act) {
  const above = mkdtempSync(join(tmpdir(), 'cairn-sbom-'));
  const folder = join(above, read('package.json').name);
  mkdirSync(folder);
  try {
    return act(folder);
  } finally {
    rmSync(above, {recursive: true});
  }
}

/** @returns the entries of a lock file that are reached from some dependencies */
function shipped(dependencies, locked, within = '', reached = {}) {
  for (const name of Object.keys(dependencies ?? {})) {
    const nested = `${within}/node_modules/${name}`;
    const path = within && locked[nested] ? nested : `node_modules/${name}`;
    if (reached[path] || !locked[path]) continue;
    reached[path] = locked[path];
    shipped(locked[path].dependencies, locked, path, reached);
  }
  return reached;
}

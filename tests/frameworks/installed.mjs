// The package as an app has it installed: what `npm pack` makes, unpacked where the apps look for it.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @returns the file, and the paths in it */
export function pack(root) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-pack-'));
  const said = execFileSync(
    'npm',
    ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder],
    {cwd: root, encoding: 'utf8', maxBuffer: 1e8},
  );
  const [{filename, files}] = Object.values(JSON.parse(said));
  return {tarball: join(folder, filename), folder, paths: files.map(({path}) => path)};
}

export function unpack(tarball, ...places) {
  for (const place of places) {
    const folder = join(place, 'node_modules/cairn-widgets');
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
    execFileSync('tar', [
      '--extract',
      '--gzip',
      '--strip-components=1',
      '-f',
      tarball,
      '-C',
      folder,
    ]);
  }
}

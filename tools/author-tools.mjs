// Builds what authors of checks run, and no page of a visitor loads: the linter and the command. esbuild reads the CommonJS packages
// that count syllables.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const common = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'error',
};

const built = await Promise.all([
  build({...common, entryPoints: ['src/lint.ts'], outfile: 'dist/lint.js', platform: 'browser'}),
  build({
    ...common,
    entryPoints: ['cli/cairn-widgets.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
  }),
]);

const packages = new Set(
  built
    .flatMap(({metafile}) => Object.keys(metafile.inputs))
    .flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
);
writeFileSync(
  'dist/third-party-licenses-tools.txt',
  [...packages].sort().map(licenceOf).join('\n---\n\n'),
);

function licenceOf(name) {
  const folder = `node_modules/${name}`;
  const {version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text =
    file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : '';
  return `${name} ${version}, ${license}\n\n${text.trim()}\n`;
}

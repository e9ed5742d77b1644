// Makes the WordPress plugin, dist/cairn-widgets-wordpress.zip: the files of integrations/wordpress, what is generated from the
// manifest, and the module with all that it may import. The same bytes every time.
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {zipSync} from 'fflate';
import {everythingFrom} from '../loaded-with.mjs';
import {generated} from './generated.mjs';
import {languages} from './languages.mjs';

const SOURCE = 'integrations/wordpress/cairn-widgets';
const TARGET = 'dist/cairn-widgets-wordpress.zip';
/** No file is older in a zip, whatever the time zone. */
const MADE = new Date(1980, 0, 1);

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {modules} = JSON.parse(readFileSync('reports/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

const files = new Map();
for (const name of readdirSync(SOURCE, {recursive: true}))
  if (statSync(join(SOURCE, name)).isFile())
    files.set(name, readFileSync(join(SOURCE, name), 'utf8').replaceAll('@version@', version));
for (const [name, text] of await generated(elements)) files.set(name, text);
for (const [name, text] of languages(files)) files.set(name, text);
// What runs in the frame of an isolated widget is a script of its own, not imported.
for (const file of [...everythingFrom('dist/cairn.js'), 'dist/isolated.js'])
  files.set(`module/${version}/${relative('dist', file)}`, readFileSync(file));
files.set('LICENSE', readFileSync('LICENSE'));
files.set('third-party-licenses.txt', readFileSync('dist/third-party-licenses.txt'));

const names = [...files.keys()].sort();
const zipped = names.map((name) => [`cairn-widgets/${name}`, Buffer.from(files.get(name))]);
writeFileSync(TARGET, zipSync(Object.fromEntries(zipped), {level: 9, mtime: MADE}));

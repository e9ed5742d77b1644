// Makes dist/cairn-widgets-self-host.zip: one folder to put on a server of your own, with everything that a page may ask for.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {zipSync} from 'fflate';

const TARGET = 'dist/cairn-widgets-self-host.zip';
/** No file is older in a zip, whatever the time zone. */
const MADE = new Date(1980, 0, 2);
/** What runs in a page, and what belongs to it; types, maps and data for editors are for those who build. */
const SERVED =
  /^(?!server\.|.*\.(d\.ts|map)$)(([\w.-]+|chunks\/[\w.-]+|locales\/[\w.-]+)\.js|frame\/.*|frame\.html|oembed\/.*|sri\.json|third-party-licenses\.txt)$/;

const names = readdirSync('dist', {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => SERVED.test(name) && /\.\w+$/.test(name))
  .sort();
const files = names.map((name) => [`cairn/${name}`, readFileSync(`dist/${name}`)]);
files.push(['cairn/LICENSE', readFileSync('LICENSE')]);
writeFileSync(TARGET, zipSync(Object.fromEntries(files), {level: 9, mtime: MADE}));

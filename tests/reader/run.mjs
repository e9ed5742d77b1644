// Lets a screen reader read every widget, and compares what it says with `transcripts`: `npm run test:reader`.
//
//     -- firefox           in this browser only, of firefox and chromium
//     -- goal-card         only the walks with this in their name
//     -- --update          writes the transcripts; rules are checked all the same
//     -- --times 3         three times; each has to be as the first
//     -- --built           with the build that is there
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {ensureReader, startDesktop} from './desktop.mjs';
import {play} from './play.mjs';
import {brokenRules, withSilences} from './rules.mjs';
import {startSite} from './site.mjs';
import {difference, readTranscript, writeTranscript} from './transcript.mjs';
import {walks} from './walks/index.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    update: {type: 'boolean', default: false},
    built: {type: 'boolean', default: false},
    times: {type: 'string', default: '1'},
  },
});
const all = ['firefox', 'chromium'];
const named = positionals.filter((name) => all.includes(name));
const browsers = named.length ? named : all;
const parts = positionals.filter((name) => !all.includes(name));
const wanted = walks.filter(({name}) => !parts.length || parts.some((part) => name.includes(part)));
if (!wanted.length) throw new Error(`No walk has “${parts.join('” or “')}” in its name`);

const version = ensureReader();
browsers.forEach(ensureBrowser);
if (!values.built) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
// What was started ends with the process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

console.log(`Orca ${version}`);
let failed = 0;
const site = await startSite();
try {
  for (let time = 1; time <= Number(values.times); time++)
    for (const browser of browsers) {
      const desktop = await startDesktop();
      try {
        for (const walk of wanted) {
          try {
            await read(desktop, browser, walk, values.update && time === 1);
          } catch (error) {
            failed++;
            console.log(`${browser}: ${walk.name}: ${error.message}`);
          }
        }
      } finally {
        await desktop.close();
      }
    }
} finally {
  site.stop();
}
console.log(failed ? `${failed} walks are not as they should be` : 'All walks are as written');
process.exit(failed ? 1 : 0);

async function read(desktop, browser, walk, update) {
  const began = Date.now();
  const steps = await play(desktop, browser, site, walk);
  const path = join(import.meta.dirname, 'transcripts', `${walk.name}.${browser}.txt`);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const compared = update ? steps : withSilences(steps, readTranscript(before), browser);
  const now = writeTranscript(compared);
  const broken = brokenRules(steps, {lang: walk.lang, browser});
  const changed = update ? '' : difference(before, now);
  if (update) writeFileSync(path, now);
  if (broken.length || changed) failed++;
  const seconds = Math.round((Date.now() - began) / 1000);
  const result =
    broken.length || changed ? 'not as it should be' : update ? 'written' : 'as written';
  console.log(`${browser}: ${walk.name}: ${result} (${seconds} s)`);
  for (const line of broken) console.log(`  ${line}`);
  if (changed) console.log(changed.replace(/^/gm, '    '));
}

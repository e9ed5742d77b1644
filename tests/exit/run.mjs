// Leaves a page with real keys, in the own window of a real Firefox and Chromium: `npm run test:exit [-- firefox|chromium]`.
// Keys that WebDriver sends do not do what a browser's own window does with a key: Escape also stops a page that is loading.
import {spawnSync} from 'node:child_process';
import {ensurePrograms} from '../../tools/browsers.mjs';
import {startSite} from './site.mjs';
import {openWindow} from './window.mjs';

const TIMES = 8;
/** Longer than the other page takes to answer. */
const LEAVES_WITHIN_MS = 5000;

const escapes = (count) => Array(count).fill('Escape');

/** `page` is what is asked of the page in its address: with `near`, Tab leads to the button of the quick exit. */
const ways = [
  {name: 'Escape three times', keys: escapes(3), times: TIMES},
  {
    name: 'Escape three times, in the question',
    page: 'near',
    keys: ['Tab', 'Tab', ...escapes(3)],
    times: TIMES,
  },
  {name: 'Escape five times', keys: escapes(5), times: TIMES},
  {
    name: 'the button, and then Escape',
    page: 'near',
    keys: ['Tab', 'Return', 'Escape'],
    times: TIMES,
  },
  {
    name: 'Escape three times, on a page that asks before it is left',
    page: 'near&asks',
    keys: ['Tab', 'Tab', 'space', ...escapes(3)],
    times: 2,
  },
  {
    name: 'Escape three times, in an isolated widget',
    page: 'near&isolated',
    keys: ['Tab', ...escapes(3)],
    times: TIMES,
  },
];
const never = [
  {name: 'Escape twice', keys: escapes(2)},
  {name: 'Escape twice, another key, and Escape twice', keys: [...escapes(2), 'a', ...escapes(2)]},
];

const argv = process.argv.slice(2);
const browsers = ['firefox', 'chromium'].filter((name) =>
  argv.some((arg) => ['firefox', 'chromium'].includes(arg)) ? argv.includes(name) : true,
);
if (!argv.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
ensurePrograms(['xdotool', 'Xvfb', 'openbox'], ['xdotool', 'xvfb', 'openbox']);

// What was started ends with the process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

let failed = 0;
const site = await startSite();
try {
  for (const browser of browsers) {
    const view = await openWindow(browser, site.address('left'));
    await site.heard('left');
    try {
      for (const way of ways) await expectAway(browser, view, way, true);
      for (const way of never) await expectAway(browser, view, way, false);
    } finally {
      await view.close();
    }
  }
} finally {
  site.stop();
}
process.exit(failed ? 1 : 0);

async function expectAway(browser, view, {name, page = '', keys, times = 1}, wanted) {
  let left = 0;
  for (let time = 0; time < times; time++) {
    site.go(`page?${page}`);
    await site.heard('ready');
    view.press(keys);
    if (await site.heard('left', wanted ? LEAVES_WITHIN_MS : LEAVES_WITHIN_MS / 2)) left++;
    // A question of the browser is in the way of the next page.
    else if (wanted) view.press(['Return']);
  }
  const good = left === (wanted ? times : 0);
  if (!good) failed++;
  console.log(
    `${browser}: ${name} leaves ${left} of ${times} times${good ? '' : ': not as it should be'}`,
  );
}

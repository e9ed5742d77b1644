// A desktop that nobody looks at, with a screen reader on it: display, session bus, accessibility bus, window manager, Orca and a
// browser. They have a home of their own: nothing of the user's is read or left behind.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {ensureBrowser, ensurePrograms} from '../../tools/browsers.mjs';
import {startScreen} from '../../tools/test-runner/webkit.mjs';
import {settings} from '../exit/window.mjs';
import {watchRest} from './at-rest.mjs';

const ORCA_STARTS_WITHIN_MS = 120_000;
/** No word comes for so long, and nothing works: it has said what it had to say. */
const QUIET_MS = Number(process.env.READER_QUIET ?? 0.7) * 1000;
/** So much is given to the first word. */
const FIRST_MS = Number(process.env.READER_FIRST ?? 2.5) * 1000;
const LONGEST_MS = 60_000;
const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Ends the process with the command that brings what is missing, where it may not install it. */
export function ensureReader() {
  ensurePrograms(
    ['orca', 'Xvfb', 'dbus-daemon', 'openbox', 'xdotool'],
    ['orca', 'at-spi2-core', 'dbus', 'openbox', 'xdotool', 'xvfb'],
  );
  return execFileSync('orca', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

const browserArguments = {
  firefox(profile, address) {
    const lines = Object.entries({
      ...settings,
      'accessibility.force_disabled': -1,
      'browser.newtab.preload': false,
      'browser.newtabpage.enabled': false,
      'browser.startup.page': 0,
      // A link that is pressed by mistake leads nowhere.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'intl.accept_languages': 'en-US, en',
    }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return ['--no-remote', '--profile', profile, '--new-window', address];
  },
  chromium: (profile, address) => [
    `--user-data-dir=${profile}`,
    '--force-renderer-accessibility',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-gpu',
    // No question above a page in another language.
    '--disable-features=Translate',
    '--lang=en',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // No bar above the page about `--no-sandbox`, which root needs: Tab would come to it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    '--new-window',
    address,
  ],
};

/** @returns what opens pages on a desktop with a running screen reader */
export async function startDesktop() {
  const work = mkdtempSync(join(tmpdir(), 'cairn-reader-'));
  const home = join(work, 'home');
  const run = join(work, 'run');
  const orcaFolder = join(home, '.local/share/orca');
  mkdirSync(orcaFolder, {recursive: true});
  mkdirSync(run, {mode: 0o700});
  copyFileSync(
    join(import.meta.dirname, 'orca-customizations.py'),
    join(orcaFolder, 'orca-customizations.py'),
  );
  const speech = join(work, 'speech.jsonl');
  writeFileSync(speech, '');
  const log = openSync(join(work, 'log'), 'a');

  const screen = await startScreen();
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: run,
    XDG_SESSION_TYPE: 'x11',
    DISPLAY: screen.display,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'memory',
    READER_SPEECH: speech,
  };
  const start = (command, args, stdio = ['ignore', log, log]) =>
    startGroup(command, args, {env, stdio});

  const bus = start(
    'dbus-daemon',
    ['--session', '--nofork', '--print-address=3'],
    ['ignore', log, log, 'pipe'],
  );
  const [address] = await once(bus.child.stdio[3], 'data');
  env.DBUS_SESSION_BUS_ADDRESS = String(address).trim();
  const started = [bus, start(BUS_LAUNCHER, ['--launch-immediately'])];
  // Without a window manager no window is the active one, and Orca waits for it.
  started.push(start('openbox', []));
  // A list that opens below the pointer would choose what lies there.
  execFileSync('xdotool', ['mousemove', '0', '1023'], {env});
  // Orca before the browser: the browser finds a reader that is on.
  const orca = start('orca', []);
  started.push(orca);

  const heard = reader(speech);
  const close = async () => {
    for (const each of started.reverse()) each.stop();
    await setTimeout(1000);
    for (const each of started) each.stop('SIGKILL');
    screen.stop();
    rmSync(work, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
  };
  const deadline = Date.now() + ORCA_STARTS_WITHIN_MS;
  // An Orca that finds another one loads its settings, too, and ends.
  while (!heard().some(([, , text]) => text === 'Screen reader on.')) {
    if (Date.now() > deadline || orca.child.exitCode !== null) {
      await close();
      throw new Error('Orca does not start. Only one can run for a user: is another one running?');
    }
    await setTimeout(200);
  }
  return {
    open: (browser, url) => openBrowser({browser, url, work, start, orca, heard, env}),
    close,
  };
}

async function openBrowser({browser, url, work, start, orca, heard, env}) {
  const profile = mkdtempSync(join(work, 'profile-'));
  const program = start(ensureBrowser(browser), browserArguments[browser](profile, url));
  const rest = watchRest(() => [program.child.pid, orca.child.pid]);

  /** Everything that is said until it is quiet. */
  async function listen() {
    const begin = Date.now();
    let last = begin;
    let spoke = false;
    const found = [];
    while (Date.now() - begin < LONGEST_MS) {
      const news = heard();
      if (news.length) last = Date.now();
      spoke ||= news.some(([kind]) => kind === 'say');
      found.push(...news);
      if (rest.rests() && Date.now() - last > (spoke ? QUIET_MS : FIRST_MS)) break;
      await setTimeout(40);
    }
    if (process.env.READER_TIMES)
      console.error(Date.now() - begin, 'ms, last word after', last - begin);
    return found;
  }

  async function after(...args) {
    rest.reset();
    execFileSync('xdotool', args, {env});
    return listen();
  }

  return {
    listen,
    press: (keys) => after('key', '--delay', '150', ...keys),
    type: (words) => after('type', '--delay', '80', words),
    async close() {
      rest.stop();
      program.stop();
      await setTimeout(1000);
      program.stop('SIGKILL');
      await setTimeout(500);
      heard();
    },
  };
}

/** @returns a function that gives what was added to a file of JSON lines since it was last called */
function reader(path) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(65_536);
  let rest = Buffer.alloc(0);
  return () => {
    for (let count; (count = readSync(file, buffer));)
      rest = Buffer.concat([rest, buffer.subarray(0, count)]);
    const end = rest.lastIndexOf('\n') + 1;
    const lines = rest.subarray(0, end).toString().split('\n').filter(Boolean);
    rest = rest.subarray(end);
    return lines.map((line) => JSON.parse(line));
  };
}

const groups = new Set();
process.once('exit', () => groups.forEach(({stop}) => stop('SIGKILL')));

/** A process group of its own, so that stopping it leaves no child behind. */
function startGroup(command, args, options) {
  const child = spawn(command, args, {...options, detached: true});
  const stop = (signal = 'SIGTERM') => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  const group = {child, stop};
  groups.add(group);
  return group;
}

// Finds the browsers that the tests need; installs a missing one where it may (Debian, root), else says what to do.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

/** Where each browser may be, and what brings it. `also` are the other programs that it cannot be driven without. */
const browsers = {
  chromium: {
    env: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: () => [
      ...inCache('chrome', ['chrome-linux64', 'chrome']),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: ['chromium'],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: () => [
      ...inCache('firefox', ['firefox', 'firefox']),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    env: 'WEBKIT_PATH',
    names: [],
    places: () =>
      list('/usr/lib').flatMap((triplet) =>
        list(join('/usr/lib', triplet))
          .filter((name) => name.startsWith('webkit2gtk-4.'))
          .map((name) => join('/usr/lib', triplet, name, 'MiniBrowser')),
      ),
    also: ['WebKitWebDriver', 'Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

export const browserNames = Object.keys(browsers);

/** @returns the path of the browser's program; ends the process with one line where there is none to be had */
export function ensureBrowser(name) {
  const found = find(name);
  if (found) return found;

  const {env, packages} = browsers[name];
  const installed = install(name, packages) && find(name);
  if (installed) return installed;
  console.error(
    `No ${name} found: install ${packages.join(' and ')}, or set ${env} to the path of its program.`,
  );
  process.exit(1);
}

/** Ends the process with one line where one of the programs is missing and cannot be had. */
export function ensurePrograms(names, packages) {
  const missing = () => names.filter((name) => !onPath([name]));
  if (!missing().length) return;
  if (install(missing().join(' and '), packages) && !missing().length) return;
  console.error(`No ${missing().join(' and ')} found: install ${packages.join(' and ')}.`);
  process.exit(1);
}

/** @returns whether this may install anything, and has tried */
function install(name, packages) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !onPath(['apt-get'])) return false;
  console.log(`No ${name} found: installing ${packages.join(' and ')} with apt-get.`);
  const apt = (...args) => spawnSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit']});
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
  return true;
}

function find(name) {
  const {env, names, places, also = []} = browsers[name];
  if (!also.every((program) => onPath([program]))) return undefined;
  return process.env[env] || onPath(names) || places().find(runs);
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** What `npx @puppeteer/browsers install` keeps, newest first. */
function inCache(browser, program) {
  const cache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  const versions = list(join(cache, browser)).sort().reverse();
  return versions.map((version) => join(cache, browser, version, ...program));
}

function list(folder) {
  return statSync(folder, {throwIfNoEntry: false})?.isDirectory() ? readdirSync(folder) : [];
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

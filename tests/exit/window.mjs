// Opens a browser with a real window on a virtual screen, and presses keys there.
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {startScreen} from '../../tools/test-runner/webkit.mjs';

const BETWEEN_KEYS_MS = 150;

export const settings = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const start = {
  firefox(profile, address) {
    const lines = Object.entries(settings).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return ['--no-remote', '--profile', profile, '--new-window', address];
  },
  chromium: (profile, address) => [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-gpu',
    // No bar above the page about `--no-sandbox`, which root needs.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    '--new-window',
    address,
  ],
};

/** @returns what presses keys there, as xdotool names them, and what closes it */
export async function openWindow(browser, address) {
  const screen = await startScreen();
  const env = {...process.env, DISPLAY: screen.display};
  delete env.WAYLAND_DISPLAY;
  const profile = mkdtempSync(join(tmpdir(), 'cairn-exit-'));
  // Without a window manager no window is the active one, and no page has the focus.
  const manager = spawnGroup('openbox', [], env);
  const program = spawnGroup(ensureBrowser(browser), start[browser](profile, address), env);
  return {
    press(keys) {
      execFileSync('xdotool', ['key', '--delay', String(BETWEEN_KEYS_MS), ...keys], {env});
    },
    async close() {
      program.stop();
      manager.stop();
      await setTimeout(500);
      screen.stop();
      rmSync(profile, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
    },
  };
}

/** Starts a new process group, so that stopping it leaves no child behind. */
function spawnGroup(command, args, env) {
  const {pid} = spawn(command, args, {env, detached: true, stdio: 'ignore'});
  const stop = () => {
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  return {stop};
}

// How the tests run in a browser; `tools/test.mjs` says which, and in which browser.
import {mkdtempSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './tools/browsers.mjs';
import {bundlePlugin} from './tools/test-runner/bundle.mjs';
import {forcedPlugin} from './tools/test-runner/forced.mjs';
import {keysPlugin} from './tools/test-runner/keys.mjs';
import {mediaPlugin} from './tools/test-runner/media.mjs';
import {countRequests, protocolPlugin} from './tools/test-runner/protocol.mjs';
import {reporter} from './tools/test-runner/reporter.mjs';
import {testPage} from './tools/test-runner/results.mjs';
import {site} from './tools/test-runner/site.mjs';
import {WebKitLauncher} from './tools/test-runner/webkit.mjs';
import {treePlugin} from './tools/test-runner/tree.mjs';

const wanted = process.env.CAIRN_BROWSERS?.split(' ') ?? ['chromium'];
const files = process.env.CAIRN_FILES?.split(' ') ?? [];

/** What one browser alone can be told, or says. Elsewhere these files would pass and prove nothing, so they are not run there. */
const ONLY_IN = {
  // Its protocol alone gives the accessibility tree of a page.
  'tests/elements/tree.test.ts': 'chromium',
  // It alone can be told what a visitor's system prefers: colours that are forced, or dark.
  'tests/elements/preferences.test.ts': 'chromium',
  'tests/contracts/dark-themes.test.ts': 'chromium',
  // Its settings alone put colours of the visitor's own in place of a page's.
  'tests/pages/forced-colours.test.ts': 'firefox',
};

// A file that was given another name would run everywhere.
for (const file of Object.keys(ONLY_IN)) statSync(file);

/** A name that is no `localhost`, which browsers trust without https. */
const PLAIN_HTTP = 'plain.test';

/** From so many files on, a second Chromium takes half of them: each has a focus and a storage of its own, and both processors work. */
const FILES_FOR_TWO = 8;

const launchers = {
  chromium: (number) =>
    named(
      `Chromium ${number}`,
      chromeLauncher({
        puppeteer,
        launchOptions: {
          executablePath: ensureBrowser('chromium'),
          args: [
            // Root has no sandbox of its own; CI containers run as root.
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            // A page of plain http that is no secure context; and no link that a test presses leaves this machine.
            `--host-resolver-rules=MAP ${PLAIN_HTTP} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
          ],
        },
        async createPage({context}) {
          const page = await context.newPage();
          // What arrives at the server is told apart by the browser that sent it.
          const agent = await context.browser().userAgent();
          await page.setUserAgent({userAgent: `${agent} (${number})`});
          return page;
        },
      }),
    ),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: ensureBrowser('firefox'),
          extraPrefsFirefox: {
            'network.dns.localDomains': PLAIN_HTTP,
            'browser.download.folderList': 2,
            // The panel would take the keys that follow.
            'browser.download.alwaysOpenPanel': false,
            'browser.download.dir': mkdtempSync(join(tmpdir(), 'cairn-downloads-')),
          },
        },
      }),
    ),
  webkit: () => named('WebKit', new WebKitLauncher(ensureBrowser('webkit'))),
};

/** The runner names a browser by its launcher, and two of ours are the same launcher. */
function named(name, launcher) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = name;
  };
  return launcher;
}

export default {
  groups: wanted.flatMap((name) => {
    const own = files
      .filter((file) => (ONLY_IN[file] ?? name) === name)
      // Two that share them then take about as long.
      .toSorted((a, b) => statSync(b).size - statSync(a).size);
    const count = name === 'chromium' && own.length >= FILES_FOR_TWO ? 2 : Math.min(own.length, 1);
    return Array.from({length: count}, (_, at) => ({
      name: `${name} ${at + 1}`,
      files: own.filter((_, index) => index % count === at),
      browsers: [launchers[name](at + 1)],
    }));
  }),
  // One page at a time: the mouse, the keyboard and the focus are one person's.
  concurrency: 1,
  // On a busy machine a test may be slow; one that never ends fails, and so does a file.
  testFramework: {config: {timeout: 60_000}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsFinishTimeout: 300_000,
  testRunnerHtml: testPage,
  reporters: [reporter()],
  middleware: [countRequests, site],
  plugins: [
    bundlePlugin(),
    keysPlugin(),
    mediaPlugin(),
    protocolPlugin(),
    treePlugin(),
    forcedPlugin(),
  ],
};

// Drives WebKitGTK's MiniBrowser, on a screen of its own since it has no headless mode.
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

/** A browser that cannot leave a page for so long hangs. */
const LEAVES_WITHIN_MS = 60_000;
/** So does one that cannot open a page. */
const OPENS_WITHIN_MS = 60_000;

export class WebKitLauncher extends WebdriverLauncher {
  #screen;
  #driver;

  /** @param binary the path of MiniBrowser */
  constructor(binary) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    });
  }

  async createDriverManager() {
    this.#screen ??= await startScreen();
    this.#driver = await startDriver(this.#screen.display);
    this.options.port = this.#driver.port;
    return super.createDriverManager();
  }

  /**
   * Waits for the page, as the runner's own does not: its errors would end the run, and name no file. A browser that has died
   * since the last file, or hangs, is replaced.
   */
  async startSession(id, url) {
    try {
      await this.#open(id, url);
    } catch {
      this.#discard();
      await this.#open(id, url);
    }
  }

  async #open(id, url) {
    await this.ensureManagerInitialized();
    await within(OPENS_WITHIN_MS, this.driverManager.startSession(id, url));
  }

  /** What hangs is replaced, so that the files after it run. */
  async stopSession(id) {
    try {
      const result = await within(LEAVES_WITHIN_MS, super.stopSession(id));
      if (await this.#isInBackground()) this.#discard();
      return result;
    } catch (error) {
      this.#discard();
      throw error;
    }
  }

  /** Behind a tab that a test has opened, a page has no frames of animation, and the next file would wait for them for ever. */
  async #isInBackground() {
    return this.driver?.executeAsync((done) => {
      globalThis.requestAnimationFrame(() => done(false));
      setTimeout(() => done(true), 1000);
    });
  }

  #discard() {
    this.#driver?.stop();
    clearInterval(this.pendingHeartbeat);
    this.driver = this.driverManager = this.__managerPromise = undefined;
  }

  async stop() {
    await super.stop();
    this.#driver?.stop();
    this.#screen?.stop();
  }

  /** One key after the other: WebDriver takes a list of keys for a chord, which swallows the second of two equal letters. */
  async sendKeys(_, keys) {
    for (const key of keys) await this.driver.keys([key]);
  }
}

/** @returns a screen that nobody looks at, and what ends it */
export async function startScreen() {
  const {child, stop} = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(child.stdio[3], 'data');
  return {display: `:${String(display).trim()}`, stop};
}

async function startDriver(display) {
  const port = await freePort();
  const {stop} = start('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'},
  });
  await answers(`http://127.0.0.1:${port}/status`);
  return {port, stop};
}

/** A process group of its own, so that stopping it leaves no child behind. */
function start(program, args, options) {
  const child = spawn(program, args, {...options, detached: true});
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  return {child, stop};
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}

async function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('WebKit hangs')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

// Runs WebKitGTK's driver on a screen of its own, since MiniBrowser has no headless mode.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';

/** @returns the driver's port, and what ends the driver, its browser and the screen */
export async function startWebKitDriver() {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.child.stdio[3], 'data');

  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11'},
  });
  await answers(`http://127.0.0.1:${port}/status`);

  return {
    port,
    stop() {
      driver.stop();
      screen.stop();
    },
  };
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

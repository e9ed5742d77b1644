// Serves the built site, the demo with it, and prints the address of the demo; PORT chooses another port.
import {startDevServer} from '@web/dev-server';

const server = await startDevServer({
  config: {
    rootDir: 'reports/site',
    // Without one it looks for a free port.
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`http://localhost:${server.config.port}/demo/`);

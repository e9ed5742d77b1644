// Serves the demo pages and the built files, and prints the one address to open; PORT chooses another port.
import {startDevServer} from '@web/dev-server';

const server = await startDevServer({
  config: {
    rootDir: '.',
    // Without one it looks for a free port.
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    middleware: [toDemo],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`http://localhost:${server.config.port}/demo/`);

function toDemo(context, next) {
  if (context.path === '/') context.redirect('/demo/');
  return next();
}

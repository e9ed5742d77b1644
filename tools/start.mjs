// Serves the demo pages and the built files, and prints the one address to open.
import {startDevServer} from '@web/dev-server';

const {PORT = '8000'} = process.env;

const server = await startDevServer({
  config: {
    rootDir: '.',
    port: Number(PORT),
    basePath: '',
    middleware: [
      (context, next) => {
        if (context.path === '/') context.redirect('/demo/');
        return next();
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`http://localhost:${server.config.port}/demo/`);

// A server for one app: its page, and the files of its bundle.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** @returns its address, and how to close it */
export async function serve(folder, page) {
  const server = createServer((request, answer) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const file = join(folder, normalize(pathname));
    if (page !== undefined && pathname === '/') {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(page);
      return;
    }
    const path = pathname === '/' ? join(folder, 'index.html') : file;
    if (!existsSync(path) || !statSync(path).isFile()) {
      answer.statusCode = 404;
      answer.end();
      return;
    }
    answer.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    answer.end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String(server.address().port)}`,
    close: () => server.close(),
  };
}

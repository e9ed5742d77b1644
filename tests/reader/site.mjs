// Serves the page of a walk, the built widgets, and the page that the quick exit leads to.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

const pageOf = ({html, lang = 'en', dir = 'ltr', title = 'An article'}) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <meta charset="utf-8" />
  <title>${title}</title>
  <script type="module" src="/dist/cairn.js"></script>
  <main>
    <h1>${title}</h1>
    ${html}
    <p><a href="#after">After</a></p>
  </main>
</html>`;

const left = '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1></html>';

/** @returns a server of its own; `show` says what page it has */
export async function startSite() {
  let page = '';
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const answer = (type, body) =>
      response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(body);
    if (pathname === '/') answer('text/html', page);
    else if (pathname === '/left') answer('text/html', left);
    else if (pathname.startsWith('/dist/') && !pathname.includes('..')) {
      try {
        answer('text/javascript', readFileSync(`.${pathname}`));
      } catch {
        response.writeHead(404).end();
      }
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    show(walk) {
      page = pageOf(walk);
    },
    stop: () => server.close().closeAllConnections(),
  };
}

// The page that is left, and the one that takes its place. Both say what has happened, and go where the test wants them next.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';

/** A browser can be stopped from loading a page that takes a moment to answer. */
const ANSWERS_AFTER_MS = 400;
const STARTS_WITHIN_MS = 30_000;

/** Starts a server. @returns `go`, which opens a page in the browser, and `heard`, which waits for a message of a page */
export async function startSite() {
  const said = [];
  let next = '';
  let notify = () => undefined;
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const answer = (type, body) =>
      response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(body);
    if (pathname === '/next') {
      answer('text/plain', next);
      next = '';
    } else if (pathname.startsWith('/said/')) {
      answer('text/plain', '');
      said.push(pathname.slice('/said/'.length));
      notify();
    } else if (pathname.startsWith('/dist/')) {
      try {
        answer('text/javascript', readFileSync(`.${pathname}`));
      } catch {
        response.writeHead(404).end();
      }
    } else if (pathname === '/left') {
      await setTimeout(ANSWERS_AFTER_MS);
      answer('text/html', `<!doctype html><title>Left</title>${script(whenLeft)}`);
    } else if (pathname === '/page') answer('text/html', page);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: (path) => `http://127.0.0.1:${server.address().port}/${path}`,
    go(path) {
      said.length = 0;
      next = path;
    },
    async heard(word, within = STARTS_WITHIN_MS) {
      const late = setTimeout(within, 'late');
      while (!said.includes(word)) {
        const news = new Promise((resolve) => (notify = resolve));
        if ((await Promise.race([news, late])) === 'late') return false;
      }
      return true;
    },
    stop: () => server.close().closeAllConnections(),
  };
}

const script = (body) => `<script type="module">
  const follow = async () => {
    for (;;) {
      try {
        const next = await (await fetch('next')).text();
        if (next) return location.replace(next);
      } catch {
        // Escape has stopped the request.
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  ${body}
</script>`;

const whenLeft = `
  await fetch('said/left');
  void follow();`;

const whenThere = `
  const wanted = new URLSearchParams(location.search);
  const widget = document.querySelector('cairn-self-check');
  widget.toggleAttribute('isolated', wanted.has('isolated'));
  await import('./dist/cairn.js');
  await widget.updateComplete;
  while (!widget.matches(':state(asking)')) await new Promise(requestAnimationFrame);
  while (!document.hasFocus()) await new Promise(requestAnimationFrame);
  if (wanted.has('asks')) addEventListener('beforeunload', (event) => event.preventDefault());
  if (wanted.has('near')) document.querySelector('a').focus();
  await fetch('said/ready');
  // Nothing else is loading while the keys are pressed.
  setTimeout(follow, 3000);`;

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Here</title>
  <h1>Here</h1>
  <p><a href="#a">Words before</a></p>
  <cairn-self-check no-intro quick-exit exit-href="left"></cairn-self-check>
  ${script(whenThere)}
</html>`;

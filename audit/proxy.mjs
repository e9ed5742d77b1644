// Stands between the browser and the network, and keeps a copy of every request: of pages, frames, workers, pixels and beacons,
// the last ones included, which a page sends when it is left. Servers are asked as they are, with their certificates checked.
import {once} from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import {makeCertificate} from './certificate.mjs';

/** What belongs to one connection alone. */
const HOP = ['proxy-connection', 'proxy-authorization', 'connection', 'keep-alive', 'upgrade'];

/**
 * @returns `{port, keyHash, requests, hold, quiet, close}`; `requests` grows by `{method, url, headers, body, at}`. While it holds
 * back, what could change something on a server is answered by the proxy and goes no further.
 */
export async function startProxy() {
  const {key, cert, keyHash} = makeCertificate();
  const requests = [];
  const sockets = new Set();
  let [holds, last] = [false, Date.now()];

  const onRequest = (request, response) => {
    const url = urlOf(request);
    if (!url) return response.writeHead(400).end();
    const entry = note(request, url);
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', () => response.destroy());
    request.on('end', () => {
      last = Date.now();
      entry.body = Buffer.concat(chunks);
      if (holds && !/^(GET|HEAD|OPTIONS)$/.test(request.method)) return refuse(request, response);
      if (holds && entry.isNavigation) return refuse(request, response);
      forward(entry, response);
    });
  };
  const note = ({method, headers}, url) => {
    // The first is not sent without TLS.
    const isNavigation =
      headers['sec-fetch-mode'] === 'navigate' || 'upgrade-insecure-requests' in headers;
    const entry = {
      method,
      url: url.href,
      headers,
      body: Buffer.alloc(0),
      at: Date.now(),
      isNavigation,
    };
    last = entry.at;
    requests.push(entry);
    return entry;
  };

  // What comes through a CONNECT is handed to one of two servers of our own, which read it as the one it was meant for.
  const origins = new Map();
  const server = http.createServer(onRequest);
  const plain = http.createServer(onRequest);
  const secure = https.createServer({key, cert}, onRequest);
  server.on('connect', ({url}, socket) => {
    keep(socket);
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.once('data', (first) => {
      socket.pause();
      // A TLS greeting begins with 22; a web socket without TLS comes through CONNECT as well.
      const isSecure = first[0] === 22;
      const onward = net.connect((isSecure ? secure : plain).address().port, '127.0.0.1', () => {
        origins.set(onward.localPort, `${isSecure ? 'https' : 'http'}://${url}`);
        onward.write(first);
        onward.pipe(socket).pipe(onward);
      });
      keep(onward);
      onward.on('close', () => socket.destroy());
      socket.on('close', () => onward.destroy());
    });
  });
  for (const each of [server, plain, secure]) {
    each.on('connection', keep);
    each.on('upgrade', (request, socket, head) => {
      const url = urlOf(request);
      if (!url) return socket.destroy();
      note(request, url);
      tunnel(url, request, socket, head);
    });
    each.on('clientError', (error, socket) => socket.destroy());
    each.keepAliveTimeout = 0;
    each.listen(0, '127.0.0.1');
    await once(each, 'listening');
  }

  /** Of a request through CONNECT the path alone is said. */
  function urlOf({url, socket}) {
    const base = origins.get(socket.remotePort);
    return URL.canParse(url, base) ? new URL(url, base) : undefined;
  }

  function keep(socket) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  return {
    port: server.address().port,
    keyHash,
    requests,
    hold: (on) => (holds = on),
    /** Waits until nothing was asked for so long, or for the most. */
    async quiet(ms, most) {
      const end = Date.now() + most;
      last = Date.now();
      while (Date.now() - last < ms && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close() {
      for (const socket of sockets) socket.destroy();
      for (const each of [server, plain, secure]) each.close();
    },
  };
}

function forward({method, url, headers, body}, response) {
  const {request} = url.startsWith('https:') ? https : http;
  const onward = request(
    url,
    {method, headers: without(headers, HOP), setHost: false},
    (answer) => {
      response.writeHead(answer.statusCode, answer.statusMessage, without(answer.headers, HOP));
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    },
  );
  onward.on('error', (error) => {
    if (response.headersSent) return response.destroy();
    response.writeHead(502, {
      'content-type': 'text/plain',
      'x-cairn-audit': String(error.code ?? 'failed'),
    });
    response.end(error.message);
  });
  response.on('close', () => onward.destroy());
  onward.end(body);
}

/** As a server that has taken it and says nothing: the page stays. */
function refuse({headers}, response) {
  response.writeHead(204, {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
  });
  response.end();
}

function tunnel(url, {method, rawHeaders}, socket, head) {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const onward =
    url.protocol === 'https:'
      ? tls.connect({host: url.hostname, port, servername: url.hostname})
      : net.connect(port, url.hostname);
  const lines = [`${method} ${url.pathname}${url.search} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at].toLowerCase() !== 'proxy-connection')
      lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  onward.write(`${lines.join('\r\n')}\r\n\r\n`);
  onward.write(head);
  onward.pipe(socket).pipe(onward);
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
  socket.on('close', () => onward.destroy());
}

function without(headers, names) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

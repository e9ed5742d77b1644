// The proxy that the audit's browser goes through, asked as a browser asks.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import {after, before, describe, it} from 'node:test';
import tls from 'node:tls';
import {makeCertificate} from '../../audit/certificate.mjs';
import {startProxy} from '../../audit/proxy.mjs';
import {startSite} from '../privacy/ingest.mjs';

const certificate = makeCertificate(['localhost']);
let [proxy, site, secureSite] = [];

before(async () => {
  https.globalAgent.options.ca = [certificate.cert];
  proxy = await startProxy();
  site = await startSite({'/': 'Hello'});
  secureSite = await startSite({'/': 'Hello'}, 'no-store', certificate);
});
after(() => {
  proxy.close();
  site.close();
  secureSite.close();
});

describe('the proxy', () => {
  it('keeps what is asked and answers as the server does', async () => {
    const {status, text} = await ask(`${site.origin}/`);
    assert.deepEqual([status, text], [200, 'Hello']);
    await ask(`${site.origin}/in?a=1`, {method: 'POST', body: 'words'});
    const {method, url, body} = proxy.requests.at(-1);
    assert.deepEqual([method, url, String(body)], ['POST', `${site.origin}/in?a=1`, 'words']);
    assert.ok(site.sent.map(String).includes('words'));
  });

  it('reads what is encrypted', async () => {
    const {host, hostname, port} = new URL(secureSite.origin);
    const socket = net.connect(proxy.port, '127.0.0.1');
    socket.write(`CONNECT ${host} HTTP/1.1\r\n\r\n`);
    await once(socket, 'data');
    const inner = tls.connect({socket, servername: hostname, rejectUnauthorized: false});
    inner.write(
      `POST /in HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-length: 5\r\n\r\nwords`,
    );
    const [answer] = await once(inner, 'data');
    assert.match(String(answer), /^HTTP\/1.1 200/);
    const {url, body} = proxy.requests.at(-1);
    assert.deepEqual([url, String(body)], [`https://localhost:${port}/in`, 'words']);
  });

  it('holds back what could change something, and forms that are sent by address', async () => {
    proxy.hold(true);
    const words = 'held back';
    assert.equal((await ask(`${site.origin}/in`, {method: 'POST', body: words})).status, 204);
    const headers = {'sec-fetch-mode': 'navigate'};
    assert.equal((await ask(`${site.origin}/in?held=back`, {headers})).status, 204);
    assert.equal((await ask(`${site.origin}/`)).status, 200);
    proxy.hold(false);
    assert.ok(!site.sent.map(String).some((each) => each.includes('held')));
    assert.ok(proxy.requests.some(({body}) => String(body) === words));
  });

  it('says which server does not answer', async () => {
    const {status, headers} = await ask('http://127.0.0.1:1/');
    assert.equal(status, 502);
    assert.equal(headers['x-cairn-audit'], 'ECONNREFUSED');
  });
});

function ask(url, {method = 'GET', body = '', headers = {}} = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        port: proxy.port,
        host: '127.0.0.1',
        path: url,
        method,
        headers: {...headers, host: new URL(url).host},
      },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({status: response.statusCode, headers: response.headers, text});
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

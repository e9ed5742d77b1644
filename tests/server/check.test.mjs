// A publisher's own check on a server: with its definition, or with the address of one.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {renderToString} from 'cairn-widgets/server.js';

const definition = readFileSync('demo/first-session.check.json', 'utf8');

describe('a check of one’s own on a server', () => {
  it('is there with its first screen, where its definition is given', async () => {
    const html = await renderToString('cairn-check', {check: definition});
    assert.match(html, /<template shadowrootmode="closed">/);
    assert.match(html, /Before your first session/);
    assert.match(html, /Need to talk to someone now\?/);
    assert.match(html, /About these questions/);
  });

  it('is its fallback content, where there is an address: a server asks for nothing', async () => {
    const {fetch} = globalThis;
    const asked = [];
    globalThis.fetch = (address) => asked.push(address);
    const html = await renderToString(
      'cairn-check',
      {src: '/first-session.check.json'},
      {fallback: '<p>Ask us.</p>'},
    );
    globalThis.fetch = fetch;
    assert.deepEqual(asked, []);
    // A closed root without a slot would hide it.
    assert.match(html, /^<cairn-check [^<]*>\n<p>Ask us\.<\/p><\/cairn-check>$/);
  });

  it('is its fallback content, where the definition cannot be used', async () => {
    const {error} = console;
    const said = [];
    console.error = (message) => said.push(message);
    const html = await renderToString(
      'cairn-check',
      {check: '{"cairn": 2}'},
      {fallback: 'Ask us.'},
    );
    console.error = error;
    assert.match(html, />\nAsk us\.<\/cairn-check>$/);
    assert.match(said.join(), /this file has format 2/);
  });
});

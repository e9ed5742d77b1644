// What a page loads and says while it is visited: its scripts with their order, who asked for what, and what Cairn warns of.
import {allOf} from './devtools-world.mjs';
import {scriptsOf, withoutHash} from './senders.mjs';

const WORLD = 'cairn-audit';
const BINDING = 'cairnAuditOrder';

/** Notes of each script whether a widget was already running when it had run. In the devtools' own world, unseen by the page. */
const ORDER = `(() => {
  const all = ${allOf};
  const isRunning = () => all('*').some((each) => each.localName.startsWith('cairn-') && each.matches(':defined'));
  document.addEventListener('load', ({target}) => {
    if (target.localName === 'script' && target.src)
      ${BINDING}(JSON.stringify({url: target.src, before: !isRunning()}));
  }, true);
})()`;

/** @returns `{scripts, initiated, messages, warnings, order}`; they grow with the page; `order` says of a script whether it ran before any widget */
export async function watchPage(page) {
  const scripts = new Map();
  const initiated = [];
  const warnings = new Set();
  page.on('request', (request) => {
    const url = withoutHash(request.url());
    if (!/^https?:/.test(url)) return;
    const by = sentBy(request, page.url());
    initiated.push({method: request.method(), url, scripts: by});
    if (request.resourceType() === 'script' && !scripts.has(url))
      scripts.set(url, {url, loadedBy: by[0]?.url, isCairn: false});
  });
  page.on('response', async (response) => {
    const script = scripts.get(withoutHash(response.url()));
    if (!script || !response.ok()) return;
    script.isCairn = isCairn(script.url, await response.text().catch(() => ''));
  });
  page.on('console', (message) => {
    if (message.type() === 'warn' && message.text().startsWith('cairn: '))
      warnings.add(message.text().slice(7));
  });
  const {client} = page.mainFrame();
  const messages = messagesOf(client);
  const order = new Map();
  client.on('Runtime.bindingCalled', ({name, payload}) => {
    if (name !== BINDING) return;
    const {url, before} = JSON.parse(payload);
    if (!order.has(withoutHash(url))) order.set(withoutHash(url), before);
  });
  await client.send('Page.enable');
  await client.send('Runtime.addBinding', {name: BINDING, executionContextName: WORLD});
  await client.send('Page.addScriptToEvaluateOnNewDocument', {source: ORDER, worldName: WORLD});
  return {scripts, initiated, messages, warnings, order};
}

/** A form that is sent is the page's. */
function sentBy(request, pageUrl) {
  const isForm = request.isNavigationRequest() && /^https?:/.test(pageUrl);
  return isForm ? [{url: withoutHash(pageUrl), frames: 1}] : scriptsOf(request.initiator());
}

/** What goes through web sockets; the proxy sees them opened alone. */
function messagesOf(client) {
  const sockets = new Map();
  const messages = [];
  client.on('Network.webSocketCreated', ({requestId, url, initiator}) =>
    sockets.set(requestId, {url: url.replace(/^ws/, 'http'), script: scriptsOf(initiator)[0]?.url}),
  );
  client.on('Network.webSocketFrameSent', ({requestId, response: {opcode, payloadData}}) => {
    const socket = sockets.get(requestId);
    const body = Buffer.from(payloadData, opcode === 2 ? 'base64' : 'utf8');
    if (socket) messages.push({...socket, method: 'WS', headers: {}, body, at: Date.now()});
  });
  return messages;
}

/** By its banner, or by the names of its files. */
export function isCairn(url, text) {
  return (
    /^\/\*!?[^*]*cairn-widgets/i.test(text.slice(0, 400)) ||
    /\/(cairn(\.[\w-]+)?|cairn-widgets[^/]*|isolated(-host)?)\.js$/.test(new URL(url).pathname) ||
    /cairn-widgets/.test(new URL(url).pathname)
  );
}

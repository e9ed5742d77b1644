// Which script sent a request. The browser names the stack of most; of what a page sends while it is left, and of what a worker
// sends, it names nothing: there it belongs to the one script that sends to the same
// receiver, or else to nobody but its address.
import {toolAt} from './known-tools.mjs';

/**
 * @param requests what went over the wire: `{method, url, …}`
 * @param initiated what the browser says: `{method, url, scripts}`, see `scriptsOf`
 * @param passive scripts that only set off what others send: Cairn's own
 * @returns the requests, each with `script`: an address
 */
export function withSenders(requests, initiated, passive = []) {
  const waiting = new Map();
  for (const each of initiated) {
    const key = keyOf(each);
    waiting.set(key, [...(waiting.get(key) ?? []), each]);
  }
  const spread = spreadOf(initiated);
  const named = requests.map((request) => {
    const said = waiting.get(keyOf(request))?.shift();
    return {...request, script: request.script ?? (said && senderOf(said, spread, passive))};
  });
  const bySamePath = sendersBy(named, ({url}) => pathOf(url));
  const bySameHost = sendersBy(named, ({url}) => new URL(url).host);
  return named.map((each) => {
    const {origin, host} = new URL(each.url);
    const known = [...(bySamePath.get(pathOf(each.url)) ?? bySameHost.get(host) ?? [])];
    return {...each, script: each.script ?? (known.length === 1 ? known[0] : `${origin}/`)};
  });
}

/**
 * Tools wrap `fetch` and timers, so several scripts are on a stack. Whose receiver it is comes first, by name or by site. Then who is
 * seen on the way to the fewest receivers, because a wrapper is on the way to all; of several, who has most of the stack.
 */
function senderOf({url, scripts: all}, spread, passive) {
  const active = all.filter((each) => !passive.includes(each.url));
  const scripts = active.length ? active : all;
  const {host} = new URL(url);
  const tool = toolAt(url);
  const ofTool = scripts.find((each) => tool && toolAt(each.url) === tool);
  const ofSite = scripts.filter((each) => siteOf(new URL(each.url).host) === siteOf(host));
  if (ofTool) return ofTool.url;
  if (ofSite.length === 1) return ofSite[0].url;
  return scripts.toSorted(
    (a, b) => spread.get(a.url).size - spread.get(b.url).size || b.frames - a.frames,
  )[0]?.url;
}

/** For each script, the receivers that it is on the way to. */
function spreadOf(initiated) {
  const spread = new Map();
  for (const {url, scripts} of initiated)
    for (const script of scripts)
      spread.set(script.url, (spread.get(script.url) ?? new Set()).add(receiverOf(url)));
  return spread;
}

/**
 * @returns `{url, frames}` of each script on the stack of a request, the innermost first; of what was waited for only where there
 * is no other
 */
export function scriptsOf(initiator) {
  for (let stack = initiator?.stack; stack; stack = stack.parent) {
    const scripts = addressesOf(stack.callFrames.map(({url}) => url));
    if (scripts.length) return scripts;
  }
  return addressesOf([initiator?.url ?? '']);
}

function addressesOf(urls) {
  const all = urls.filter((url) => /^https?:/.test(url)).map(withoutHash);
  return [...new Set(all)].map((url) => ({
    url,
    frames: all.filter((each) => each === url).length,
  }));
}

export function withoutHash(url) {
  return url.replace(/#.*/s, '');
}

function keyOf({method, url}) {
  return `${method} ${withoutHash(url)}`;
}

/** Where tools have several addresses, they begin alike. */
function receiverOf(url) {
  const {origin, pathname} = new URL(url);
  return origin + pathname.split('/').slice(0, 3).join('/');
}

function pathOf(url) {
  const {origin, pathname} = new URL(url);
  return origin + pathname;
}

/** Good enough to see what belongs together. */
export function siteOf(host) {
  return /^[\d.:[\]]+$/.test(host) ? host : host.split('.').slice(-2).join('.');
}

/** Who sent something to a place. */
function sendersBy(requests, key) {
  const senders = new Map();
  for (const each of requests.filter(({script, body}) => script && body?.length))
    senders.set(key(each), (senders.get(key(each)) ?? new Set()).add(each.script));
  return senders;
}

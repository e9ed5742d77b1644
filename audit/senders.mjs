// Which script sent a request. The browser names the stack of most; of what a page sends while it is left, and of what a worker
// sends, it names nothing: there the same receiver, or else its address alone, says whose it is.

/**
 * @param requests what went over the wire: `{method, url, …}`
 * @param initiated what the browser says: `{method, url, scripts}`, the innermost script first
 * @returns the requests, each with `script`: an address, or nothing
 */
export function withSenders(requests, initiated) {
  const waiting = new Map();
  for (const each of initiated) {
    const key = keyOf(each);
    waiting.set(key, [...(waiting.get(key) ?? []), each]);
  }
  const named = requests.map((request) => {
    const said = waiting.get(keyOf(request))?.shift();
    return {...request, script: request.script ?? (said && senderOf(said))};
  });
  const bySamePath = lastBy(named, ({url}) => pathOf(url));
  const bySameHost = lastBy(named, ({url}) => new URL(url).host);
  return named.map((each) => ({
    ...each,
    script:
      each.script ??
      bySamePath.get(pathOf(each.url)) ??
      bySameHost.get(new URL(each.url).host) ??
      `${new URL(each.url).origin}/`,
  }));
}

/** A tool that wraps `fetch` is on top of every stack: a script from where the request goes comes first. */
function senderOf({url, scripts}) {
  const {host} = new URL(url);
  return scripts.find((each) => siteOf(new URL(each).host) === siteOf(host)) ?? scripts[0];
}

/** Every script on the stack of a request, the innermost first. */
export function scriptsOf(initiator) {
  const urls = [];
  for (let stack = initiator?.stack; stack; stack = stack.parent)
    urls.push(...stack.callFrames.map(({url}) => url));
  if (!urls.length && initiator?.url) urls.push(initiator.url);
  return [...new Set(urls)].filter((url) => /^https?:/.test(url)).map(withoutHash);
}

export function withoutHash(url) {
  return url.replace(/#.*/s, '');
}

function keyOf({method, url}) {
  return `${method} ${withoutHash(url)}`;
}

function pathOf(url) {
  const {origin, pathname} = new URL(url);
  return origin + pathname;
}

/** Good enough to see what belongs together. */
export function siteOf(host) {
  return /^[\d.:[\]]+$/.test(host) ? host : host.split('.').slice(-2).join('.');
}

function lastBy(requests, key) {
  return new Map(
    requests
      .filter(({script, body}) => script && body?.length)
      .map((each) => [key(each), each.script]),
  );
}

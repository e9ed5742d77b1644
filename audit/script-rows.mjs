// One row for each script of the page: where it is from, when it ran, and what it learned.

/**
 * @param loaded `{url, loadedBy, isCairn}` for each script that was requested
 * @param order a map from address to whether it had run before any widget
 * @param ofWidgets, ofForms what `learnedByScript` found
 * @returns rows `{name, url, host, kind, before, loadedBy, learned, ofForms, sentTo}`, those that learned something first
 */
export function scriptRows({pageUrl, loaded, inlineScripts, order, ofWidgets, ofForms, toolAt}) {
  const rows = new Map();
  const ownHost = new URL(pageUrl).host;
  const add = (url, more) => {
    const {learned = {}, sentTo = []} = ofWidgets.get(url) ?? {};
    const {learned: inForms = {}, sentTo: fromForms = []} = ofForms.get(url) ?? {};
    const {host, pathname} = new URL(url);
    const receivers = [...new Set([...sentTo, ...fromForms])];
    rows.set(url, {
      name:
        toolAt(url) ??
        receivers.map((each) => toolAt(`https://${each}/`)).find(Boolean) ??
        pathname.split('/').pop() ??
        host,
      url,
      host,
      kind: host === ownHost ? 'own' : 'other',
      before: order.get(url) ?? null,
      loadedBy: null,
      learned,
      ofForms: inForms,
      sentTo: receivers,
      ...more,
    });
  };
  if (inlineScripts || ofWidgets.has(pageUrl) || ofForms.has(pageUrl))
    add(pageUrl, {
      name: inlineScripts
        ? `The page and its inline scripts (${inlineScripts})`
        : 'The page itself',
      kind: 'page',
      // Inline scripts run while the page is read, Cairn's module when it has been.
      before: inlineScripts ? true : null,
    });
  const cairn = new Set(loaded.filter(({isCairn}) => isCairn).map(({url}) => url));
  const isOurs = ({url, loadedBy}) =>
    cairn.has(url) || (cairn.has(loadedBy) && folderOf(url) === folderOf(loadedBy));
  for (const script of loaded) {
    const {url, loadedBy} = script;
    if (!rows.has(url))
      add(url, {
        ...(isOurs(script) && {name: 'Cairn', kind: 'cairn', before: null}),
        loadedBy: loadedBy && loadedBy !== pageUrl ? loadedBy : null,
      });
  }
  for (const url of [...ofWidgets.keys(), ...ofForms.keys()])
    if (!rows.has(url) && hasLearned(ofWidgets.get(url), ofForms.get(url)))
      add(url, {
        name: toolAt(url) ?? `An unknown script that sends to ${new URL(url).host}`,
        kind: 'unknown',
      });
  const rank = ({learned, ofForms, kind}) =>
    Object.keys(learned).length ? 0 : Object.keys(ofForms).length ? 1 : kind === 'cairn' ? 3 : 2;
  return [...rows.values()].toSorted((a, b) => rank(a) - rank(b));
}

function hasLearned(...found) {
  return found.some((each) => each && Object.keys(each.learned).length > 0);
}

function folderOf(url) {
  return new URL('.', url).href;
}

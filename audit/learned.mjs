// What each script learned: its requests are put together, and the words, points and heights of a visit are looked for in them.
import {clarityInputs, clarityPoints, isClarity} from './clarity.mjs';
import {decode, strings} from './decode.mjs';
import {pageHeightSent} from './heights.mjs';
import {leaksOf} from './leaks.mjs';

/** Headers that a browser writes by itself say nothing that a script chose. */
const OWN_HEADERS =
  /^(accept.*|cache-control|connection|content-(length|type|encoding)|cookie|host|if-.*|origin|pragma|priority|range|referer|sec-.*|upgrade.*|user-agent|dnt|purpose|x-client-data|access-control-.*)$/;

/**
 * @param requests `{url, headers, body, at, script}`, of one visit
 * @param visit what the visitor did
 * @param from when the first answer was given
 * @param pageText what the page itself says, which any script may read; nothing where that is no excuse
 * @returns a map from script to `{learned, sentTo}`
 */
export function learnedByScript(requests, visit, {from, pageText = ''}) {
  const found = new Map();
  for (const script of new Set(requests.map((each) => each.script))) {
    const all = requests.filter((each) => each.script === script);
    const own = all.filter(({at}) => at >= from);
    const sent = own.flatMap(bytesOf);
    if (!sent.length) continue;
    // What it sent before anything was answered, it knew.
    const before = textOf(all.filter(({at}) => at < from).flatMap(bytesOf));
    const told = tellable(visit, [pageText, before].join('\n'));
    const learned = leaksOf(sent, told, clarityIn(sent));
    const height = pageHeightSent(sent.map(decode), told.heights);
    if (height) learned.height = height;
    // Who has the letters has heard the keys; it is said once.
    if (learned.typed) delete learned.keys;
    found.set(script, {learned, sentTo: receiversOf(own, learned)});
  }
  return found;
}

/** All that a request says: its address, its own headers, and its body. */
export function bytesOf({url, headers = {}, body}) {
  const {pathname, search} = new URL(url);
  const own = Object.entries(headers).filter(([name]) => !OWN_HEADERS.test(name));
  return [
    Buffer.from(decoded(pathname)),
    // The second for what was encoded twice.
    ...(search ? [search.slice(1), decoded(search.slice(1))].map((each) => Buffer.from(each)) : []),
    ...own.map(([, value]) => Buffer.from(String(value))),
    ...(body?.length ? [body] : []),
  ];
}

/** Words that the page says anyway, or that were sent before anything was answered, tell nothing of an answer. */
export function tellable(visit, said) {
  const known = squeeze(said);
  const untold = (words) => words.filter((each) => !known.includes(squeeze(each)));
  return {
    ...visit,
    labels: untold(visit.labels),
    values: untold(visit.values),
    typed: untold(visit.typed),
    copied: untold(visit.copied),
    result: untold(visit.result),
  };
}

function receiversOf(requests, learned) {
  const hosts = new Set(
    requests
      .filter(({body, url}) => body?.length || url.includes('?'))
      .map(({url}) => new URL(url).host),
  );
  return Object.keys(learned).length || hosts.size ? [...hosts].sort() : [];
}

function textOf(sent) {
  return sent
    .map(decode)
    .flatMap(({texts, values}) => [...texts, ...values.flatMap((each) => [...strings(each)])])
    .join('\n');
}

function clarityIn(sent) {
  const isUsed = sent.some((bytes) => decode(bytes).values.some(isClarity));
  return isUsed ? {points: clarityPoints, choices: clarityInputs} : {};
}

function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

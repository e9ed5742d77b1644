// The pages that are audited: what a publisher could have.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {toolBundle} from '../privacy/bundles.mjs';

const DIST = process.env.CAIRN_DIST ?? 'dist';

/** Every file of a folder, as a site has it. */
function filesOf(folder, at) {
  return Object.fromEntries(
    readdirSync(folder, {recursive: true})
      .filter((name) => /\.(js|css|html|json)$/.test(name) && statSync(join(folder, name)).isFile())
      .map((name) => [`${at}/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}

const cairn = filesOf(DIST, '/dist');

export function demoSite() {
  const demo = filesOf('demo', '/demo');
  return {...cairn, ...demo};
}

/** @param trackers names of files of `tests/privacy/trackers` */
export async function site(page, trackers = [], more = {}) {
  const bundles = await Promise.all(
    trackers.map(async (name) => [`/trackers/${name}.js`, await toolBundle(name)]),
  );
  return {...cairn, ...Object.fromEntries(bundles), ...more, '/': page};
}

const CAIRN = '<script type="module" src="/dist/cairn.js"></script>';
const WIDGETS =
  '<cairn-self-check region="US"></cairn-self-check><p>Between.</p><cairn-goal-card region="US"></cairn-goal-card>';
/** Some tools of the privacy suite send when they are told to. */
const SEND = '<script>setInterval(() => globalThis.flush?.(), 700)</script>';

function page(head, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${head}
<body><main><h1>An article</h1><p>Words of the publisher.</p>${body}</main></body></html>`;
}

/** In the order in which they are named, before Cairn. */
export function trackersFirst(names) {
  const scripts = names.map((name) => `<script type="module" src="/trackers/${name}.js"></script>`);
  return page(`${scripts.join('')}${CAIRN}`, WIDGETS);
}

export function isolatedPage(name) {
  return page(
    `${SEND}<script type="module" src="/trackers/${name}.js"></script>${CAIRN}`,
    WIDGETS.replaceAll(' region', ' isolated region'),
  );
}

/** A consent manager that brings one script when a visitor agrees, and another one later without asking. */
export function consentPage({agreed, later}) {
  const manager = `
const bring = (src) => document.head.append(Object.assign(document.createElement('script'), {src, type: 'module'}));
const box = Object.assign(document.createElement('div'), {id: 'cookie-banner'});
box.innerHTML = '<p>We use cookies.</p><button>Accept all</button>';
box.querySelector('button').addEventListener('click', () => { box.remove(); setTimeout(bring, 500, '/trackers/${agreed}.js'); });
box.style.cssText = 'position:fixed;inset:auto 0 0;background:#eee';
setTimeout(() => document.body.append(box), 300);
setTimeout(bring, 4000, '/trackers/${later}.js');`;
  return [
    page(`${CAIRN}${SEND}<script defer src="/consent.js"></script>`, WIDGETS),
    {'/consent.js': manager},
  ];
}

/** A widget without its shield and with colors that nobody can read, a form whose script tells every change, and one that is sent as forms are. */
export function leakingPage(recorder) {
  const form = `<form id="told"><p><label><input type="radio" name="mood" value="mood-rather-low"> Rather low this week</label></p>
<p><label><input type="radio" name="mood" value="mood-well"> Well</label></p>
<p><label>Tell us <textarea name="words"></textarea></label></p></form>
<form id="sent" method="post" action="/subscribe"><p><label>Your name <input name="name"></label></p><p><button>Subscribe</button></p></form>`;
  const telling = `document.getElementById('told').addEventListener('input', ({currentTarget}) =>
  navigator.sendBeacon('/autosave', JSON.stringify(Object.fromEntries(new FormData(currentTarget)))));`;
  return [
    page(
      `<style>cairn-self-check{--cairn-ink:#ddd;--cairn-surface:#fff}</style>${CAIRN}<script type="module" src="/trackers/${recorder}.js"></script>`,
      `<cairn-self-check region="US" no-shield></cairn-self-check>${form}<script defer src="/autosave.js"></script>`,
    ),
    {'/autosave.js': telling},
  ];
}

export const plainPage = page('', '<p>No widget is here.</p>');
export const brokenPage = page('<script type="module" src="/missing/cairn.js"></script>', WIDGETS);
export const cleanPage = page(CAIRN, WIDGETS);

/** The two pages of the preview: the frame around it, and the page with the check. */
import {escapeHtml} from '../src/exchange/page-text.js';

/** With the switches; it holds the page with the check in a frame. */
export function previewPage(file: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Preview of ${escapeHtml(file)}</title>
    <style>
      body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      fieldset { border: 0; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: 1rem; }
      iframe { border: 1px solid #888; inline-size: 100%; block-size: 80vh; resize: both; }
      iframe.phone { inline-size: 360px; block-size: 640px; }
      pre { white-space: pre-wrap; }
    </style>
  </head>
  <body>
    <form>
      <fieldset>
        <label><input type="checkbox" name="phone" /> Phone</label>
        <label><input type="checkbox" name="rtl" /> Right to left</label>
        <label><input type="checkbox" name="dark" /> Dark</label>
        <label>Language <input name="lang" size="8" placeholder="as in the file" /></label>
      </fieldset>
    </form>
    <iframe title="The check" src="/page"></iframe>
    <h2>Findings</h2>
    <pre aria-live="polite"></pre>
    <script src="/preview.js"></script>
  </body>
</html>
`;
}

export const PREVIEW_SCRIPT = `const form = document.querySelector('form');
const frame = document.querySelector('iframe');
const findings = document.querySelector('pre');
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', show);
new EventSource('/changes').addEventListener('message', refresh);
refresh();
function refresh() {
  show();
  fetch('/findings').then((response) => response.text()).then((text) => { findings.textContent = text; });
}
function show() {
  const {phone, rtl, dark, lang} = form.elements;
  frame.className = phone.checked ? 'phone' : '';
  const query = new URLSearchParams({dir: rtl.checked ? 'rtl' : '', scheme: dark.checked ? 'dark' : '', lang: lang.value});
  frame.src = '/page?' + query;
}
`;

export interface PageLook {
  readonly lang: string;
  readonly dir: string;
  readonly scheme: string;
}

export function checkPage({lang, dir, scheme}: PageLook): string {
  const dark = scheme === 'dark';
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir === 'rtl' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The check</title>
    <style>
      :root { color-scheme: ${dark ? 'dark' : 'light'}; }
      body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: ${dark ? '#16181d' : '#fff'}; }
    </style>
    <script type="module" src="/dist/cairn.js"></script>
  </head>
  <body>
    <cairn-check src="/check.json"><p>The check cannot be shown. The console of this frame says why.</p></cairn-check>
  </body>
</html>
`;
}

/** One page with a check and everything that it needs. It requests nothing: its own policy forbids it. */
import {DEFAULT_LANGUAGE, type CheckFile} from '../engine/check-file.js';
import {directionOf, escapeHtml, jsonForScript} from './page-text.js';

export interface PageParts {
  readonly check: CheckFile;
  /** The script with the element. */
  readonly script: string;
  /** The widget's own words, by language. */
  readonly words: Readonly<Record<string, unknown>>;
}

const STYLE =
  ':root{color-scheme:light dark}body{margin:0 auto;max-width:40rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif}';

export async function builtPage({check, script, words}: PageParts): Promise<string> {
  const {lang = DEFAULT_LANGUAGE, title} = check;
  const whole = wholeScript(script, words);
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${await hashOf(whole)}`,
    `style-src ${await hashOf(STYLE)}`,
    // The sheet is saved as a file, and printed from an inner frame.
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />
    <meta name="referrer" content="no-referrer" />
    <title>${escapeHtml(title)}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <cairn-check>
        <script type="application/json">${jsonForScript(check)}</script>
        <p>${escapeHtml(title)}</p>
      </cairn-check>
    </main>
    <script>${whole}</script>
  </body>
</html>
`;
}

/** For a page of your own: the script, and a check in the place of every empty \`<cairn-check>\` of its id. */
export function builtScript({check, script, words}: PageParts): string {
  return `${wholeScript(script, words)}
(() => {
  const check = ${jsonForScript(check)};
  const fill = () => {
    for (const element of document.querySelectorAll('cairn-check:not([src])'))
      if (element.id === check.id || !element.id) element.check = check;
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', fill);
  else fill();
})();
`;
}

function wholeScript(built: string, words: PageParts['words']): string {
  const script = built.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  // No text may end the `script` element around it.
  return `globalThis.cairnWords=${jsonForScript(words)};\n${script.replaceAll('</script', '<\\/script')}`;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

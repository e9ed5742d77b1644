// Reads the command line.
import {parseArgs} from 'node:util';
import {CannotRun} from './cannot-run.mjs';

export const HELP = `cairn-audit URL [options]

Opens the page in a browser, answers every Cairn widget there, and writes what the scripts of the page learned.

  --browser PATH      the program of Chrome, Chromium or Edge; without it, an installed one is looked for
  --out FOLDER        where cairn-audit.html and cairn-audit.json are written (default: this folder)
  --consent SELECTOR  the button of the page's consent manager that says yes; well-known ones are found
  --widgets-only      leaves the page's own forms alone
  --wait SECONDS      how long the scripts have to be silent at the end (default: 6)
  --help, --version

Exit code: 0 nothing was learned, 1 something was learned, 2 the audit could not run.`;

/** @throws CannotRun with one plain sentence */
export function readCommandLine(args) {
  const {values, positionals} = parsed(args);
  if (values.help || values.version) return values;
  if (positionals.length !== 1)
    throw new CannotRun('Give one address: cairn-audit https://example.org/page');
  const waitMs = Number(values.wait ?? 6) * 1000;
  if (!(waitMs >= 0 && waitMs <= 300_000))
    throw new CannotRun(`--wait expects seconds from 0 to 300, received ${values.wait}.`);
  return {
    url: addressOf(positionals[0]),
    browser: values.browser,
    out: values.out ?? '.',
    consent: values.consent,
    widgetsOnly: values['widgets-only'] ?? false,
    waitMs,
  };
}

function parsed(args) {
  const text = {type: 'string'};
  const flag = {type: 'boolean'};
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: text,
        out: text,
        consent: text,
        wait: text,
        'widgets-only': flag,
        help: flag,
        version: flag,
      },
    });
  } catch (error) {
    throw new CannotRun(error.message);
  }
}

function addressOf(text) {
  const isLocal = /^(localhost|127\.0\.0\.1)([:/]|$)/.test(text);
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(whole) || !/^https?:/.test(whole))
    throw new CannotRun(`${text} is not an address of a page.`);
  return new URL(whole).href;
}

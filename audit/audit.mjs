// Audits a page: answers its widgets, then its own forms, and says what each script learned.
import puppeteer from 'puppeteer-core';
import {advise} from './advice.mjs';
import {CannotRun} from './cannot-run.mjs';
import {findBrowser} from './find-browser.mjs';
import {toolAt} from './known-tools.mjs';
import {learnedByScript} from './learned.mjs';
import {widgetsOf} from './page-facts.mjs';
import {policiesOf} from './policies.mjs';
import {startProxy} from './proxy.mjs';
import {scriptRows} from './script-rows.mjs';
import {visit} from './visit.mjs';
import {Visitor} from './visitor.mjs';
import {nameOf} from './way-into.mjs';

const FORM_WORDS = ['Jovial walruses', 'Plum Vexley kites'];
const MOST_FORMS = 10;

/**
 * @param options `{url, browser, consent, widgetsOnly, waitMs}`, as the command line says them
 * @param say is told how far it is
 * @returns the report, as plain data
 * @throws CannotRun where there is nothing to report
 */
export async function audit(
  {url, browser: named, consent, widgetsOnly, waitMs},
  say = () => undefined,
) {
  const executablePath = findBrowser(named);
  if (!executablePath)
    throw new CannotRun(
      named
        ? `There is no browser at ${named}.`
        : 'No Chrome or Chromium was found. Install one, or name it with --browser PATH.',
    );
  const proxy = await startProxy();
  let browser;
  try {
    browser = await launch(executablePath, proxy);
    const userAgent = (await browser.userAgent()).replace('Headless', '');
    const options = {browser, proxy, url, userAgent, consentSelector: consent, waitMs};
    say(`Opening ${url}`);
    const widgets = await visit(options, (at) => answerWidgets(at, say));
    let forms;
    if (!widgetsOnly && widgets.facts.forms.length) {
      say(
        `Filling in ${widgets.facts.forms.length} of the page's own forms; nothing reaches a server`,
      );
      forms = await visit(options, (at) => fillForms(at, proxy));
    }
    return report({url, widgets, forms, version: await browser.version()});
  } finally {
    await browser?.close().catch(() => undefined);
    proxy.close();
  }
}

function launch(executablePath, {port, keyHash}) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return puppeteer
    .launch({
      executablePath,
      protocolTimeout: 300_000,
      timeout: 120_000,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        `--proxy-server=http://127.0.0.1:${port}`,
        '--proxy-bypass-list=<-loopback>',
        `--ignore-certificate-errors-spki-list=${keyHash}`,
        '--disable-blink-features=AutomationControlled',
        '--disable-quic',
      ],
    })
    .catch((error) => {
      throw new CannotRun(`${executablePath} does not start: ${error.message.split('\n')[0]}`);
    });
}

async function answerWidgets({page}, say) {
  const found = await widgetsOf(page);
  if (!found.length) throw new CannotRun(`There is no Cairn widget on ${page.url()}.`);
  const running = found.filter(({isRunning}) => isRunning);
  if (!running.length)
    throw new CannotRun(
      `The Cairn widgets on ${page.url()} do not run: their script is missing or blocked.`,
    );
  const visitor = await Visitor.at(page);
  const from = Date.now();
  const failed = new Map();
  const attempt = async (widget, way, act) => {
    if (failed.has(widget)) return;
    say(`Answering ${nameOf(widget)} by ${way}`);
    await act().catch((error) => failed.set(widget, error.message));
  };
  for (const widget of running)
    await attempt(widget, 'mouse', async () => {
      await visitor.byMouse(widget);
      await visitor.again(widget);
    });
  for (const widget of running) await attempt(widget, 'keyboard', () => visitor.byKeyboard(widget));
  return {
    from,
    visit: visitor.visit,
    widgets: found.map((widget) => ({
      ...widget,
      frame: undefined,
      inFrame: Boolean(widget.frame),
      answered: widget.isRunning && !failed.has(widget),
      problem: widget.isRunning ? failed.get(widget) : 'It does not run.',
    })),
  };
}

/** The proxy keeps to itself what the forms would send. */
async function fillForms({page, facts}, proxy) {
  const visitor = await Visitor.at(page, FORM_WORDS);
  proxy.hold(true);
  for (const form of facts.forms.slice(0, MOST_FORMS))
    await visitor.fill(form).catch(() => undefined);
  return {visit: visitor.visit, filled: Math.min(facts.forms.length, MOST_FORMS)};
}

function report({url, widgets: run, forms, version}) {
  const ofWidgets = learnedByScript(run.requests, run.acted.visit, {
    from: run.acted.from,
    pageText: run.facts.text,
  });
  const ofForms = forms
    ? learnedByScript(forms.requests, forms.acted.visit, {from: forms.from})
    : new Map();
  const policies = policiesOf(run.response.headers, run.facts);
  const scripts = scriptRows({
    pageUrl: run.response.url,
    loaded: [...run.scripts, ...(forms?.scripts ?? [])],
    inlineScripts: run.facts.inlineScripts,
    order: run.order,
    ofWidgets,
    ofForms,
    toolAt,
  });
  const {widgets} = run.acted;
  const contrast = run.warnings.filter((each) => /^--cairn-[\w-]+ stands out/.test(each));
  const facts = {
    widgets,
    scripts,
    policies,
    contrast,
    warnings: run.warnings.filter((each) => !contrast.includes(each)),
  };
  return {
    format: 1,
    url: run.response.url,
    asked: url,
    title: run.facts.title,
    date: new Date().toISOString(),
    browser: version,
    consented: run.consented ?? null,
    tried: triedIn(run.acted.visit),
    formsFilled: forms?.acted.filled ?? 0,
    requests: run.requests.length + (forms?.requests.length ?? 0),
    clean: scripts.every((each) => !Object.keys({...each.learned, ...each.ofForms}).length),
    complete: widgets.every(({answered, isRunning}) => answered || !isRunning),
    ...facts,
    advice: advise(facts),
  };
}

/** How much there was to learn. */
function triedIn({labels, typed, copied, result, rows}) {
  return {
    choices: labels.length,
    typed: typed.length,
    copied: copied.length,
    resultLines: result.length,
    places: rows.length / 3,
  };
}

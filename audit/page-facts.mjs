// What is on a page: its widgets, its own forms, its inline scripts, and what it says to every script.
import {allOf, evaluate, worldOf} from './devtools-world.mjs';

const WAIT_MS = 20_000;

/** Goes down the page once, so that what loads when it is near is there. */
export async function scrollThrough(page) {
  const world = await worldOf(page.mainFrame());
  for (let screen = 0; screen < 40; screen++) {
    const isEnd = await evaluate(world, () => {
      scrollBy({top: innerHeight * 0.8, behavior: 'instant'});
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    });
    await pause(100);
    if (isEnd) break;
  }
  await evaluate(world, () => scrollTo({top: 0, behavior: 'instant'}));
}

/**
 * Waits until every widget is running, or long enough.
 * @returns `{tag, index, isolated, noShield, isRunning, frame}` for each, those in frames of the page too
 */
export async function widgetsOf(page) {
  for (const end = Date.now() + WAIT_MS; ; await pause(200)) {
    const found = [];
    for (const frame of page.frames()) {
      if (frame.parentFrame() && frame.parentFrame() !== page.mainFrame()) continue;
      // What is in the sandbox of an isolated widget is that widget.
      if (frame.parentFrame() && frame.url() === 'about:srcdoc') continue;
      const world = await worldOf(frame).catch(() => undefined);
      const widgets = world ? await evaluate(world, WIDGETS_HERE).catch(() => []) : [];
      found.push(...widgets.map((each) => ({...each, ...(frame.parentFrame() && {frame})})));
    }
    const isReady = found.length > 0 && found.every(({isRunning}) => isRunning);
    if (isReady || Date.now() > end) return found;
  }
}

/** Text, because a strict policy of the page forbids to make functions of text there. */
const WIDGETS_HERE = `() => {
  const widgets = (${allOf})('*').filter(({localName}) => localName.startsWith('cairn-'));
  const has = (each, name) => each.hasAttribute(name) && each.getAttribute(name) !== 'false';
  return widgets.map((each) => ({
    tag: each.localName,
    index: widgets.filter(({localName}) => localName === each.localName).indexOf(each),
    isolated: has(each, 'isolated'),
    noShield: has(each, 'no-shield'),
    isRunning: each.matches(':defined'),
  }));
}`;

/** @returns `{text, forms, inlineScripts, metaPolicy, metaReferrer, title}` */
export async function factsOf(page) {
  return evaluate(await worldOf(page.mainFrame()), () => {
    const meta = (selector) => document.querySelector(selector)?.content ?? undefined;
    const isAnswerable = (form) =>
      form.checkVisibility() &&
      !form.querySelector('input[type=password]') &&
      form.querySelector('textarea, input:not([type=hidden], [type=submit], [type=button])');
    return {
      title: document.title,
      text: `${document.documentElement.outerHTML}\n${document.body?.innerText ?? ''}`,
      forms: [...document.querySelectorAll('form')].flatMap((form, index) =>
        isAnswerable(form) ? [{tag: 'form', index}] : [],
      ),
      inlineScripts: [...document.scripts].filter(
        ({src, type, text}) => !src && text.trim() && /^$|module|javascript/.test(type),
      ).length,
      metaPolicy: meta('meta[http-equiv="Content-Security-Policy" i]'),
      metaReferrer: meta('meta[name=referrer i]'),
    };
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

// One page in a browser, as a visitor and a stopwatch see it: what Chromium's own protocol tells, and nothing that the page says of itself.

/** Lighthouse's slow 4G, as DevTools has it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const POLL = 100;
/** So long nothing may happen. */
const QUIET_POLLS = 4;
const QUIET = 0.01;
/** Before a press, in ms. */
const REST = 500;

export async function open(browser, address, {slow = 1, slowNetwork = false} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const protocol = await page.createCDPSession();
  await protocol.send('Performance.enable');
  await protocol.send('Emulation.setCPUThrottlingRate', {rate: slow});
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', {cacheDisabled: true});
  if (slowNetwork) await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = {shift: 0, longest: 0};
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) globalThis.seen.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries())
        globalThis.seen.longest = Math.max(globalThis.seen.longest, duration);
    }).observe({type: 'longtask', buffered: true});
  });
  await page.goto(address, {waitUntil: 'load'});
  /** Since the page was begun, in ms. */
  const spent = async (what) => {
    const {metrics} = await protocol.send('Performance.getMetrics');
    return metrics.find(({name}) => name === what).value * 1000;
  };
  const driver = {
    page,
    protocol,
    /** How long the tasks of the main thread took; the browser's other processes want the cores too. */
    cpu: () => spent('TaskDuration'),
    /** How long the main thread had a core. */
    thread: () => spent('ThreadTime'),
    /** Until nothing happens any more. */
    async settle() {
      let before = await driver.cpu();
      for (let quiet = 0; quiet < QUIET_POLLS;) {
        await new Promise((resolve) => setTimeout(resolve, POLL));
        const now = await driver.cpu();
        quiet = now - before < QUIET * POLL * slow ? quiet + 1 : 0;
        before = now;
      }
    },
    /** In KiB, after everything that can go is gone. */
    async heap() {
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.send('HeapProfiler.collectGarbage');
      const {usedSize} = await protocol.send('Runtime.getHeapUsage');
      return usedSize / 1024;
    },
    /** Since the page was begun, in ms: the quiz is all that there is to paint. */
    painted: () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    /** Of the quiz, as CSS. */
    height: () =>
      page.evaluate(() => {
        const {offsetHeight} = document.querySelector('quiz-subject, cairn-self-check');
        return `${offsetHeight}px`;
      }),
    seen: () => page.evaluate(() => globalThis.seen),
    forget: () => page.evaluate(() => void (globalThis.seen.longest = 0)),
    /** Presses what a screen reader would find by role and name, also behind closed roots: main-thread time up to the next paint, in ms. */
    async press(role, name) {
      const {root} = await protocol.send('DOM.getDocument', {depth: 0});
      const {nodes} = await protocol.send('Accessibility.queryAXTree', {
        nodeId: root.nodeId,
        role,
        accessibleName: name,
      });
      const found = nodes.find(({ignored}) => !ignored);
      if (!found) throw new Error(`there is no ${role} “${name}”`);
      const {backendDOMNodeId: backendNodeId} = found;
      await protocol.send('DOM.scrollIntoViewIfNeeded', {backendNodeId});
      const {
        quads: [[left, top, right, , , bottom]],
      } = await protocol.send('DOM.getContentQuads', {backendNodeId});
      // What the search, and the press before, have left to do is not part of this one.
      await new Promise((resolve) => setTimeout(resolve, REST));
      const before = await driver.cpu();
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      return (await driver.cpu()) - before;
    },
    close: () => context.close(),
  };
  await driver.settle();
  return driver;
}

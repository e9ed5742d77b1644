// A script of our own that sends what Snowplow (`ds`), Mixpanel (`$pageHeight`) and Datadog (`max_scroll_height`) send: how high
// the document is. It takes it when a result has come, and without the other widgets of the page, which stand at other screens.
const pageHeights = [];
/** A frame has its height after it has told of the result. */
const SETTLED_MS = 200;
/**
 * Their results have no height in common, see "Heights" in docs/privacy.md: it follows the visitor's own lines, or the publisher's
 * words. A goal card that was started again offers to bring the goals back.
 */
const OF_MANY_HEIGHTS = ['cairn-goal-card', 'cairn-session-prep', 'cairn-check'];

addEventListener('cairn-complete', ({target}) => {
  if (OF_MANY_HEIGHTS.includes(target.localName)) return;
  setTimeout(() => {
    const others = [...document.querySelectorAll('main > :not(p)')]
      .filter((each) => each !== target)
      .map(({offsetHeight}) => offsetHeight);
    const height = others.reduce((sum, each) => sum - each, document.documentElement.scrollHeight);
    pageHeights.push({widget: target.localName, pageHeight: height});
  }, SETTLED_MS);
});
globalThis.flush = () => fetch('/in/height', {method: 'POST', body: JSON.stringify({pageHeights})});

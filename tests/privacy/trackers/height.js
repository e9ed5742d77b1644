// A script of our own that sends what Snowplow (`ds`), Mixpanel (`$pageHeight`) and Datadog (`max_scroll_height`) send: how high
// the document is. It takes it when a result has come, and without the other widgets of the page, which stand at other screens.
const pageHeights = [];

addEventListener('cairn-complete', ({target}) =>
  setTimeout(() => {
    const others = [
      ...document.querySelectorAll('cairn-self-check, cairn-goal-card, cairn-format-picker'),
    ]
      .filter((each) => each !== target)
      .map(({offsetHeight}) => offsetHeight);
    const height = others.reduce((sum, each) => sum - each, document.documentElement.scrollHeight);
    pageHeights.push({widget: target.localName, pageHeight: height});
  }),
);
globalThis.flush = () => fetch('/in/height', {method: 'POST', body: JSON.stringify({pageHeights})});

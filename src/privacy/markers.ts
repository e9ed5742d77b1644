/**
 * The opt-out markers of session-replay and autocapture tools: they do not record an element that has them. The comment behind
 * each marker names the tool, and the version whose source has it, or its documentation. `docs/privacy.md` has the same as a
 * table.
 */
const classes = [
  'rr-block', // rrweb 2.2.2; Mixpanel 2.83.0
  'ph-no-capture', // PostHog 1.449.2
  'amp-block', // Amplitude 1.50.2
  'mp-no-track', // Mixpanel 2.83.0
  'grafana-block', // Grafana Faro 2.12.1
  'highlight-block', // Highlight 10.7.5
  'fs-exclude', // FullStory, documentation
  'heap-ignore', // Heap, documentation
];

const attributes = Object.entries({
  'data-sentry-block': '', // Sentry 11.12.0
  'data-dd-privacy': 'hidden', // Datadog 7.16.2
  'data-clarity-mask': 'true', // Microsoft Clarity 0.8.70
  'data-nr-block': '', // New Relic 1.322.0
  'data-openreplay-hidden': '', // OpenReplay 19.0.1
  'data-hj-suppress': '', // Hotjar, documentation
  'data-private': '', // LogRocket, documentation
  'data-cs-mask': '', // Contentsquare, documentation
  'data-matomo-mask': '', // Matomo, documentation
  'data-heap-redact-text': 'true', // Heap, documentation
});

/**
 * How often the markers of an element are set again. A framework rewrites classes now and then. A tool that keeps `class` at its
 * own value, such as one for A/B tests, would answer each of our changes for ever.
 */
const MOST_TIMES = 50;

const marked = new WeakMap<HTMLElement, number>();

/** Marks an element, and marks it again where the page has rewritten its classes. What the page has set stays. */
export function mark(host: HTMLElement): void {
  const times = marked.get(host) ?? 0;
  if (times >= MOST_TIMES || isMarked(host)) return;
  marked.set(host, times + 1);
  if (times + 1 === MOST_TIMES)
    console.warn('cairn: the page keeps removing the opt-out markers of this element.', host);
  // Adding a class that is there still sets the attribute, and would run the observer without end.
  if (!classes.every((name) => host.classList.contains(name))) host.classList.add(...classes);
  for (const [name, value] of attributes)
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
}

function isMarked(host: HTMLElement): boolean {
  return (
    classes.every((name) => host.classList.contains(name)) &&
    attributes.every(([name]) => host.hasAttribute(name))
  );
}

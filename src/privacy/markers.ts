/**
 * The sign on the door: what session-replay and autocapture tools honour on an element that they shall not record. Behind
 * each marker stand the tools, and the version in which it was read, or that their documentation says so;
 * `docs/privacy.md` has the same as a table.
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
 * How often the markers of an element come back. A framework rewrites its classes now and then; a tool that holds them to a
 * value of its own, such as one for A/B tests, answers each of our changes with one of its own, without end.
 */
const MOST_TIMES = 50;

const marked = new WeakMap<HTMLElement, number>();

/** Marks an element, and again where the page has rewritten its classes; what the page had set stays. */
export function mark(host: HTMLElement): void {
  const times = marked.get(host) ?? 0;
  if (times >= MOST_TIMES || isMarked(host)) return;
  marked.set(host, times + 1);
  if (times + 1 === MOST_TIMES)
    console.warn('cairn: the page keeps removing the opt-out markers of this element.', host);
  // To add what is there already would be one more change to the attribute, and so without end.
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

/**
 * The sign on the door: what session-replay and autocapture tools honour on an element that they shall not record.
 * `read` says where and when a marker was read.
 */
export const classes = [
  'rr-block',
  'ph-no-capture',
  'amp-block',
  'mp-no-track',
  'mp-block',
  'highlight-block',
  'nr-block',
  'fs-exclude',
  'heap-ignore',
];

export const attributes: Readonly<Record<string, string>> = {
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-openreplay-obscured': '',
  'data-openreplay-hidden': '',
  'data-clarity-mask': 'true',
  'data-nr-block': '',
  'data-hj-suppress': '',
  'data-private': '',
  'data-cs-mask': '',
  'data-matomo-mask': '',
  'data-heap-redact-text': 'true',
};

/** Marks an element, and again where the page has rewritten its classes; what the page had set stays. */
export function mark(host: HTMLElement): void {
  // To add what is there already would be one more change to the attribute, and so without end.
  if (!classes.every((name) => host.classList.contains(name))) host.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes))
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
}

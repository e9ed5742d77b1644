/**
 * Links. Each of them opens beside the page and sends no referrer, so that nothing that was answered is lost, and no event of this
 * page tells of it; `privacy/presses.ts` starts a call without an empty tab.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {BESIDE} from '../privacy/ways-out.js';

/** The number as it is dialled, left to right in every language. */
export function dial(scheme: 'tel' | 'sms', number: string): TemplateResult {
  const digits = number.replace(/[^\d*#+]/g, '').replaceAll('#', '%23');
  return linkOut(`${scheme}:${digits}`, html`<bdi dir="ltr">${number}</bdi>`);
}

export interface LinkOptions {
  /** For one that looks like a button. */
  readonly variant?: 'plain' | 'primary';
}

export function linkOut(
  site: string,
  content: unknown,
  {variant}: LinkOptions = {},
): TemplateResult {
  return html`<a
    class=${variant ? `button ${variant}` : nothing}
    part=${variant ? 'button' : nothing}
    href=${site}
    target=${BESIDE.target}
    rel=${BESIDE.rel}
    >${content}</a
  >`;
}

/** When the content was last looked at, and when it will be again; or that this day has passed. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';
import type {About} from '../engine/check-file.js';

export function review(
  context: RenderContext,
  {reviewed, nextReview}: Pick<About, 'reviewed' | 'nextReview'>,
  now = Date.now(),
): TemplateResult | typeof nothing {
  const {msg} = context;
  const last = reviewed && day(context, reviewed);
  const next = nextReview && day(context, nextReview);
  if (next && Date.parse(nextReview) < now)
    return html`<p>
      ${msg(str`We planned to look at this again by ${next}, and have not. Parts of it may be out of date.`, {desc: 'About the tool, where the review is late; 0 is a date'})}
    </p>`;
  if (last && next)
    return html`<p>
      ${msg(str`Last updated on ${last}. We plan to look at it again by ${next}.`, {desc: 'About the tool; 0 and 1 are dates'})}
    </p>`;
  return last
    ? html`<p>${msg(str`Last updated on ${last}.`, {desc: 'About the tool; 0 is a date'})}</p>`
    : nothing;
}

/** With the digits of our translations: browsers differ in those of Arabic. */
export const LONG_DATE = {dateStyle: 'long', numberingSystem: 'latn'} as const;

/** @param iso `2026-10-01` */
export function day({lang}: RenderContext, iso: string): string {
  return new Intl.DateTimeFormat(lang, {...LONG_DATE, timeZone: 'UTC'}).format(Date.parse(iso));
}

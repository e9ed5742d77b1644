/** Links to a help line. */
import {html, type TemplateResult} from 'lit/html.js';

/** The number as it is dialled, left to right in every language. */
export function dial(scheme: 'tel' | 'sms', number: string): TemplateResult {
  return html`<a href=${`${scheme}:${number.replace(/[^\d*#+]/g, '').replaceAll('#', '%23')}`}
    ><bdi dir="ltr">${number}</bdi></a
  >`;
}

/** Opens beside the page, so that nothing that was answered is lost. */
export function linkOut(site: string, name: string): TemplateResult {
  return html`<a href=${site} target="_blank" rel="noreferrer">${name}</a>`;
}

/** The help lines of a country: how each is reached, and when it answers. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {helpLineKinds, type HelpLine, type HelpLineKind} from '../content/help-line.js';
import type {RenderContext} from '../context/render-context.js';
import {subheading} from './heading.js';
import {dial, linkOut} from './help-links.js';
import {openingHours} from './opening-hours.js';

type Context = Pick<RenderContext, 'msg' | 'lang' | 'level'>;

/**
 * By kind: first the crisis lines, which are for anyone, then those of each further kind below a small heading. A line of
 * several kinds stands in each of them. A kind without lines is left out.
 */
export function helpLinesByKind(
  context: Context,
  lines: readonly HelpLine[],
): readonly (TemplateResult | typeof nothing)[] {
  return helpLineKinds.map((kind) => {
    const ofKind = lines.filter(({kinds}) => kinds.includes(kind));
    return ofKind.length
      ? html`${headingOf(context, kind)}
          <ul>
            ${ofKind.map((line) => html`<li>${helpLine(context, line)}</li>`)}
          </ul>`
      : nothing;
  });
}

function headingOf({msg, level}: Context, kind: HelpLineKind): TemplateResult {
  switch (kind) {
    case 'crisis':
      return html`<p>${msg('To talk to someone:', {desc: 'Before the help lines'})}</p>`;
    case 'young-people':
      return subheading(level, msg('For young people', {desc: 'Above help lines'}));
    case 'domestic-abuse':
      return subheading(level, msg('Domestic abuse', {desc: 'Above help lines'}));
    case 'sexual-violence':
      return subheading(level, msg('Sexual violence', {desc: 'Above help lines'}));
  }
}

function helpLine(
  {msg, lang}: Context,
  {name, tel, menu, sms, whatsapp, site, hours}: HelpLine,
): TemplateResult {
  return html`<strong>${site ? linkOut(site, name) : name}</strong>
    ${tel ? html`<span class="number">${dial('tel', tel)}</span>` : nothing}
    ${menu ? msg(str`then press ${menu}`, {desc: 'The key to press after dialling a help line'}) : nothing}
    ${
      sms
        ? html`${
              tel
                ? msg('or text', {desc: 'Before the number that a text message goes to'})
                : msg('by text message to', {
                    desc: 'Before the number that a text message goes to, where there is none to call',
                  })
            } <span class="number">${dial('sms', sms.number)}</span> ${sms.text}`
        : nothing
    }
    ${whatsapp ? html`${msg('or WhatsApp', {desc: 'Before the number of a help line on WhatsApp'})} <bdi dir="ltr">${whatsapp}</bdi>` : nothing}
    ${
      hours === 'always'
        ? msg('day and night', {desc: 'A help line is always open'})
        : html`<bdi>${hours ? openingHours(lang, hours) : nothing}</bdi>`
    }`;
}

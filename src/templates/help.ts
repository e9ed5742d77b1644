/** Someone to talk to. Needs no network. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {
  countries,
  directories,
  emergencyNumbers,
  helpLines,
  SOURCES_READ,
  type HelpLine,
} from '../content/helplines.js';
import type {RenderContext} from '../context/render-context.js';

export interface HelpView {
  /** Of the lines that are shown, if one is known. */
  readonly country: string | undefined;
  readonly choose: (country: string) => void;
}

export function help(context: RenderContext, {country, choose}: HelpView): TemplateResult {
  const {msg, lang} = context;
  const emergency = country ? emergencyNumbers(country) : [];
  const lines = country ? helpLines(country) : [];
  const read = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(SOURCES_READ),
  );
  return html`<p>
      ${msg('If you might hurt yourself or someone else, or you are not safe, call your emergency number now.', {desc: 'Before the emergency numbers'})}
      ${emergency.map((each) => [html`<span class="number">${emergencyNumber(context, each)}</span>`, ' '])}
    </p>
    ${
      lines.length
        ? html`<p>${msg('To talk to someone:', {desc: 'Before the help lines'})}</p>
            <ul>
              ${lines.map((line) => html`<li>${helpLine(context, line)}</li>`)}
            </ul>`
        : nothing
    }
    <label
      ><span>${msg('Country', {desc: 'Label of the list of countries'})}</span>
      <select
        autocomplete="off"
        @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${!country}>
          ${msg('Choose your country', {desc: 'First entry of the list of countries'})}
        </option>
        ${named(lang).map(([code, name]) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
      </select></label
    >
    <p>
      ${msg('Help lines all over the world:', {desc: 'Before the links to directories of help lines'})}
      ${directories().map(([name, site]) => [outside(`https://${site}`, name), ' '])}
    </p>
    <p class="quiet">
      ${msg(
        str`Numbers read from public sources on ${read}. Check them on the service’s own site.`,
        {
          desc: '0 is a date',
        },
      )}
    </p>`;
}

function helpLine(
  {msg}: RenderContext,
  [name, tel, site, sms, hours, whatsapp, menu, smsText]: HelpLine,
): TemplateResult {
  return html`<strong>${site ? outside(`https://${site}`, name) : name}</strong>
    ${tel ? html`<span class="number">${dial('tel', tel)}</span>` : nothing}
    ${menu ? msg(str`then press ${menu}`, {desc: 'The key to press after dialling a help line'}) : nothing}
    ${
      sms
        ? html`${msg('or text', {desc: 'Before the number that a text message goes to'})}
            <span class="number">${dial('sms', sms)}</span> ${smsText}`
        : nothing
    }
    ${whatsapp ? html`${msg('or WhatsApp', {desc: 'Before the number of a help line on WhatsApp'})} <bdi dir="ltr">${whatsapp}</bdi>` : nothing}
    ${hours ? html`<bdi>${hours === '?' ? '' : hours}</bdi>` : msg('day and night', {desc: 'A help line is always open'})}`;
}

function emergencyNumber({msg}: RenderContext, number: string): TemplateResult {
  const kinds: Readonly<Record<string, string>> = {
    a: msg('(ambulance)', {desc: 'After an emergency number'}),
    p: msg('(police)', {desc: 'After an emergency number'}),
    m: msg('(from a mobile phone)', {desc: 'After an emergency number'}),
  };
  return html`${dial('tel', number.replace(/\D/, ''))} ${kinds[number.slice(-1)]}`;
}

/** The number as it is dialled, left to right in every language. */
function dial(scheme: 'tel' | 'sms', number: string): TemplateResult {
  return html`<a href=${`${scheme}:${number.replace(/[^\d*#+]/g, '')}`}
    ><bdi dir="ltr">${number}</bdi></a
  >`;
}

/** Opens beside the page, so that nothing that was answered is lost. */
export function outside(site: string, name: string): TemplateResult {
  return html`<a href=${site} target="_blank" rel="noreferrer">${name}</a>`;
}

const names: Record<string, readonly (readonly [code: string, name: string])[]> = {};

function named(lang: string): readonly (readonly [code: string, name: string])[] {
  return (names[lang] ??= sorted(lang));
}

function sorted(lang: string): readonly (readonly [code: string, name: string])[] {
  const display = new Intl.DisplayNames(lang, {type: 'region'});
  const {compare} = new Intl.Collator(lang);
  return countries()
    .map((code) => [code, display.of(code) ?? code] as const)
    .sort(([, a], [, b]) => compare(a, b));
}

/** Someone to talk to. Needs no network. */
import {str} from '@lit/localize/internal/str-tag.js';
import {keyed} from 'lit/directives/keyed.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {EmergencyNumber} from '../content/help-line.js';
import {
  countries,
  directories,
  emergencyNumbers,
  helpLines,
  SOURCES_READ,
} from '../content/helplines.js';
import {helpLinesByKind} from './help-lines.js';
import {dial, linkOut} from './help-links.js';
import {day} from './review.js';
import type {RenderContext} from '../context/render-context.js';

export interface HelpView {
  /** Of the lines that are shown, if one is known. */
  readonly country: string | undefined;
  readonly choose: (country: string) => void;
}

export function help(context: RenderContext, {country, choose}: HelpView): TemplateResult {
  const {msg} = context;
  const emergency = country ? emergencyNumbers(country) : [];
  const lines = country ? helpLines(country) : [];
  const read = day(context, SOURCES_READ);
  return html`${countryList(context, {country, choose})}
    <p>
      ${msg('If you might hurt yourself or someone else, or you are not safe, call your emergency number now.', {desc: 'Before the emergency numbers'})}
      ${emergency.map((each) => [html`<span class="number">${emergencyNumber(context, each)}</span>`, ' '])}
    </p>
    ${helpLinesByKind(context, lines)}
    <p>
      ${msg('Helplines all over the world:', {desc: 'Before the links to directories of help lines'})}
      ${directories().map(({name, site}) => [linkOut(site, name), ' '])}
    </p>
    <p class="quiet">
      ${msg(
        str`We took these numbers from public sources on ${read}. Please check them on the service’s own site.`,
        {
          desc: '0 is a date',
        },
      )}
    </p>`;
}

function emergencyNumber({msg}: RenderContext, {number, kind}: EmergencyNumber): TemplateResult {
  const reaches = {
    any: nothing,
    ambulance: msg('(ambulance)', {desc: 'After an emergency number'}),
    police: msg('(police)', {desc: 'After an emergency number'}),
    mobile: msg('(from a mobile phone)', {desc: 'After an emergency number'}),
  };
  return html`${dial('tel', number)} ${reaches[kind]}`;
}

/** Before what it brings: whoever chooses a country comes to its lines by reading on. */
function countryList(context: RenderContext, {country, choose}: HelpView): TemplateResult {
  const {msg, lang, announceChange} = context;
  const onChange = ({target}: Event) => {
    const code = (target as HTMLSelectElement).value;
    choose(code);
    // With its emergency numbers: some countries have no more, and whoever hears “0” does not read on.
    const numbers = emergencyNumbers(code).length + helpLines(code).length;
    const words = msg(str`Helplines below: ${numbers}`, {
      desc: 'Announced when a country was chosen; 0 is how many help lines it has',
    });
    announceChange(code ? words : '');
  };
  // A new list for each language: what a visitor has chosen stands in the browser by its place in the list.
  return html`${keyed(
    lang,
    html`<label ?inert=${context.static}
      ><span>${msg('Country', {desc: 'Label of the list of countries'})}</span>
      <select autocomplete="off" @change=${onChange}>
        <option value="" ?selected=${!country}>
          ${msg('Choose your country', {desc: 'First entry of the list of countries'})}
        </option>
        ${named(lang).map(([code, name]) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
      </select></label
    >`,
  )}`;
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

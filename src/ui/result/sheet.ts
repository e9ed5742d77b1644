/** "To bring to your next session": what all widgets of the page found, on one page. It is made here and goes nowhere. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit-html';
import {CONTENT_VERSION} from '../../content/version.js';
import type {Section} from '../company.js';
import {subheading} from '../heading.js';
import type {Stage} from '../stage.js';
import {button} from '../button.js';
import {copy, download, print, share} from './take.js';

export function sections({company}: Stage): readonly Section[] {
  return [...company].flatMap((member) => member.sections).filter(({lines}) => lines.length);
}

export function sheet(stage: Stage): TemplateResult {
  const {msg, watched, without, requestUpdate} = stage;
  const choose = (title: string, on: boolean) => {
    without[on ? 'delete' : 'add'](title);
    requestUpdate();
  };
  const all = sections(stage);
  const chosen = all.filter(({title}) => !without.has(title));
  const text = () => asText(stage, chosen);
  const ways = () =>
    html`${button(stage, msg('Copy', {desc: 'Button: copies words'}), () => void copy(stage, text()))}
    ${button(stage, msg('Download', {desc: 'Button: saves as a text file'}), () => download(stage, 'cairn.txt', text()))}
    ${
      'share' in navigator
        ? button(
            stage,
            msg('Share', {desc: 'Button: opens the share sheet of the phone'}),
            () => void share(stage, text()),
          )
        : nothing
    }`;
  return html`<p>
      ${msg('Choose what goes on the page. It is made here, and goes nowhere by itself.', {desc: 'Above the sheet'})}
    </p>
    <div>
      ${all.map(
        ({title}) =>
          html`<label class="row pick"
            ><input
              type="checkbox"
              form="f"
              autocomplete="off"
              ?checked=${!without.has(title)}
              @change=${({target}: Event) => choose(title, (target as HTMLInputElement).checked)}
            /><span>${title}</span></label
          >`,
      )}
    </div>
    <div class="box">${onPaper(stage, chosen)}</div>
    <div class="row">
      ${button(stage, msg('Print', {desc: 'Button: prints the sheet'}), () => print(stage, titleOf(stage), onPaper(stage, chosen, true)))}
      ${watched ? nothing : ways()}
    </div>
    ${watched ? guarded(stage) : nothing}`;
}

/** Why nothing can be taken along. */
export function guarded({msg}: Stage): TemplateResult {
  return html`<p class="note">
    ${msg('Someone might see what you keep, so copying, saving and sharing are switched off on this page.', {desc: 'Where someone might be watching'})}
  </p>`;
}

/** @param room to write, on paper */
function onPaper(stage: Stage, chosen: readonly Section[], room = false): TemplateResult {
  const {msg, level} = stage;
  return html`${subheading(level + 1, titleOf(stage))}
    ${chosen.map(
      ({title, lines}) =>
        html`${subheading(level + 2, title)}
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
    ${
      room
        ? html`<div class="subheading">${msg('Room to write', {desc: 'On the printed sheet'})}</div>
            <div class="room"></div>`
        : nothing
    }
    <p class="quiet">${footer(stage)}</p>`;
}

function asText(stage: Stage, chosen: readonly Section[]): string {
  const parts = chosen.map(({title, lines}) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [titleOf(stage), ...parts, footer(stage)].join('\n\n');
}

function titleOf({msg}: Stage): string {
  return msg('For my next session', {desc: 'Title of the sheet'});
}

function footer({msg, lang}: Stage): string {
  const date = new Intl.DateTimeFormat(lang, {dateStyle: 'long'}).format(new Date());
  return msg(
    str`Made on ${date} with Cairn, content of ${CONTENT_VERSION}. A thinking tool, not a test.`,
    {
      desc: 'At the foot of the sheet; 0 is a date, 1 the version of the content',
    },
  );
}

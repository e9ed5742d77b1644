/** "To bring to your next session": what all widgets of the page found, on one page. It is made here and goes nowhere. */
import {str} from '@lit/localize/internal/str-tag.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {CONTENT_VERSION} from '../../content/version.js';
import type {Section} from '../../context/registry.js';
import {subheading} from '../heading.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../button.js';
import {copy, download, print, share} from './take.js';

export function sections({registry}: RenderContext): readonly Section[] {
  return [...registry].flatMap(({shared}) => shared.sections).filter(({lines}) => lines.length);
}

export function sheet(context: RenderContext): TemplateResult {
  const {msg, watched, leftOut, requestUpdate} = context;
  const choose = (id: string, on: boolean) => {
    leftOut[on ? 'delete' : 'add'](id);
    requestUpdate();
  };
  const all = sections(context);
  const chosen = all.filter(({id}) => !leftOut.has(id));
  const text = () => asText(context, chosen);
  const ways = () =>
    html`${button(context, {
      id: 'copy-sheet',
      words: msg('Copy', {desc: 'Button: copies words'}),
      onPress: () => void copy(context, text()),
    })}
    ${button(context, {
      id: 'download-sheet',
      words: msg('Download', {desc: 'Button: saves as a text file'}),
      onPress: () => download(context, {name: 'cairn.txt', text: text()}),
    })}
    ${
      'share' in navigator
        ? button(context, {
            id: 'share-sheet',
            words: msg('Share', {desc: 'Button: opens the share sheet of the phone'}),
            onPress: () => void share(context, text()),
          })
        : nothing
    }`;
  return html`<p>
      ${msg('Choose what goes on the page. It is made here, and goes nowhere by itself.', {desc: 'Above the sheet'})}
    </p>
    <div>
      ${repeat(
        all,
        ({id}) => id,
        ({id, title}) =>
          html`<label class="row pick"
            ><input
              type="checkbox"
              form="f"
              autocomplete="off"
              ?checked=${!leftOut.has(id)}
              @change=${({target}: Event) => choose(id, (target as HTMLInputElement).checked)}
            /><span>${title}</span></label
          >`,
      )}
    </div>
    <div class="box">${onPaper(context, chosen)}</div>
    <div class="row">
      ${button(context, {
        id: 'print-sheet',
        words: msg('Print', {desc: 'Button: prints the sheet'}),
        onPress: () =>
          print(context, titleOf(context), onPaper(context, chosen, {roomToWrite: true})),
      })}
      ${watched ? nothing : ways()}
    </div>
    ${watched ? guarded(context) : nothing}`;
}

/** Why nothing can be taken along. */
export function guarded({msg}: RenderContext): TemplateResult {
  return html`<p class="note">
    ${msg('Someone might see what you keep, so copying, saving and sharing are switched off on this page.', {desc: 'Where someone might be watching'})}
  </p>`;
}

function onPaper(
  context: RenderContext,
  chosen: readonly Section[],
  {roomToWrite = false} = {},
): TemplateResult {
  const {msg, level} = context;
  return html`${subheading(level + 1, titleOf(context))}
    ${chosen.map(
      ({title, lines}) =>
        html`${subheading(level + 2, title)}
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
    ${
      roomToWrite
        ? html`<div class="subheading">${msg('Room to write', {desc: 'On the printed sheet'})}</div>
            <div class="room"></div>`
        : nothing
    }
    <p class="quiet">${footer(context)}</p>`;
}

function asText(context: RenderContext, chosen: readonly Section[]): string {
  const parts = chosen.map(({title, lines}) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [titleOf(context), ...parts, footer(context)].join('\n\n');
}

function titleOf({msg}: RenderContext): string {
  return msg('For my next session', {desc: 'Title of the sheet'});
}

function footer({msg, lang}: RenderContext): string {
  const date = new Intl.DateTimeFormat(lang, {dateStyle: 'long'}).format(new Date());
  return msg(
    str`Made on ${date} with Cairn, content of ${CONTENT_VERSION}. A thinking tool, not a test.`,
    {
      desc: 'At the foot of the sheet; 0 is a date, 1 the version of the content',
    },
  );
}

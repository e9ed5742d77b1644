/** What to tell the next therapist: the visitor's own answers, to read out, copy or hand over. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../../templates/button.js';
import {disclosure} from '../../templates/disclosure.js';
import {namedLines, type NamedLine} from '../../templates/result/all-options.js';
import {copy, waysFor} from '../../templates/result/take.js';
import {lines, need, type Said} from './own-words.js';

export function nextTherapist(context: RenderContext, said: Said): TemplateResult {
  return disclosure(context, {
    id: 'next',
    title: context.msg('What to tell the next therapist', {desc: 'Opens the visitor’s answers'}),
    content: () => content(context, said),
  });
}

function content(context: RenderContext, said: Said): TemplateResult {
  const {msg, watched} = context;
  const list = named(context, said);
  const text = list.map(([name, each]) => `${name}: ${each ?? ''}`).join('\n');
  return html`<p>
      ${msg('Say what helped, what was missing, and what you want this time. You don’t have to tell it all again at once.', {desc: 'About a first conversation with a new therapist'})}
    </p>
    ${list.length ? namedLines(list) : nothing}
    ${
      list.length && !watched && waysFor(context).copy
        ? html`<p>
            ${button(context, {
              id: 'copy-next',
              words: msg('Copy', {desc: 'Button: copies words'}),
              onPress: () => void copy(context, text),
              variants: ['small'],
              label: msg('Copy: what to tell the next therapist', {
                desc: 'Name of a copy button; begins with its words',
              }),
            })}
          </p>`
        : nothing
    }`;
}

function named({msg, lang}: RenderContext, said: Said): readonly NamedLine[] {
  const format = new Intl.ListFormat(lang, {type: 'unit'});
  const joined = (id: string) => format.format(lines(said, id).map(({text}) => text));
  const all: readonly NamedLine[] = [
    [msg('What was missing', {desc: 'Above answers, for a new therapist'}), joined('missing')],
    [msg('What helped', {desc: 'Title of a column or a list, for the therapist'}), joined('works')],
    [msg('What I tried', {desc: 'Title of a line or a list, for the therapist'}), joined('tried')],
    [msg('What I need', {desc: 'Above the visitor’s own words, for a new therapist'}), need(said)],
  ];
  return all.filter(([, text]) => text);
}

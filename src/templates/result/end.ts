/**
 * A result, and what stands below every one alike: the sheet, the publisher's own next step, and the sibling widgets; following
 * one tells nothing. Only the one about safety is without. The result and the sheet stand in a room that is as high for each
 * result (`tools/heights.mjs` measures it), because the height of a page is recorded by many tools.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {button} from '../button.js';
import {disclosure} from '../disclosure.js';
import type {RenderContext} from '../../context/render-context.js';
import type {View} from '../../context/view.js';
import {restOfRoom} from '../progress.js';
import {links} from './links.js';
import {isForSession, sections} from './sheet-page.js';
import {sheet} from './sheet.js';

export function end(
  context: RenderContext,
  {body, only, more, actions, restart}: View,
  help: TemplateResult,
): TemplateResult {
  const {msg} = context;
  const again = msg('Start again', {desc: 'Button: forgets the answers'});
  const restartAll = () => {
    // What was chosen for the sheet belongs to the answers that are forgotten.
    context.sheet.clear();
    restart?.();
  };
  const take = isForSession(context)
    ? msg('A page to bring to your next session', {desc: 'Opens the sheet'})
    : msg('A page to take with you', {
        desc: 'Opens the sheet of a check that may be about anything',
      });
  // Chromium announces the list of countries as it appears, and Orca 43 would leave the result for it, unless both stand in an article.
  return html`<div class="room" role=${only ? 'article' : nothing}>
      ${body}
      ${only || !sections(context).length ? nothing : disclosure(context, {id: 'sheet', title: take, content: () => sheet(context)})}
      ${only ? help : nothing} ${restOfRoom()}
    </div>
    ${more}
    <div class="row actions" part="actions">
      ${actions} ${only ? html`<div class="hidden" inert>${links(context)}</div>` : links(context)}
      ${restart ? button(context, {id: 'restart', words: again, onPress: restartAll, variants: ['plain']}) : nothing}
    </div>`;
}

/**
 * What stands below every result alike: the sheet, the publisher's own next step, and the sibling widgets; following one tells
 * nothing. Only the one about safety is without.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {button} from '../button.js';
import {disclosure} from '../disclosure.js';
import type {RenderContext} from '../../context/render-context.js';
import type {View} from '../../context/view.js';
import {links} from './links.js';
import {sections, sheet} from './sheet.js';

export function end(context: RenderContext, {only, more, actions, restart}: View): TemplateResult {
  const {msg} = context;
  const again = msg('Start again', {desc: 'Button: forgets the answers'});
  const restartAll = () => {
    // What was chosen for the sheet belongs to the answers that are forgotten.
    context.sheet.clear();
    restart?.();
  };
  const bring = msg('A page to bring to your next session', {desc: 'Opens the sheet'});
  return html`${only || !sections(context).length ? nothing : disclosure(context, {id: 'sheet', title: bring, content: () => sheet(context)})}
    ${more}
    <div class="row actions" part="actions">
      ${actions} ${only ? nothing : links(context)}
      ${restart ? button(context, {id: 'restart', words: again, onPress: restartAll, variants: ['plain']}) : nothing}
    </div>`;
}

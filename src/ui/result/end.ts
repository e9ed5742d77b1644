/**
 * What stands below every result alike: the sheet, the publisher's own next step, and the sibling widgets; following one tells
 * nothing. Only the one about safety is without.
 */
import {html, nothing, type TemplateResult} from 'lit-html';
import {button} from '../button.js';
import {fold} from '../fold.js';
import type {Stage} from '../stage.js';
import type {View} from '../widget.js';
import {onward} from './onward.js';
import {sections, sheet} from './sheet.js';

export function end(stage: Stage, {only, more, actions, restart}: View): TemplateResult {
  const {msg} = stage;
  const again = msg('Start again', {desc: 'Button: forgets the answers'});
  const bring = msg('A page to bring to your next session', {desc: 'Opens the sheet'});
  return html`${only || !sections(stage).length ? nothing : fold(stage, 'sheet', bring, () => sheet(stage))}
    ${more}
    <div class="row actions" part="actions">
      ${actions} ${only ? nothing : onward(stage)}
      ${button(stage, again, restart as () => void, 'plain')}
    </div>`;
}

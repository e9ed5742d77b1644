/** For someone who came to one question from the first screen, and has not seen the others. */
import {html, type TemplateResult} from 'lit/html.js';
import type {Asked} from '../../engine/check.js';
import {button} from '../button.js';
import type {ResultView} from './result-view.js';

export function goOnButton({context, goOn}: ResultView<Asked>): TemplateResult {
  const words = context.msg('Go through the questions', {
    desc: 'Button: to the questions that are still open',
  });
  return html`<p>${button(context, {id: 'go-on', words, onPress: goOn})}</p>`;
}

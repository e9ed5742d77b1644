/** On the first screen: someone whose therapist did something wrong need not answer other questions first. */
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';
import {button} from './button.js';

export function safetyLink(
  context: RenderContext,
  jump: (question: string) => void,
): TemplateResult {
  return html`<p>
    ${button(context, {
      id: 'line',
      words: context.msg('Has your therapist done something that felt wrong?', {
        desc: 'Leads from the first screen to the question about it',
      }),
      onPress: () => jump('line'),
      variants: ['small', 'plain'],
    })}
  </p>`;
}

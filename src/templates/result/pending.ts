/** While the file with a result is still loading. */
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {screenHeading} from '../heading.js';

export function pendingResult({msg, level}: RenderContext): TemplateResult {
  return html`${screenHeading(level, msg('One moment', {desc: 'Heading while the result is still loading'}))}
    <p class="text" part="text">
      ${msg('Your result is still loading. Nothing is lost, and there is nothing you need to do.', {desc: 'While the result is still loading'})}
    </p>`;
}

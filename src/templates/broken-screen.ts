/** Where a screen cannot be shown. */
import {html} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';
import type {View} from '../context/view.js';

export function brokenScreen({msg}: RenderContext): View {
  const sorry = msg('Something went wrong here. Please reload the page. Help is still below.', {
    desc: 'When a screen breaks',
  });
  return {body: html`<p role="alert">${sorry}</p>`};
}

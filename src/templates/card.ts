/** What stands around every screen: quick exit, title, help, and what the tool is. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';
import type {View} from '../context/view.js';
import {about} from './about.js';
import {button} from './button.js';
import {disclosure} from './disclosure.js';
import {help} from './help.js';

export interface CardView {
  readonly view: View;
  readonly title: string;
  /** Whose help lines are shown. */
  readonly country: string | undefined;
  readonly onCountry: (code: string) => void;
  /** Where there is a quick exit. */
  readonly onExit: (() => void) | undefined;
  readonly onSubmit: (event: SubmitEvent) => void;
  /** What assistive technology is told. */
  readonly status: string;
}

export function card(
  context: RenderContext,
  {view, title, country, onCountry, onExit, onSubmit, status}: CardView,
): TemplateResult {
  const {msg, lang, dir, host} = context;
  return html`<section
    part="card"
    class=${`card ${view.state ?? 'intro'}`}
    lang=${lang}
    dir=${host.dir || dir}
    aria-labelledby="title"
    @submit=${onSubmit}
  >
    ${
      onExit
        ? html`<p class="row exit">
            ${button(context, {
              id: 'exit',
              words: msg('Leave this page now', {desc: 'Quick exit'}),
              onPress: onExit,
            })}
            <span
              >${msg('or press Escape three times', {desc: 'Quick exit, after the button'})}</span
            >
          </p>`
        : nothing
    }
    <div
      id="title"
      class="title"
      part="title"
      role="heading"
      aria-level=${host.headingLevel}
      tabindex="-1"
    >
      ${title}
    </div>
    ${view.body} ${view.below?.(context, view)}
    <div class="foot" part="foot">
      ${disclosure(context, {
        id: 'help',
        title: msg('Need to talk to someone now?', {desc: 'Opens the help lines'}),
        content: () => help(context, {country, choose: onCountry}),
        part: 'help',
      })}
      ${disclosure(context, {
        id: 'about',
        title: msg('About this tool', {desc: 'Opens what the tool is'}),
        content: () => about(context),
        part: 'about',
      })}
    </div>
    <p class="unseen" role="status">${status}</p>
    <form id="f" novalidate></form>
    <form id="o"></form>
  </section>`;
}

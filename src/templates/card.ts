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
  /** Where it leads. */
  readonly exitAddress: string | undefined;
  readonly onSubmit: (event: SubmitEvent) => void;
  /** What assistive technology is told. */
  readonly status: string;
}

/** What is announced where an answer brings a quick exit. */
export function exitAppeared({msg}: RenderContext): string {
  return msg(
    'You can now leave this page at once: press Escape 3 times, or use the button above.',
    {
      desc: 'Announced when the quick exit appears above the title',
    },
  );
}

/** Below every screen; under the safety result it comes sooner. */
function helpFold(context: RenderContext, {country, onCountry}: CardView): TemplateResult {
  return disclosure(context, {
    id: 'help',
    title: helpTitle(context),
    content: () => help(context, {country, choose: onCountry}),
    part: 'help',
    static: true,
  });
}

function helpTitle({msg}: RenderContext): string {
  return msg('Need to talk to someone now?', {desc: 'Opens the help lines'});
}

/** Keeps the room of the help lines that stand elsewhere. */
function helpRoom(context: RenderContext): TemplateResult {
  return html`<details class="hidden" inert>
    <summary part="summary">${helpTitle(context)}</summary>
  </details>`;
}

export function card(context: RenderContext, cardView: CardView): TemplateResult {
  const {view, title, onExit, exitAddress, onSubmit, status} = cardView;
  const helpLines = helpFold(context, cardView);
  const {msg, lang, dir, host} = context;
  return html`<section
    part="card"
    class=${`card ${view.state ?? 'intro'}`}
    lang=${view.lang ?? lang}
    dir=${host.dir || (view.dir ?? dir)}
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
              static: true,
            })}
            <span>${msg('or press Escape 3 times', {desc: 'Quick exit, after the button'})}</span>
          </p>`
        : nothing
    }
    <div id="title" class="title" part="title" role="heading" aria-level=${host.headingLevel}>
      ${title}
    </div>
    ${context.static ? html`<slot></slot>` : nothing}
    ${view.arrange ? view.arrange(context, view, helpLines) : view.body}
    <div class="foot" part="foot">
      ${view.only ? helpRoom(context) : helpLines}
      ${disclosure(context, {
        id: 'about',
        title: view.about?.title ?? msg('About this tool', {desc: 'Opens what the tool is'}),
        content: view.about?.content ?? (() => about(context)),
        part: 'about',
        static: true,
      })}
    </div>
    <p class="unseen" role="status">${status}</p>
    <form id="f" novalidate></form>
    ${context.static && exitAddress ? exitForm(exitAddress) : html`<form id="o"></form>`}
  </section>`;
}

/** Without the script, the browser sends it. A form with `get` replaces the query of its address by its own fields. */
function exitForm(address: string): TemplateResult {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const fields = [...new URLSearchParams(query)].map(
    // eslint-disable-next-line lit/no-value-attribute -- Only a server writes them, as HTML.
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  );
  return html`<form id="o" action=${path + hash}>${fields}</form>`;
}

/** Says what is kept on the device, in one line on every screen, and lets a visitor see it or forget it. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {dispatch} from '../context/events.js';
import type {RenderContext} from '../context/render-context.js';
import type {KeptState} from '../engine/kept.js';
import {button} from './button.js';

/** What a widget keeps, and what can be done with it. */
export interface Keeping {
  /** Words can be kept on the device. */
  readonly offered: boolean;
  readonly state: KeptState;
  readonly texts: KeptTexts;
  /** @returns whether they are kept now */
  readonly keep: () => boolean;
  /** Shows what is kept. */
  readonly show: () => void;
  readonly forget: () => void;
}

/** What is said of the kind of words that the widget keeps. */
export interface KeptTexts {
  /** A later version has kept them. */
  readonly newer: string;
  /** They were forgotten elsewhere. */
  readonly gone: string;
  /** Others are kept. */
  readonly other: string;
  /** They are kept from before, and nothing can be kept any more. */
  readonly before: string;
  /** The browser refused, at first or later. */
  readonly refused: string;
  readonly refusedAgain: string;
  /** Shows those that are kept. */
  readonly show: string;
}

export function keptLine(context: RenderContext, keeping: Keeping): TemplateResult {
  const {msg, watched} = context;
  const {state, offered, texts, show, forget, keep} = keeping;
  const {status} = state;
  const stored = 'text' in state && state.text !== undefined;
  const small = (id: string, words: string, onPress: () => void) =>
    button(context, {id, words, onPress, variants: ['small', 'plain']});
  const words = wordsOf(context, keeping);
  const failed = status === 'failed';
  const line = words
    ? html`${failed ? html`<p class="error" role="alert">${words}</p>` : nothing}
        <div class="row">
          ${status === 'stale' && stored && !watched ? small('show-kept', texts.show, show) : nothing}
          ${
            failed && offered
              ? small(
                  'keep-again',
                  msg('Try again', {
                    desc: 'Button: tries once more to keep the goals on the device',
                  }),
                  keep,
                )
              : nothing
          }
          ${
            stored
              ? small(
                  'forget',
                  msg('Forget everything', {desc: 'Button: removes what was kept'}),
                  forget,
                )
              : nothing
          }
        </div>`
    : nothing;
  // The same element for every state: a reader says what changes in it. An alert is said when it appears.
  const said = failed ? '' : words;
  return html`${
    offered || words
      ? html`<p class=${said ? 'kept' : 'unseen'} role="status">${said}</p>`
      : nothing
  }
  ${line}`;
}

function wordsOf({msg}: RenderContext, {state, offered, texts}: Keeping): string {
  switch (state.status) {
    case 'off':
      return '';
    case 'newer':
      return texts.newer;
    case 'foreign':
      return msg(
        'What is kept on this device cannot be read here, and it stays as it is. What you write now is not kept.',
        {desc: 'Goal card: what is kept on the device, on every screen'},
      );
    case 'failed':
      return state.text === undefined ? texts.refused : texts.refusedAgain;
    case 'kept':
      if (offered) return msg('Kept on this device.', {desc: 'Announced'});
      break;
    case 'stale':
      if (state.text === undefined) return texts.gone;
      if (offered) return texts.other;
  }
  return texts.before;
}

/** Offers to keep the words; nothing where what is kept cannot be read here. */
export function keepHere(
  context: RenderContext,
  {offered, state, keep}: Keeping,
): TemplateResult | typeof nothing {
  if (!offered || state.status === 'newer' || state.status === 'foreign') return nothing;
  const {msg, host} = context;
  const onPress = () => {
    // The line on the screen says that it worked.
    if (keep()) dispatch(host, [{type: 'take', how: 'keep'}]);
  };
  return html`<p>
      ${msg('Anyone who uses this browser, and this website, can read what is kept on this device.', {desc: 'Above the button that keeps goals on the device'})}
    </p>
    <p>
      ${button(context, {id: 'keep', words: msg('Keep on this device', {desc: 'Button'}), onPress})}
    </p>`;
}

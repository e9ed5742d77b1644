/** Says what is kept on the device, in one line on every screen, and lets a visitor see it or forget it. */
import type {MsgFn} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../../templates/button.js';
import {problemText, type Keeping} from './opening.js';

export function keptLine(
  context: RenderContext,
  {state, offered, show, forget, keep, problem}: Keeping,
): TemplateResult {
  const {msg, watched} = context;
  const {status} = state;
  const stored = 'text' in state && state.text !== undefined;
  const small = (id: string, words: string, onPress: () => void) =>
    button(context, {id, words, onPress, variants: ['small', 'plain']});
  const words = wordsOf(msg, {state, offered});
  const failed = status === 'failed';
  const line = words
    ? html`${failed ? html`<p class="error" role="alert">${words}</p>` : nothing}
        <div class="row">
          ${
            status === 'stale' && stored && !watched
              ? small(
                  'show-kept',
                  msg('Show them', {desc: 'Button: shows the goals that are kept on the device'}),
                  show,
                )
              : nothing
          }
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
  const shortened =
    problem === 'shortened'
      ? html`<p class="note" role="alert">${problemText(msg, problem)}</p>`
      : nothing;
  // The same element for every state: a reader says what changes in it. An alert is said when it appears.
  const said = failed ? '' : words;
  return html`${shortened}
  ${
    offered || words
      ? html`<p class=${said ? 'kept' : 'unseen'} role="status">${said}</p>`
      : nothing
  }
  ${line}`;
}

function wordsOf(msg: MsgFn, {state, offered}: Pick<Keeping, 'state' | 'offered'>): string {
  switch (state.status) {
    case 'off':
      return '';
    case 'newer':
      return msg(
        'Goals from a newer version of this tool are kept on this device. They cannot be shown here, and they stay as they are. What you write now is not kept.',
        {desc: 'Goal card: what is kept on the device, on every screen'},
      );
    case 'foreign':
      return msg(
        'What is kept on this device cannot be read here, and it stays as it is. What you write now is not kept.',
        {desc: 'Goal card: what is kept on the device, on every screen'},
      );
    case 'failed':
      return state.text === undefined
        ? msg('This browser does not let us keep anything. You can save a file.', {
            desc: 'Where storage is not to be had',
          })
        : msg(
            'What you wrote last could not be kept on this device: there may be no room. What was kept before is still there. You can save a file.',
            {desc: 'Goal card: when goals could not be kept once more'},
          );
    case 'kept':
      if (offered) return msg('Kept on this device.', {desc: 'Announced'});
      break;
    case 'stale':
      if (state.text === undefined)
        return msg(
          'Your goals are no longer kept on this device: they were forgotten elsewhere. What you write now is not kept.',
          {desc: 'Goal card: when what was kept was forgotten in another tab'},
        );
      if (offered)
        return msg('Other goals are kept on this device. If you write here, both are kept.', {
          desc: 'Goal card: what is kept on the device, on every screen',
        });
  }
  return msg('Goals from before are kept on this device. What you write now is not kept.', {
    desc: 'Goal card: where nothing can be kept any more',
  });
}

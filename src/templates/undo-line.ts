/** What was taken away can be brought back: nothing that was typed is lost by one press. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';
import {button} from './button.js';

export interface UndoLineOptions {
  /** What was taken away, in the visitor's words. */
  readonly words: readonly string[];
  /** The focus comes here. */
  readonly arrival: boolean;
  readonly onUndo: () => void;
}

export function undoLine(
  context: RenderContext,
  {words, arrival, onUndo}: UndoLineOptions,
): TemplateResult {
  const {msg, lang} = context;
  const quoted = words.map((each) =>
    msg(str`“${each}”`, {desc: 'Quotation marks around a goal in the visitor’s words'}),
  );
  const list = new Intl.ListFormat(lang, {type: 'conjunction'}).format(quoted);
  const text = msg(str`Removed: ${list}`, {
    desc: '0 are the goals that were removed, in the visitor’s words',
  });
  // A group with a name: the focus comes to it, and a paragraph that has the focus is not read by every screen reader.
  return html`<p
    class=${arrival ? 'row between box arrival' : 'row between box'}
    role="group"
    aria-label=${text}
  >
    <span>${text}</span>
    ${button(context, {
      id: 'undo',
      words: msg('Bring back', {desc: 'Button: undoes a removal'}),
      onPress: onUndo,
      variants: ['small'],
    })}
  </p>`;
}

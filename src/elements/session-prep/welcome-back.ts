/** Someone comes back: what they wanted to start with last time, and a new page. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {button, submitButton} from '../../templates/button.js';
import {screenHeading} from '../../templates/heading.js';
import {blankWeekButton} from './blank-week.js';

export interface WelcomeBackOptions {
  /** What came first last time; empty where that was left open. */
  readonly words: string;
  /** Begins a new page. */
  readonly onBegin: () => void;
  /** Shows what was written. */
  readonly onShow: () => void;
}

export function welcomeBack(
  context: RenderContext,
  {words, onBegin, onShow}: WelcomeBackOptions,
): TemplateResult {
  const {msg, level} = context;
  const text = words
    ? msg(str`Last time you wanted to start with “${words}”.`, {
        desc: 'Session prep: when someone comes back; 0 is what they wrote last time',
      })
    : msg('Your notes from last time are still here.', {
        desc: 'Session prep: when someone comes back who left open what comes first',
      });
  return html`<div class="screen">
    ${screenHeading(level, msg('Welcome back', {desc: 'Session prep: heading when someone comes back'}))}
    <p class="text" part="text">${text}</p>
    <div class="row actions" part="actions">
      ${button(context, {
        id: 'show-notes',
        words: msg('See what I wrote', {desc: 'Button: shows the notes of last time'}),
        onPress: onShow,
        variants: ['plain'],
      })}
      ${submitButton(context, {
        words: msg('Get ready for my next session', {desc: 'Leads to the session prep'}),
        onPress: onBegin,
      })}
    </div>
    ${blankWeekButton(context)}
  </div>`;
}

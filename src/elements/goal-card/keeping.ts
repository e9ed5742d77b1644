/** Coming back: goals in a file, on the device, and a day to look again. */
import {html, type TemplateResult} from 'lit/html.js';
import {CONTENT_VERSION} from '../../content/version.js';
import {reminder} from '../../engine/reminder.js';
import {save} from '../../engine/saved.js';
import {button} from '../../templates/button.js';
import {randomId} from '../../templates/result/random-id.js';
import {keepHere, type Keeping} from '../../templates/kept-line.js';
import {disclosure} from '../../templates/disclosure.js';
import {guarded} from '../../templates/result/sheet.js';
import {download, noWays, waysFor} from '../../templates/result/take.js';
import type {GoalsView} from './goals-screen.js';

export function keepingFold(view: GoalsView, keeping: Keeping): TemplateResult {
  const {context} = view;
  const {msg} = context;
  const title = msg('Keep this for next time', {desc: 'Opens the ways to keep goals'});
  return disclosure(context, {id: 'keep', title, content: () => ways(view, keeping)});
}

function ways({context, card}: GoalsView, keeping: Keeping): TemplateResult {
  const {msg, watched} = context;
  const saveFile = () =>
    download(context, {
      name: 'goals.json',
      text: save(card.goals, CONTENT_VERSION),
      type: 'application/json',
    });
  const remind = () => {
    const title = msg('Look at my notes again', {
      desc: 'Title of a calendar entry; it must not say what it is about',
    });
    download(context, {
      name: 'reminder.ics',
      text: reminder(title, new Date(), randomId()),
      type: 'text/calendar',
      how: 'calendar',
    });
  };
  if (watched) return guarded(context);
  const files = () =>
    html`<p>
        ${msg('Save your goals as a file. Open it here next time, and compare.', {desc: 'Above the button that saves goals as a file'})}
      </p>
      <p>
        ${button(context, {id: 'save-file', words: msg('Save as a file', {desc: 'Button'}), onPress: saveFile})}
      </p>
      <p>
        ${msg('A calendar entry reminds you in 6 weeks. It does not say what it is about.', {desc: 'Above the button that makes a calendar entry'})}
      </p>
      <p>
        ${button(context, {
          id: 'remind',
          words: msg('Remind me', {desc: 'Button: makes a calendar entry'}),
          onPress: remind,
        })}
      </p>`;
  return html`${waysFor(context).download ? files() : noWays(context)} ${keepHere(context, keeping)}`;
}

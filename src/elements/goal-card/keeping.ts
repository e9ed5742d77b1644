/** Coming back: goals in a file, on the device, and a day to look again. */
import {html, nothing, type TemplateResult} from 'lit-html';
import {CONTENT_VERSION} from '../../content/version.js';
import {reminder} from '../../engine/reminder.js';
import {save} from '../../engine/saved.js';
import {button} from '../../ui/button.js';
import {fold} from '../../ui/fold.js';
import {guarded} from '../../ui/result/sheet.js';
import {done, download} from '../../ui/result/take.js';
import type {GoalsView} from './goals-screen.js';
import {alert, type Keeping} from './opening.js';

export function keepingFold(view: GoalsView, keeping: Keeping): TemplateResult {
  const {stage} = view;
  const {msg} = stage;
  const title = msg('Keep this for next time', {desc: 'Opens the ways to keep goals'});
  return fold(stage, 'keep', title, () => ways(view, keeping));
}

function ways(
  {stage, card}: GoalsView,
  {offered, kept, keep, forget, problem}: Keeping,
): TemplateResult {
  const {msg, watched} = stage;
  const saveFile = () =>
    download(
      stage,
      'goals.json',
      save(card.goals, CONTENT_VERSION),
      'download',
      'application/json',
    );
  const remind = () => {
    const title = msg('Look at my notes again', {
      desc: 'Title of a calendar entry; it must not say what it is about',
    });
    download(
      stage,
      'reminder.ics',
      reminder(title, new Date(), crypto.randomUUID()),
      'calendar',
      'text/calendar',
    );
  };
  const keepHere = () => {
    if (keep()) done(stage, 'keep', msg('Kept on this device.', {desc: 'Announced'}));
  };
  // Beside the button that keeps, not in its place: who presses that twice must not forget what they keep. Counted even
  // where it is not shown, so that the others keep their numbers.
  const away = button(
    stage,
    msg('Forget everything', {desc: 'Button: removes what was kept'}),
    forget,
  );
  const gone = kept ? away : nothing;
  if (watched)
    return html`${guarded(stage)}
      <p>${gone}</p>`;
  return html`<p>
      ${msg('A file stays with you. Open it here when you look again, and see then beside now.', {desc: 'Above the button that saves goals as a file'})}
    </p>
    <p>${button(stage, msg('Save as a file', {desc: 'Button'}), saveFile)}</p>
    <p>
      ${msg('A calendar entry reminds you in six weeks. It does not say what it is about.', {desc: 'Above the button that makes a calendar entry'})}
    </p>
    <p>${button(stage, msg('Remind me', {desc: 'Button: makes a calendar entry'}), remind)}</p>
    ${
      offered || kept
        ? html`<p>
              ${msg('Anyone who uses this browser, and this website, can read what is kept on this device.', {desc: 'Above the button that keeps goals on the device'})}
            </p>
            <p class="row">
              ${button(stage, msg('Keep on this device', {desc: 'Button'}), keepHere)} ${gone}
            </p>`
        : nothing
    }
    ${alert(problem)}`;
}

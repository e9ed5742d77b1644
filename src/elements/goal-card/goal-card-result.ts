/** What came of each goal: one thought to take along, a question for the session, and then against now. */
import {str} from '@lit/localize/internal/str-tag.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {goalOutcomes} from '../../content/goal-card-outcomes.js';
import {MARKS} from '../../content/goal-card-questions.js';
import {changeTexts} from '../../content/goal-changes.js';
import {worded, type Goal} from '../../engine/card.js';
import type {Check} from '../../engine/check.js';
import {compare, type GoalReview} from '../../engine/goal.js';
import {result as resultStyles} from '../../styles/result.js';
import {subheading} from '../../templates/heading.js';
import {end} from '../../templates/result/end.js';
import {article, saying} from '../../templates/result/article.js';
import type {View} from '../../context/view.js';
import {room} from './result-room.js';
import type {GoalsView} from './goals-screen.js';
import {
  goalSections,
  inOwnWords,
  marks,
  outcomeOf,
  resultFor,
  reviewed,
  type ReviewedView,
} from './sections.js';
import {keepingFold} from './keeping.js';
import type {Keeping} from '../../templates/kept-line.js';
import {button} from '../../templates/button.js';

export function goalCardResult(
  asked: GoalsView & {readonly keeping: Keeping},
): Omit<View, 'title'> {
  const {context, card, act, keeping} = asked;
  const check = {...asked.check, ...goalOutcomes(context.msg)};
  const view: ReviewedView = {...asked, check};
  const {msg} = context;
  const goals = worded(card.goals);
  const said = goals.map((goal) => saidOf(check, goal));
  const body = article(
    context,
    msg('Your goals, a second look', {desc: 'Goal card: title of the result'}),
    msg(
      'Here is a thought for each goal, and a question that you could take to your next session.',
      {desc: 'Goal card: before the results'},
    ),
    html`<ul class="path">
      ${repeat(
        goals,
        ({id}) => id,
        (goal, index) =>
          html`<li>${goalResult(view, goal, said.indexOf(said[index]) < index)}</li>`,
      )}
    </ul>`,
  );
  const edit = msg('Edit my goals', {desc: 'Button: back to the list of goals'});
  return {
    body,
    sections: goalSections(view, goals),
    arrange: end,
    styles: [resultStyles, room],
    more: keepingFold(view, keeping),
    actions: button(context, {id: 'edit', words: edit, onPress: () => act({type: 'edit'})}),
    restart: () => act({type: 'restart'}),
  };
}

/** Two goals are told the same only where the lines below are the same, too. */
function saidOf(check: Check, goal: Goal): string | undefined {
  const result = resultFor(check, goal);
  return (
    result &&
    [...result.shown.map(({outcome}) => outcome), ...result.lines].map(({id}) => id).join()
  );
}

/** @param repeated another goal is told the same: it is not said twice */
function goalResult(view: ReviewedView, goal: Goal, repeated: boolean): TemplateResult {
  const {context, check, act} = view;
  const {msg, level} = context;
  const {now, before} = reviewed(check, goal);
  const result = resultFor(check, goal);
  const outcome = result?.shown[0]?.outcome;
  const again = (words: string, label: string, revise: boolean) =>
    button(context, {
      id: `${revise ? 'revise' : 'again'}-${String(goal.id)}`,
      words,
      label,
      onPress: () => act({type: 'again', goal: goal.id, revise}),
      variants: ['small', 'plain'],
    });
  return html`${subheading(level + 1, html`<q>${goal.words}</q>`)} ${whyAndHowFar(view, goal)}
    <div class="room">
      ${
        outcome
          ? html`<p><strong>${outcome.title}</strong></p>
              <p>
                ${repeated ? msg('The same is true here.', {desc: 'Goal card: another goal has the same outcome'}) : outcome.text}
              </p>`
          : nothing
      }
      ${repeated ? nothing : result?.lines.map((line) => html`<p>${line.text}</p>`)}
      ${outcome?.ask && !repeated ? saying(context, String(goal.id), outcome.ask) : nothing}
    </div>
    ${before && now ? html`<div class="room compared">${thenAndNow({context, before, now})}</div>` : nothing}
    <div class="row">
      ${again(
        msg('Look at it again', {desc: 'Button: reviews a goal once more, to compare'}),
        msg(str`Look at it again: ${goal.words}`, {
          desc: 'Name of a button; begins with its words; 0 is a goal',
        }),
        false,
      )}
      ${again(
        msg('Change my answers', {desc: 'Button: corrects the last review'}),
        msg(str`Change my answers about: ${goal.words}`, {desc: 'Name of a button; 0 is a goal'}),
        true,
      )}
    </div>`;
}

/** In the visitor's own words. Where a goal goes well they are the text, else they step back; their size tells nothing. */
function whyAndHowFar({context: {msg}, check}: ReviewedView, goal: Goal) {
  const goesWell = ['keep', 'celebrate'].includes(outcomeOf(check, goal)?.id ?? '');
  return inOwnWords(msg, goal).map(
    (words) => html`<p class=${goesWell ? 'text' : 'text quiet'}>${words}</p>`,
  );
}

/** On a line, and the same in words. */
function thenAndNow({
  context: {msg},
  before,
  now,
}: {
  context: GoalsView['context'];
  before: GoalReview;
  now: GoalReview;
}) {
  const change = compare(before, now);
  if (!change) return nothing;
  const said = html`<p>${changeTexts(msg)[change]}</p>`;
  if (change === 'new') {
    return html`${said}
      <p class="why">
        ${msg(str`Before: “${before.words}”`, {desc: 'A goal that was reworded; 0 are the old words'})}
      </p>`;
  }
  const then = msg('Then', {desc: 'Label of the earlier mark'});
  const today = msg('Now', {desc: 'Label of the later mark'});
  const here = (mark: number, earlier: string, later: string, between: string) =>
    [mark === before.progress && earlier, mark === now.progress && later]
      .filter(Boolean)
      .join(between);
  return html`<div class="marks" aria-hidden="true">
      ${MARKS.map((mark) => html`<span class=${here(mark, 'then', 'now', ' ')}><small>${here(mark, then, today, ', ')}</small></span>`)}
    </div>
    <p>${marks(msg, before, now)}</p>
    ${said}`;
}

/** What came of each goal: one thought to go on with, a question for the session, and then against now. */
import type {MsgFn} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {MARKS} from '../../content/goal-card.js';
import {changeTexts} from '../../content/goal-changes.js';
import {worded, type Goal} from '../../engine/card.js';
import {compare, type GoalReview} from '../../engine/goal.js';
import {resultOf} from '../../engine/outcome.js';
import {subheading} from '../../templates/heading.js';
import {end} from '../../templates/result/end.js';
import {article, saying} from '../../templates/result/article.js';
import type {View} from '../../context/view.js';
import {quoted, type GoalsView} from './goals-screen.js';
import {keepingFold} from './keeping.js';
import type {Keeping} from './opening.js';
import {button} from '../../templates/button.js';

export function goalCardResult(view: GoalsView & {readonly keeping: Keeping}): Omit<View, 'title'> {
  const {context, card, act, keeping} = view;
  const {msg} = context;
  const goals = worded(card.goals);
  const body = article(
    context,
    msg('Your goals, looked at again', {desc: 'Goal card: title of the result'}),
    msg(
      'Here is a thought for each goal, and a question that you could take to your next session.',
      {desc: 'Goal card: before the results'},
    ),
    html`<ul class="path">
      ${repeat(
        goals,
        ({id}) => id,
        (goal) => html`<li>${goalResult(view, goal)}</li>`,
      )}
    </ul>`,
  );
  const title = msg('My goals', {desc: 'Sheet: above the goals'});
  const edit = msg('Edit my goals', {desc: 'Button: back to the list of goals'});
  return {
    body,
    sections: [{id: 'goals', title, lines: goals.map((goal) => goalLine(view, goal))}],
    below: end,
    more: keepingFold(view, keeping),
    actions: button(context, {id: 'edit', words: edit, onPress: () => act({type: 'edit'})}),
    restart: () => act({type: 'restart'}),
  };
}

/** A goal on the sheet. */
function goalLine({context: {msg}, check}: GoalsView, {words, reviews}: Goal): string {
  const now = reviews.at(-1);
  const before = reviews.at(-2);
  const outcome = now && resultOf(check, now.answers).shown[0]?.outcome;
  return [
    quoted(msg, words),
    outcome?.title,
    outcome?.ask,
    before && now && compare(before, now) && marks(msg, before, now),
  ]
    .filter(Boolean)
    .join(' – ');
}

/** The visitor's own marks, in words. */
function marks(msg: MsgFn, {progress: then}: GoalReview, {progress: now}: GoalReview): string {
  if (then === undefined || now === undefined) return '';
  return msg(str`Then you marked ${then}, now ${now}.`, {
    desc: 'The visitor’s own marks from 0 to 10',
  });
}

function goalResult({context, check, act}: GoalsView, goal: Goal): TemplateResult {
  const {msg, level} = context;
  const now = goal.reviews.at(-1);
  const before = goal.reviews.at(-2);
  const result = now && resultOf(check, now.answers);
  const outcome = result?.shown[0]?.outcome;
  const again = (words: string, label: string, revise: boolean) =>
    button(context, {
      id: `${revise ? 'revise' : 'again'}-${String(goal.id)}`,
      words,
      label,
      onPress: () => act({type: 'again', goal: goal.id, revise}),
      variants: ['small', 'plain'],
    });
  return html`${subheading(level + 1, html`<q>${goal.words}</q>`)}
    ${goal.why ? html`<p class="why">${msg(str`It mattered because: ${goal.why}`, {desc: '0 is the visitor’s own reason'})}</p>` : nothing}
    ${
      outcome
        ? html`<p><strong>${outcome.title}</strong></p>
            <p>${outcome.text}</p>`
        : nothing
    }
    ${result?.lines.map((line) => html`<p>${line.text}</p>`)}
    ${outcome?.ask ? saying(context, String(goal.id), outcome.ask) : nothing}
    ${before && now ? thenAndNow({context, before, now}) : nothing}
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

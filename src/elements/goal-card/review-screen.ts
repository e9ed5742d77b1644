/** One goal is looked at, question by question. */
import {str} from '@lit/localize/internal/str-tag.js';
import {keyed} from 'lit/directives/keyed.js';
import {html, type TemplateResult} from 'lit/html.js';
import {worded, type Screen} from '../../engine/card.js';
import type {Action} from '../../engine/session.js';
import {oneByOne} from '../../templates/questions.js';
import type {GoalsView} from './goals-screen.js';

/** The id of what says which goal the questions are about. */
const GOAL = 'goal';

export function reviewScreen(view: GoalsView, screen: Screen & {name: 'review'}): TemplateResult {
  const {context, check, card, act, missing, miss, typing, flush} = view;
  const {session} = screen;
  const goals = worded(card.goals);
  const index = goals.findIndex((goal) => goal.id === screen.goal);
  const number = context.msg(str`Goal ${index + 1} of ${goals.length}`, {
    desc: 'Above the questions about one goal',
  });
  const asking = {
    context,
    questions: check.questions,
    session,
    missing,
    miss,
    typing,
    flush,
    act: (action: Action) => act({type: 'run', action}),
    above: [GOAL],
  };
  return html`${keyed(
    screen.goal,
    html`<p id=${GOAL}><span class="quiet">${number}</span> <q>${goals[index]?.words}</q></p>`,
  )}
  ${oneByOne(asking)}`;
}

/** The state of a goal card, and what it shows. No page reaches it. */
import {html} from 'lit/html.js';
import {goalReview} from '../../content/goal-card.js';
import {CONTENT_VERSION} from '../../content/version.js';
import {dispatch} from '../../context/events.js';
import type {RenderContext} from '../../context/render-context.js';
import type {View} from '../../context/view.js';
import {lateResult} from '../../element/late-result.js';
import {localized} from '../../element/localized.js';
import {beginCard, stepCard, type Card, type CardAction} from '../../engine/card.js';
import type {Check} from '../../engine/check.js';
import {restore, save} from '../../engine/saved.js';
import {drop, keep, kept} from '../../privacy/storage.js';
import {introScreen} from '../../templates/intro.js';
import {goalsScreen, undoLine, type Arrival, type GoalsView} from './goals-screen.js';
import {openingFold, type Keeping} from './opening.js';
import {reviewScreen} from './review-screen.js';

/** In the visitor's storage, once they have said so. */
const KEY = 'cairn-goals';

export const goalCardResult = lateResult(
  'goal-card',
  async () => (await import('./goal-card-result.js')).goalCardResult,
);

/** As much of the element as this needs. */
interface GoalCardElement extends HTMLElement {
  readonly remember: boolean;
  readonly noIntro: boolean;
}

export class GoalRun {
  #widget: GoalCardElement;
  #card: Card | undefined;
  /** The visitor wanted to go on without what is needed. */
  #missing = false;
  /** What the focus goes to: the heading of the screen, the undo line, or the goal of this id. */
  #arrival: Arrival = 'screen';
  /** As it stands on the device, where it does. */
  #kept: string | undefined;
  #problem: string | undefined;

  constructor(widget: GoalCardElement) {
    this.#widget = widget;
  }

  view(context: RenderContext): View {
    const check = localized(context, goalReview);
    const card = this.#current(check);
    const {screen} = card;
    const act = (action: CardAction) => this.#act(action, check, context);
    const miss = () => {
      this.#missing = true;
      this.#arrival = 'screen';
      context.requestFocus();
    };
    const view: GoalsView = {
      context,
      check,
      card,
      act,
      missing: this.#missing,
      miss,
      arrival: this.#arrival,
    };
    const keeping = this.#keeping(context, check);
    switch (screen.name) {
      case 'intro':
        return {
          body: html`${undoLine(view)}
          ${introScreen(context, check.intro, () => act({type: 'begin'}))}
          ${openingFold(view, keeping)}`,
        };
      case 'goals':
        return {
          body: html`${goalsScreen(view)}${openingFold(view, keeping)}`,
          state: 'asking',
        };
      case 'review':
        return {body: reviewScreen(view, screen), state: 'asking'};
      case 'result':
        return {
          ...goalCardResult.render({...view, keeping}),
          state: 'complete',
        };
    }
  }

  /** Until someone has begun, the page can still say where to begin. */
  #current(check: Check): Card {
    const card = this.#card;
    if (card && (card.started || card.intro !== this.#widget.noIntro)) return card;
    const fresh = beginCard(!this.#widget.noIntro);
    const text = this.#widget.remember ? kept(KEY) : undefined;
    const restored = text === undefined ? undefined : restore(text, check);
    this.#kept = restored && 'goals' in restored ? text : undefined;
    return (this.#card =
      restored && 'goals' in restored
        ? stepCard(fresh, {type: 'open', goals: restored.goals}, check)[0]
        : fresh);
  }

  #keeping(context: RenderContext, check: Check): Keeping {
    const {msg} = context;
    const tell = (problem: string) => {
      this.#problem = problem;
      context.requestUpdate();
    };
    return {
      offered: this.#widget.remember,
      kept: this.#kept,
      problem: this.#problem,
      keep: () => {
        this.#keep(this.#current(check), context);
        context.requestUpdate();
        return this.#kept;
      },
      forget: () => {
        this.forget({kept: true});
        context.requestFocus();
      },
      open: (file) =>
        void file.text().then((text) => {
          const restored = restore(text, check);
          if ('goals' in restored && restored.goals.length)
            this.#act({type: 'open', goals: restored.goals}, check, context);
          else
            tell(
              'problem' in restored && restored.problem === 'newer'
                ? msg(
                    'This file was saved by a newer version, so it cannot be read here. Nothing was changed.',
                    {desc: 'When a file cannot be opened'},
                  )
                : msg('There are no saved goals in this file. Nothing was changed.', {
                    desc: 'When a file cannot be opened',
                  }),
            );
        }),
    };
  }

  #act(action: CardAction, check: Check, context: RenderContext): void {
    const before = this.#current(check);
    const [next, announcements] = stepCard(before, action, check);
    this.#card = next;
    // While someone writes, nothing moves under their hand.
    if (action.type !== 'write') {
      this.#missing = false;
      this.#problem = undefined;
    }
    // Not what someone who watches could find; nor before there is something to take the place of what was kept.
    if (this.#kept && !context.watched && action.type !== 'restart') {
      // Another tab may have kept others since, or forgotten them.
      if (kept(KEY) === this.#kept) this.#keep(next, context);
      else this.#kept = undefined;
    }
    const arrival = arrivalAfter(action, before, next);
    if (arrival === undefined) context.requestUpdate();
    else {
      this.#arrival = arrival;
      context.requestFocus();
    }
    dispatch(this.#widget, announcements);
  }

  #keep({goals}: Card, {msg}: RenderContext): void {
    const text = save(goals, CONTENT_VERSION);
    const held = keep(KEY, text);
    this.#kept = held ? text : undefined;
    this.#problem = held
      ? undefined
      : msg('This browser does not let us keep anything. You can save a file.', {
          desc: 'Where storage is not to be had',
        });
  }

  forget({kept: everything}: {readonly kept: boolean}): void {
    if (everything) drop(KEY);
    this.#card = undefined;
    this.#missing = false;
    this.#problem = undefined;
  }
}

/** Where the focus goes after an action; it stays where it is while someone writes or chooses. */
function arrivalAfter(action: CardAction, before: Card, after: Card): Arrival | undefined {
  const {type} = action;
  if (type === 'write') return undefined;
  if (type === 'add') return before.nextId;
  if (type === 'move') return action.goal;
  if (type === 'remove') return after.removed ? 'undo' : 'screen';
  const chosen = type === 'run' && ['answer', 'clear'].includes(action.action.type);
  return chosen ? undefined : 'screen';
}

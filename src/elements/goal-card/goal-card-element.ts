import {html} from 'lit-html';
import {goalReview} from '../../content/goal-card.js';
import {CONTENT_VERSION} from '../../content/version.js';
import {beginCard, stepCard, type Card, type CardAction} from '../../engine/card.js';
import type {Check} from '../../engine/check.js';
import {restore, save} from '../../engine/saved.js';
import {controls} from '../../ui/controls.styles.js';
import {definition} from '../../ui/definition.js';
import {announce} from '../../ui/events.js';
import {introScreen} from '../../ui/intro.js';
import {letter} from '../../ui/letter.styles.js';
import {flag, reflect} from '../../ui/settings.js';
import {drop, keep, kept} from '../../ui/storage.js';
import {tokens} from '../../ui/tokens.styles.js';
import type {Stage} from '../../ui/stage.js';
import {arrive, kinds, Widget, type View} from '../../ui/widget.js';
import {goalsScreen, undoLine, type Arrival, type GoalsView} from './goals-screen.js';
import {goals} from './goal-card.styles.js';
import {openingFold, type Keeping} from './opening.js';
import {reviewScreen} from './review-screen.js';
import {goalCardResult} from './result.js';

/** In the visitor's storage, once they have said so. */
const KEY = 'cairn-goals';

/**
 * @summary Up to five goals in the visitor's own words, each looked at with five questions and a mark of their own; and, when it is looked at again, then against now.
 *
 * @csspart hint - What helps to understand a question.
 */
export class CairnGoalCard extends Widget {
  static {
    reflect(CairnGoalCard, {remember: flag});
    kinds.set(this, {
      name: 'goal-card',
      styles: tokens + controls + letter + goals,
      view: (self: CairnGoalCard, stage: Stage) => self.#view(stage),
      forget: (self: CairnGoalCard, everything: boolean) => self.#forget(everything),
    });
  }

  #card: Card | undefined;
  /** The visitor wanted to go on without what is needed. */
  #missing = false;
  /** What the focus goes to: the heading of the screen, the undo line, or the goal of this id. */
  #arrival: Arrival = 'screen';
  /** As it stands on the device, where it does. */
  #kept: string | undefined;
  #problem: string | undefined;

  /**
   * Offers to keep the goals on the visitor's device; nothing is stored until they say so.
   * @default false
   */
  declare remember: boolean;

  #view(stage: Stage): View {
    const check = definition(stage, goalReview);
    const card = this.#current(check);
    const {screen} = card;
    const act = (action: CardAction) => this.#act(action, check, stage);
    const miss = () => {
      this.#missing = true;
      this.#arrival = 'screen';
      arrive(this);
    };
    const view: GoalsView = {
      stage,
      check,
      card,
      act,
      missing: this.#missing,
      miss,
      arrival: this.#arrival,
    };
    const {title} = check;
    const keeping = this.#keeping(stage, check);
    switch (screen.name) {
      case 'intro':
        return {
          title,
          body: html`${undoLine(view)}
          ${introScreen(stage, check.intro, () => act({type: 'begin'}))}
          ${openingFold(view, keeping)}`,
        };
      case 'goals':
        return {
          title,
          body: html`${goalsScreen(view)}${openingFold(view, keeping)}`,
          state: 'asking',
        };
      case 'review':
        return {title, body: reviewScreen(view, screen), state: 'asking'};
      case 'result':
        return {
          title,
          ...goalCardResult({...view, keeping}),
          state: 'complete',
        };
    }
  }

  /** Until someone has begun, the page can still say where to begin. */
  #current(check: Check): Card {
    const card = this.#card;
    if (card && (card.started || card.intro !== this.noIntro)) return card;
    const fresh = beginCard(!this.noIntro);
    const text = this.remember ? kept(KEY) : undefined;
    const restored = text === undefined ? undefined : restore(text, check);
    this.#kept = restored && 'goals' in restored ? text : undefined;
    return (this.#card =
      restored && 'goals' in restored
        ? stepCard(fresh, {type: 'open', goals: restored.goals}, check)[0]
        : fresh);
  }

  #keeping(stage: Stage, check: Check): Keeping {
    const {msg} = stage;
    const tell = (problem: string) => {
      this.#problem = problem;
      this.requestUpdate();
    };
    return {
      offered: this.remember,
      kept: this.#kept,
      problem: this.#problem,
      keep: () => {
        this.#keep(this.#current(check), stage);
        this.requestUpdate();
        return this.#kept;
      },
      forget: () => {
        this.#forget(true);
        arrive(this);
      },
      open: (file) =>
        void file.text().then((text) => {
          const restored = restore(text, check);
          if ('goals' in restored && restored.goals.length)
            this.#act({type: 'open', goals: restored.goals}, check, stage);
          else
            tell(
              'problem' in restored && restored.problem === 'newer'
                ? msg(
                    'This file was saved by a newer version, so it cannot be read here. Nothing was changed.',
                    {desc: 'When a file cannot be opened'},
                  )
                : msg('These are no goals that were saved here. Nothing was changed.', {
                    desc: 'When a file cannot be opened',
                  }),
            );
        }),
    };
  }

  #act(action: CardAction, check: Check, stage: Stage): void {
    const before = this.#current(check);
    const [next, announcements] = stepCard(before, action, check);
    this.#card = next;
    // While someone writes, nothing moves under their hand.
    if (action.type !== 'write') {
      this.#missing = false;
      this.#problem = undefined;
    }
    // Not what someone who watches could find; nor before there is something to take the place of what was kept.
    if (this.#kept && !stage.watched && action.type !== 'restart') {
      // Another tab may have kept others since, or forgotten them.
      if (kept(KEY) === this.#kept) this.#keep(next, stage);
      else this.#kept = undefined;
    }
    const arrival = arrivalAfter(action, before, next);
    if (arrival === undefined) this.requestUpdate();
    else {
      this.#arrival = arrival;
      arrive(this);
    }
    announce(this, announcements);
  }

  #keep({goals}: Card, {msg}: Stage): void {
    const text = save(goals, CONTENT_VERSION);
    const held = keep(KEY, text);
    this.#kept = held ? text : undefined;
    this.#problem = held
      ? undefined
      : msg('This browser does not let us keep anything. You can save a file.', {
          desc: 'Where storage is not to be had',
        });
  }

  #forget(everything: boolean): void {
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

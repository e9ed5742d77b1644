import {html} from 'lit-html';
import {goalReview} from '../../content/goal-card.js';
import {beginCard, stepCard, type Card, type CardAction} from '../../engine/card.js';
import type {Check} from '../../engine/check.js';
import {controls} from '../../ui/controls.styles.js';
import {announce} from '../../ui/events.js';
import {introScreen} from '../../ui/intro.js';
import {letter} from '../../ui/letter.styles.js';
import {tokens} from '../../ui/tokens.styles.js';
import {arrive, Widget, type Stage, type View} from '../../ui/widget.js';
import {goalsScreen, undoLine, type Arrival, type GoalsView} from './goals-screen.js';
import {goals} from './goal-card.styles.js';
import {reviewScreen} from './review-screen.js';
import {goalCardResult} from './result.js';

const STYLES = [tokens, controls, letter, goals];

/**
 * @summary Up to five goals in the visitor's own words, each looked at with five questions and a mark of their own; and, when it is looked at again, then against now.
 */
export class CairnGoalCard extends Widget {
  #card: Card | undefined;
  /** The visitor wanted to go on without what is needed. */
  #missing = false;
  /** What the focus goes to: the heading of the screen, the undo line, or the goal of this id. */
  #arrival: Arrival = 'screen';

  constructor() {
    super({
      name: 'goal-card',
      styles: STYLES,
      view: (self: CairnGoalCard, stage: Stage) => self.#view(stage),
      forget: (self: CairnGoalCard) => self.#forget(),
    });
  }

  #view(stage: Stage): View {
    const check = goalReview(stage.msg);
    const card = this.#current();
    const {screen} = card;
    const act = (action: CardAction) => this.#act(action, check);
    const miss = () => {
      this.#missing = true;
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
    switch (screen.name) {
      case 'intro':
        return {
          title,
          body: html`${undoLine(view)}
          ${introScreen(stage, this.intro ? [this.intro] : check.intro, () => act({type: 'begin'}))}`,
        };
      case 'goals':
        return {title, body: goalsScreen(view), state: 'asking'};
      case 'review':
        return {title, body: reviewScreen(view, screen), state: 'asking'};
      case 'result':
        return {
          title,
          body: goalCardResult(view),
          actions: stage.presses.button(
            stage.msg('Edit my goals', {desc: 'Button: back to the list of goals'}),
            () => act({type: 'edit'}),
          ),
          restart: () => act({type: 'restart'}),
          state: 'complete',
        };
    }
  }

  /** Until someone has begun, the page can still say where to begin. */
  #current(): Card {
    if (!this.#card?.started && this.#card?.intro !== !this.noIntro)
      this.#card = beginCard(!this.noIntro);
    return this.#card!;
  }

  #act(action: CardAction, check: Check): void {
    const before = this.#current();
    const [next, announcements] = stepCard(before, action, check);
    this.#card = next;
    this.#missing = false;
    const arrival = arrivalAfter(action, before, next);
    if (arrival === undefined) this.requestUpdate();
    else {
      this.#arrival = arrival;
      arrive(this);
    }
    announce(this, announcements);
  }

  #forget(): void {
    this.#card = undefined;
    this.#missing = false;
  }
}

/** Where the focus goes after an action; it stays where it is while someone writes or chooses. */
function arrivalAfter(action: CardAction, before: Card, after: Card): Arrival | undefined {
  switch (action.type) {
    case 'write':
      return undefined;
    case 'add':
      return before.nextId;
    case 'move':
      return action.goal;
    case 'remove':
      return after.removed ? 'undo' : 'screen';
    case 'run':
      return action.action.type === 'answer' || action.action.type === 'clear'
        ? undefined
        : 'screen';
    default:
      return 'screen';
  }
}

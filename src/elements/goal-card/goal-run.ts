/** The state of a goal card, and what it shows. No page reaches it. */
import {html} from 'lit/html.js';
import {goalQuestions} from '../../content/goal-card-questions.js';
import {dispatch} from '../../context/events.js';
import type {RenderContext} from '../../context/render-context.js';
import type {ForgetOptions, View} from '../../context/view.js';
import {lateResult} from '../../element/late-result.js';
import {localized} from '../../element/localized.js';
import {TypedWords} from '../../element/typed-words.js';
import {beginCard, filled, stepCard, type Card, type CardAction} from '../../engine/card.js';
import type {Asked} from '../../engine/check.js';
import {keptLine} from '../../templates/kept-line.js';
import {introScreen} from '../../templates/intro.js';
import {goalStore} from './goal-store.js';
import {goalsScreen, undoLine, type Arrival, type GoalsView} from './goals-screen.js';
import {keptTexts} from './kept-texts.js';
import {
  openingFold,
  readGoals,
  shortenedLine,
  type FileProblem,
  type GoalKeeping,
} from './opening.js';
import {reviewScreen} from './review-screen.js';

export const goalCardResult = lateResult(
  'goal-card',
  () => import('./goal-card-result.js'),
  (module) => module.goalCardResult,
);

/** As much of the element as this needs. */
interface GoalCardElement extends HTMLElement {
  readonly remember: boolean;
  readonly noIntro: boolean;
  requestUpdate: () => void;
}

export class GoalRun {
  #widget: GoalCardElement;
  #card: Card | undefined;
  /** Of the last view. */
  #check: Asked | undefined;
  #watched = false;
  #shown = false;
  /** The visitor wanted to go on without what is needed. */
  #missing = false;
  /** What the focus goes to: the heading of the screen, the undo line, or the goal of this id. */
  #arrival: Arrival = 'screen';
  #problem: FileProblem | undefined;
  /** The file that was chosen last: what another one says comes too late. */
  #file: File | undefined;
  #typed = new TypedWords();
  #store = goalStore({
    card: () => this.#current(),
    check: () => this.#check as Asked,
    isIdle: () =>
      !this.#shown ||
      (this.#typed.isEmpty &&
        this.#current().screen.name !== 'review' &&
        !this.#widget.matches(':focus-within')),
    isAllowed: () => this.#widget.remember && !this.#watched,
    onRestore: (card, announcements) => {
      this.#card = card;
      this.#arrival = 'screen';
      dispatch(this.#widget, announcements);
    },
    onChange: () => this.#widget.requestUpdate(),
  });

  constructor(widget: GoalCardElement) {
    this.#widget = widget;
  }

  connect(document: Document): void {
    this.#store.connect(document);
    this.#typed.connect(document);
  }

  disconnect(): void {
    this.#typed.disconnect();
    this.#store.disconnect();
  }

  /** Finds what is kept; then computes what is shown. */
  view(context: RenderContext): View {
    const check = localized(context, goalQuestions);
    this.#check = check;
    this.#watched = context.watched;
    this.#store.look();
    this.#shown = true;
    const card = this.#current();
    const {screen} = card;
    const act = (action: CardAction) => this.#act(action, check, context);
    const view: GoalsView = {
      context,
      check,
      card,
      act,
      typing: (field, write) => this.#typed.later(field, write),
      flush: this.#typed.flush,
      missing: this.#missing,
      miss: () => {
        this.#missing = true;
        this.#arrival = 'screen';
        context.requestFocus();
      },
      arrival: this.#arrival,
    };
    const keeping = this.#keeping(context, check);
    const line = html`${shortenedLine(context, keeping)}${keptLine(context, keeping)}`;
    switch (screen.name) {
      case 'intro':
        return {
          body: html`${undoLine(view)}
          ${introScreen(context, check.intro, () => act({type: 'begin'}))}
          ${line}${openingFold(view, keeping)}`,
        };
      case 'goals':
        return {
          body: html`${goalsScreen(view)}${line}${openingFold(view, keeping)}`,
          state: 'asking',
        };
      case 'review':
        return {body: html`${reviewScreen(view, screen)}${line}`, state: 'asking'};
      case 'result': {
        const result = goalCardResult.render({...view, keeping});
        return {
          ...result,
          body: html`${undoLine(view)}${result.body}${line}`,
          state: 'complete',
        };
      }
    }
  }

  forget({kept}: ForgetOptions): void {
    this.#typed.discard();
    this.#file = undefined;
    this.#card = undefined;
    this.#missing = false;
    this.#problem = undefined;
    if (kept) this.#store.forget();
    else this.#store.hide();
  }

  /** Until someone has begun, the page can still say where to begin. */
  #current(): Card {
    const intro = !this.#widget.noIntro;
    const card = this.#card;
    const canStay = card && (card.started || card.intro === intro || filled(card.goals).length > 0);
    return canStay ? card : (this.#card = beginCard(intro));
  }

  #keeping(context: RenderContext, check: Asked): GoalKeeping {
    return {
      offered: this.#widget.remember && !context.watched,
      state: this.#store.state,
      texts: keptTexts(context.msg),
      problem: this.#problem,
      keep: () => {
        this.#typed.flush();
        return this.#store.keep();
      },
      show: () => {
        this.#typed.flush();
        this.#store.show();
        context.requestFocus();
      },
      forget: () => {
        this.forget({kept: true});
        context.requestFocus();
      },
      open: (file) => void this.#open(file, check, context),
    };
  }

  async #open(file: File, check: Asked, context: RenderContext): Promise<void> {
    this.#file = file;
    const read = await readGoals(file, check);
    if (this.#file !== file) return;
    if ('goals' in read) this.#act({type: 'open', goals: read.goals}, check, context);
    this.#problem = read.problem;
    context.requestUpdate();
  }

  #act(action: CardAction, check: Asked, context: RenderContext): void {
    // A field that is left says what is in it; what was typed elsewhere is not to be lost by this.
    if (action.type !== 'write') this.#typed.flush();
    const before = this.#current();
    const [next, announcements] = stepCard(before, action, check);
    this.#card = next;
    // While someone writes, nothing moves under their hand.
    if (action.type !== 'write') {
      this.#missing = false;
      this.#problem = undefined;
    }
    this.#store.changed(causeOf(action));
    const arrival = arrivalAfter(action, before, next);
    if (arrival === undefined) context.requestUpdate();
    else {
      this.#arrival = arrival;
      context.requestFocus();
    }
    dispatch(this.#widget, announcements);
  }
}

/** Words that were typed take the place of what is kept, and so do those that are brought back; others do not. */
function causeOf({type}: CardAction): 'typing' | 'editing' | 'replacing' {
  if (type === 'write' || type === 'undo') return 'typing';
  return type === 'restart' || type === 'open' ? 'replacing' : 'editing';
}

/** Where the focus goes after an action; it stays where it is while someone writes or chooses. */
function arrivalAfter(action: CardAction, before: Card, after: Card): Arrival | undefined {
  const {type} = action;
  if (type === 'write') return undefined;
  if (type === 'add') return before.nextId;
  if (type === 'move') return action.goal;
  if (type === 'remove') return after.removed.length > before.removed.length ? 'undo' : 'screen';
  const chosen = type === 'run' && ['answer', 'clear'].includes(action.action.type);
  return chosen ? undefined : 'screen';
}

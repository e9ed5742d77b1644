/** The goals: written, ordered, removed and brought back. */
import {str} from '@lit/localize/internal/str-tag.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {
  MOST_GOALS,
  MOST_LETTERS,
  worded,
  type Card,
  type CardAction,
  type Goal,
  type Typed,
} from '../../engine/card.js';
import type {Asked} from '../../engine/check.js';
import {button, submitButton} from '../../templates/button.js';
import {screenHeading} from '../../templates/heading.js';
import {undoLine as undoTemplate} from '../../templates/undo-line.js';
import {wordsField, type WordsFieldOptions} from '../../templates/words-field.js';
import type {RenderContext} from '../../context/render-context.js';

/** What the focus goes to: the heading of the screen, the undo line, or the goal of this id. */
export type Arrival = 'screen' | 'undo' | number;

export interface GoalsView {
  readonly context: RenderContext;
  /** The questions about one goal. */
  readonly check: Asked;
  readonly card: Card;
  readonly act: (action: CardAction) => void;
  /** More was typed in a field that is not left yet. */
  readonly typing: (field: string, write: () => void) => void;
  /** Takes over what is being typed. */
  readonly flush: () => void;
  /** The visitor wanted to go on without what is needed. */
  readonly missing: boolean;
  readonly miss: () => void;
  readonly arrival: Arrival;
}

export function goalsScreen(view: GoalsView): TemplateResult {
  const {context, card, act, missing, miss, arrival} = view;
  const {msg, level} = context;
  const {goals} = card;
  const error = msg('Write down at least one goal. A few words are enough.', {
    desc: 'When no goal was written',
  });
  const goOn = () => (worded(goals).length ? act({type: 'review'}) : miss());
  const showsError = missing && !worded(goals).length;
  const heading = {
    arrival: arrival === 'screen',
    describedBy: showsError ? ['e'] : [],
  };
  return html`${undoLine(view)}
    <div class="screen">
      ${
        // A new one with the error: the new description of the old one would be announced beside what the focus brings.
        keyed(
          showsError,
          screenHeading(
            level,
            msg('Your goals for therapy', {desc: 'Goal card: above the list of goals'}),
            heading,
          ),
        )
      }
      ${showsError ? html`<p class="error" part="error" id="e">${error}</p>` : nothing}
      ${repeat(
        goals,
        ({id}) => id,
        (goal, index) => goalFields(view, goal, index),
      )}
      ${
        goals.length < MOST_GOALS
          ? html`<p>
              ${button(context, {
                id: 'add',
                words: msg('Add another goal', {desc: 'Button'}),
                onPress: () => act({type: 'add'}),
              })}
            </p>`
          : nothing
      }
      <p class="quiet">
        ${msg('If a goal involves hurting yourself or someone else, please talk to a person now. Help is below.', {desc: 'Under the goals'})}
      </p>
      <div class="row actions" part="actions">
        <span class="push"></span
        >${submitButton(context, {words: msg('Next', {desc: 'Button: to the next question'}), onPress: goOn})}
      </div>
    </div>`;
}

function goalFields(
  {context, card, act, typing, missing, arrival}: GoalsView,
  goal: Goal,
  index: number,
): TemplateResult {
  const {msg} = context;
  const number = index + 1;
  const count = card.goals.length;
  const field = (
    name: keyof Typed,
    label: string,
    more: Pick<WordsFieldOptions, 'arrival' | 'error'> = {},
  ) => {
    const id = `${name}-${String(goal.id)}`;
    const write = (words: string) => act({type: 'write', goal: goal.id, [name]: words});
    return wordsField({
      label,
      words: goal[name],
      maxLength: MOST_LETTERS,
      onInput: (words) => typing(id, () => write(words)),
      onChange: write,
      ...more,
    });
  };
  const small = (
    words: string,
    label: string,
    action: CardAction & {goal: number},
    disabled: boolean,
  ) =>
    button(context, {
      id: `${action.type}-${'by' in action && action.by < 0 ? 'up-' : ''}${String(action.goal)}`,
      words,
      label,
      onPress: () => act(action),
      variants: ['small', 'plain'],
      disabled,
    });
  return html`<fieldset class="goal" ?inert=${context.static}>
    ${
      // A new element for each number: screen readers keep the accessible name of elements that are reused.
      keyed(
        `${String(number)} ${context.lang}`,
        html`<legend>${msg(str`Goal ${number}`, {desc: 'Above the fields of one goal'})}</legend>`,
      )
    }
    ${field(
      'words',
      msg('What would you like to work toward?', {
        desc: 'Label: a goal in the visitor’s own words',
      }),
      {
        arrival: arrival === goal.id,
        error: missing ? 'e' : undefined,
      },
    )}
    ${field('why', msg('Why did it matter when you started? You can leave this out.', {desc: 'Label: the reason of a goal'}))}
    ${field('difference', msg('What is different now, however small? You can leave this out.', {desc: 'Label: how far the visitor has come with a goal'}))}
    <div class="row">
      ${
        count > 1
          ? html`${small(
              msg('Move up', {desc: 'Button: changes the order of the goals'}),
              msg(str`Move up: goal ${number}`, {desc: 'Name of a button; begins with its words'}),
              {type: 'move', goal: goal.id, by: -1},
              index === 0,
            )}
            ${small(
              msg('Move down', {desc: 'Button: changes the order of the goals'}),
              msg(str`Move down: goal ${number}`, {
                desc: 'Name of a button; begins with its words',
              }),
              {type: 'move', goal: goal.id, by: 1},
              number === count,
            )}`
          : nothing
      }
      ${small(
        msg('Remove', {desc: 'Button: takes a goal away'}),
        msg(str`Remove goal ${number}`, {desc: 'Name of a button'}),
        {type: 'remove', goal: goal.id},
        count === 1 && !goal.words && !goal.why && !goal.difference,
      )}
    </div>
  </fieldset>`;
}

/** What was removed can be brought back: nothing that was typed is lost by one press. */
export function undoLine({
  context,
  card,
  act,
  arrival,
}: GoalsView): TemplateResult | typeof nothing {
  const removed = card.removed.at(-1);
  if (!removed) return nothing;
  return undoTemplate(context, {
    words: removed.goals.map(([, goal]) => goal.words || goal.why || goal.difference),
    arrival: arrival === 'undo',
    onUndo: () => act({type: 'undo'}),
  });
}

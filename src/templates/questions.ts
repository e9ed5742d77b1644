/** The questions of a run: one at a time, or all at once. */
import {str} from '@lit/localize/internal/str-tag.js';
import {keyed} from 'lit/directives/keyed.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Question} from '../engine/check.js';
import type {Action, Session} from '../engine/session.js';
import {button, submitButton} from './button.js';
import {cairn} from './progress.js';
import {question} from './question.js';
import type {RenderContext} from '../context/render-context.js';

export interface AskingView {
  readonly context: RenderContext;
  /** In the language that is shown; the same ones as the session's. */
  readonly questions: readonly Question[];
  readonly session: Session & {readonly status: 'asking'};
  readonly act: (action: Action) => void;
  /** The visitor wanted to go on without an answer. */
  readonly missing: boolean;
  readonly miss: () => void;
}

export function oneByOne(view: AskingView): TemplateResult {
  const {context, questions, session, act, missing, miss} = view;
  const {msg} = context;
  const {at, returning, answers} = session;
  const asked = questions[at] as Question;
  const others = Object.keys(answers).length - (answers[asked.id] ? 1 : 0);
  // The browser knows what is chosen; this template may be older than the answer.
  const goOn = () =>
    asked.optional || context.root.querySelector('input:checked') ? act({type: 'next'}) : miss();
  const skip = () => {
    act({type: 'clear', question: asked.id});
    act({type: 'next'});
  };
  const last = returning || at + 1 === questions.length;
  const words = last
    ? msg('Finish', {desc: 'Button: shows the result'})
    : msg('Next', {desc: 'Button: to the next question'});
  const error = missing
    ? msg('Choose an answer, or press Skip.', {desc: 'When Next is pressed without an answer'})
    : undefined;
  return html`<div class="row between top">
      <p class="quiet" part="step">
        ${msg(str`Question ${at + 1} of ${questions.length}`, {desc: 'Progress above a question'})}
      </p>
      ${cairn(others, questions.length)}
    </div>
    <div class="screen">
      ${
        // New elements for each question: screen readers keep the accessible name of elements that are reused.
        keyed(asked.id, ask(view, asked, at, {lead: asked.lead, error, arrival: true}))
      }
      <div class="row actions" part="actions">
        ${
          at > 0 || session.intro || returning
            ? button(context, {
                id: 'back',
                words: msg('Back', {desc: 'Button: to the question before'}),
                onPress: () => act({type: 'back'}),
                variants: ['plain'],
              })
            : nothing
        }
        ${button(context, {
          id: 'skip',
          words: msg('Skip', {desc: 'Button: goes on without an answer'}),
          onPress: skip,
          variants: ['plain', 'push'],
        })}
        ${submitButton(context, {words, onPress: goOn})}
      </div>
    </div>`;
}

export function allAtOnce(view: AskingView): TemplateResult {
  const {context, questions, session, act} = view;
  const {msg} = context;
  const finish = () => act({type: 'finish'});
  return html`<div class="screen">
    ${questions.map((asked, index) =>
      ask(view, asked, index, {
        lead: questions[index - 1]?.lead === asked.lead ? undefined : asked.lead,
        arrival: index === session.at,
      }),
    )}
    <div class="row actions" part="actions">
      ${submitButton(context, {
        words: msg('Show what could help', {desc: 'Button: shows the result'}),
        onPress: finish,
      })}
    </div>
  </div>`;
}

function ask(
  {context, session, act}: AskingView,
  asked: Question,
  index: number,
  more: {lead: string | undefined; error?: string | undefined; arrival: boolean},
): TemplateResult {
  return question({
    ...more,
    question: asked,
    index,
    level: context.level,
    chosen: session.answers[asked.id] ?? [],
    optional: asked.optional
      ? context.msg('You can leave this out.', {desc: 'Hint below an optional question'})
      : undefined,
    choose: (option, on) => act({type: 'answer', question: asked.id, option, on}),
  });
}

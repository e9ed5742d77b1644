/** The questions of a run: one at a time, or all at once. */
import {str} from '@lit/localize/internal/str-tag.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isChoice, isOwnLine, isText, type Option, type Question} from '../engine/check.js';
import {step, type Action, type Session} from '../engine/session.js';
import {canBeAsked, ownLines, textOf} from '../engine/texts.js';
import {button, submitButton} from './button.js';
import {cairn} from './progress.js';
import {question, type QuestionView} from './question.js';
import {textQuestion} from './text-question.js';
import type {RenderContext} from '../context/render-context.js';

/** The id of what says how far a visitor has come. */
const STEP = 'step';

export interface AskingView {
  readonly context: RenderContext;
  /** In the language that is shown; the same ones as the session's. */
  readonly questions: readonly Question[];
  readonly session: Session & {readonly status: 'asking'};
  readonly act: (action: Action) => void;
  /** The visitor wanted to go on without an answer. */
  readonly missing: boolean;
  readonly miss: () => void;
  /** More was typed in a field that is not left yet. */
  readonly typing: (field: string, take: () => void) => void;
  /** Takes over what is being typed. */
  readonly flush: () => void;
  /** The ids of what else stands above a question and is heard on arrival. */
  readonly above?: readonly string[];
}

export function oneByOne(view: AskingView): TemplateResult {
  const {context, questions, session, act, missing, miss, flush, above = []} = view;
  const {msg} = context;
  const {at, returning, answers, texts} = session;
  const asked = questions[at] as Question;
  const given = Object.keys(answers).length + Object.keys(texts).length;
  const others = given - (answers[asked.id] ? 1 : 0);
  const written = isText(asked) && textOf(asked, texts) !== '';
  const hasWords = () =>
    isText(asked) && context.root.querySelector('textarea')?.value.trim() !== '';
  // The browser knows what is chosen; this template may be older than the answer.
  const goOn = () => {
    flush();
    if (context.root.querySelector('input:checked')) act({type: 'next'});
    else if (!asked.optional && !isText(asked)) miss();
    // The second press of a double one was meant for the question before; not where something was typed since.
    else if (hasWords() || !context.isDoublePress()) act({type: 'next'});
  };
  const skip = () => {
    flush();
    // What was typed is not lost by one press.
    if (!isText(asked)) act({type: 'clear', question: asked.id});
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
      ${keyed(
        at,
        html`<p class="quiet" part="step" id=${STEP}>
          ${msg(str`Question ${at + 1} of ${questions.length}`, {desc: 'Progress above a question'})}
        </p>`,
      )}
      ${cairn(others, questions.length)}
    </div>
    <div class="screen">
      ${
        // New elements for each question and language: screen readers keep the accessible name of elements that are reused.
        keyed(
          `${asked.id} ${context.lang}`,
          ask(view, asked, at, {
            lead: asked.lead,
            leads:
              asked.lead !== undefined &&
              (Boolean(returning) || questions[at - 1]?.lead !== asked.lead),
            error,
            arrival: true,
            above: [STEP, ...above],
          }),
        )
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
        ${
          written
            ? html`<span class="push"></span>`
            : button(context, {
                id: 'skip',
                words: msg('Skip', {desc: 'Button: goes on without an answer'}),
                onPress: skip,
                variants: ['plain', 'push'],
              })
        }
        ${submitButton(context, {words, onPress: goOn})}
      </div>
    </div>`;
}

export function allAtOnce(view: AskingView): TemplateResult {
  const {context, questions, session, act, flush} = view;
  const {msg} = context;
  const finish = () => {
    flush();
    act({type: 'finish'});
  };
  return html`<div class="screen">
    ${repeat(
      questions.filter((each) => canBeAsked(each, questions, session.texts)),
      ({id}) => `${id} ${context.lang}`,
      (asked) => {
        const index = questions.indexOf(asked);
        const lead = questions[index - 1]?.lead === asked.lead ? undefined : asked.lead;
        return ask(view, asked, index, {
          lead,
          leads: lead !== undefined,
          arrival: index === session.at,
        });
      },
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
  {context, questions, session, act, typing}: AskingView,
  asked: Question,
  index: number,
  more: Pick<QuestionView, 'lead' | 'leads' | 'error' | 'arrival' | 'above'>,
): TemplateResult {
  const shared = {
    ...more,
    question: asked,
    index,
    level: context.level,
    inert: context.static,
    optional:
      asked.optional || isText(asked)
        ? context.msg('You can leave this out.', {desc: 'Hint below an optional question'})
        : undefined,
  };
  if (isText(asked)) {
    const write = (text: string) => act({type: 'write', question: asked.id, text});
    return textQuestion({
      ...shared,
      words: textOf(asked, session.texts),
      onInput: (text) => typing(asked.id, () => write(text)),
      onChange: write,
    });
  }
  return question({
    ...shared,
    options: isOwnLine(asked) ? ownLines(asked, questions, session.texts) : asked.options,
    chosen: session.answers[asked.id] ?? [],
    choose: (option, on) => {
      const answer = {type: 'answer', question: asked.id, option, on} as const;
      const cleared = asked.kind === 'many' ? clearedBy(answer, asked, session) : [];
      act(answer);
      if (cleared.length) context.announceChange(clearedText(context, cleared));
    },
  });
}

/** The other options of a question that an answer takes away, as “None of these” does. */
function clearedBy(
  answer: Action & {readonly type: 'answer'},
  question: Question,
  session: Session,
): readonly Option[] {
  if (!isChoice(question)) return [];
  const {id, options} = question;
  const [{answers}] = step(session, answer);
  const [before = [], after = []] = [session.answers[id], answers[id]];
  return options.filter(
    (each) => each.id !== answer.option && before.includes(each.id) && !after.includes(each.id),
  );
}

function clearedText({msg, lang}: RenderContext, options: readonly Option[]): string {
  const list = new Intl.ListFormat(lang, {type: 'unit'}).format(options.map(({text}) => text));
  return msg(str`No longer chosen: ${list}`, {
    desc: 'Announced; 0 are the answers that another answer has cleared, such as “None of these”',
  });
}

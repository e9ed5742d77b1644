/** One visitor's run through a check, from the opening lines to the result. */
import type {TemplateResult} from 'lit/html.js';
import {dispatch} from '../context/events.js';
import type {RenderContext} from '../context/render-context.js';
import type {View} from '../context/view.js';
import type {Answers, Asked} from '../engine/check.js';
import {begin, step, type Action, type Session} from '../engine/session.js';
import {introScreen} from '../templates/intro.js';
import {allAtOnce, oneByOne} from '../templates/questions.js';
import {TypedWords} from './typed-words.js';
import type {Found, ResultView} from '../templates/result/result-view.js';

export const layouts = ['steps', 'page'] as const;
export type Layout = (typeof layouts)[number];

export interface RunOptions<Check extends Asked> {
  readonly check: Check;
  readonly layout: Layout;
  /** Someone may be watching, by what was answered so far. */
  readonly discreet: ((check: Check, answers: Answers) => boolean) | undefined;
  readonly result: (view: ResultView<Check>) => Found;
  /** What else the first screen offers; it may lead to a question. */
  readonly beside?:
    ((context: RenderContext, jump: (question: string) => void) => unknown) | undefined;
  /** A person has done something. */
  readonly onStep?: ((action: Action) => void) | undefined;
}

export class CheckRun {
  #session: Session | undefined;
  /** The visitor wanted to go on without an answer. */
  #missing = false;
  #typed = new TypedWords();
  #lang: string | undefined;

  connect(document: Document): void {
    this.#typed.connect(document);
  }

  disconnect(): void {
    this.#typed.disconnect();
  }

  view<Check extends Asked>(context: RenderContext, options: RunOptions<Check>): View {
    const {check, discreet: isDiscreet, result} = options;
    // Another language draws new fields: they show only what was taken over from the old ones.
    if (context.lang !== this.#lang) this.flush();
    this.#lang = context.lang;
    const session = this.#current(check, {intro: !context.host.noIntro});
    const {answers, texts} = session;
    const act = (action: Action) => this.act(context, action, options);
    // To compute a result costs more than to show a question: not before there is an answer.
    const discreet = session.started && isDiscreet?.(check, answers);
    switch (session.status) {
      case 'intro':
        return {
          body: introScreen(
            context,
            check.intro,
            () => act({type: 'begin'}),
            options.beside?.(context, (question) => act({type: 'jump', question})),
          ),
          discreet,
        };
      case 'asking':
        return {
          body: this.#asking(context, {session, act, ...options}),
          discreet,
          state: 'asking',
        };
      case 'complete':
        return {
          ...result({
            context,
            check,
            answers,
            texts,
            change: (question) => act({type: 'jump', question}),
            goOn: () => act({type: 'begin'}),
          }),
          restart: () => act({type: 'restart'}),
          discreet,
          state: 'complete',
        };
    }
  }

  /** The current session, without text that is still being typed. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Nothing is being typed. */
  get isIdle(): boolean {
    return this.#typed.isEmpty;
  }

  /** Takes over what is being typed. */
  flush(): void {
    this.#typed.flush();
  }

  /** Goes on with another session: one that was kept, or a new one. */
  resume(session: Session): void {
    this.#typed.discard();
    this.#session = session;
    this.#missing = false;
  }

  forget(): void {
    this.#typed.discard();
    this.#session = undefined;
    this.#missing = false;
  }

  /** Until someone has begun, the page can still say whether there are opening lines. */
  #current({questions}: Asked, {intro}: {readonly intro: boolean}): Session {
    const session = this.#session;
    const begun =
      session && (session.started || session.status === 'complete' || hasWords(session));
    if (session && (begun || session.intro === intro)) return session;
    return (this.#session = begin(questions, intro));
  }

  #asking(
    context: RenderContext,
    {
      check: {questions},
      layout,
      session,
      act,
    }: Pick<RunOptions<Asked>, 'check' | 'layout'> & {
      readonly session: Session & {status: 'asking'};
      readonly act: (action: Action) => void;
    },
  ): TemplateResult {
    const ask = layout === 'page' ? allAtOnce : oneByOne;
    const miss = () => {
      this.#missing = true;
      context.requestFocus();
    };
    return ask({
      context,
      questions,
      session,
      act,
      missing: this.#missing,
      miss,
      typing: (field, take) => this.#typed.later(field, take),
      flush: this.#typed.flush,
    });
  }

  act<Check extends Asked>(
    context: RenderContext,
    action: Action,
    {discreet, onStep}: Pick<RunOptions<Check>, 'discreet' | 'onStep'> = {discreet: undefined},
  ): void {
    if (!this.#session) return;
    const [next, announcements] = step(this.#session, action);
    // The browser shows what is chosen, and the style sheet the stone.
    const clearsOthers =
      action.type === 'answer' &&
      next.questions.some(({id, kind}) => kind === 'many' && id === action.question);
    // An answer can change what else is shown.
    const isShown = !discreet && !this.#missing && !clearsOthers;
    if (next === this.#session) return;
    this.#session = next;
    this.#missing = false;
    // While someone writes, nothing moves under their hand.
    if (action.type === 'write') context.requestUpdate();
    else if (action.type !== 'answer') context.requestFocus();
    else if (!isShown) context.requestUpdate();
    onStep?.(action);
    dispatch(context.host, announcements);
  }
}

function hasWords({texts}: Session): boolean {
  return Object.keys(texts).length > 0;
}

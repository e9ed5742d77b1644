/** A widget that runs one check: opening lines, questions, result. */
import type {MsgFn} from '@lit/localize';
import type {TemplateResult} from 'lit-html';
import type {Answers, Asked} from '../engine/check.js';
import {begin, step, type Action, type Session} from '../engine/session.js';
import {allAtOnce, oneByOne} from './asking.js';
import type {WidgetName} from './company.js';
import {definition} from './definition.js';
import {announce} from './events.js';
import {introScreen} from './intro.js';
import {oneOf, reflect} from './settings.js';
import type {Stage} from './stage.js';
import {arrive, Widget, type Kind, type View} from './widget.js';

export const layouts = ['steps', 'page'] as const;
export type Layout = (typeof layouts)[number];

export interface ResultView<Check extends Asked> {
  readonly stage: Stage;
  readonly check: Check;
  readonly answers: Answers;
  /** Goes to a question, and comes back. */
  readonly change: (question: string) => void;
}

/** What came of it, on the screen and on the sheet. */
export type Found = Pick<View, 'body' | 'only' | 'sections' | 'below'>;

export interface CheckKind<Check extends Asked> {
  readonly name: WidgetName;
  readonly styles: string;
  readonly check: (msg: MsgFn) => Check;
  /** Someone may be watching, by what was answered so far. */
  readonly discreet?: (check: Check, answers: Answers) => boolean;
  readonly result: (view: ResultView<Check>) => Found;
}

export let checkKind: <Check extends Asked>(kind: CheckKind<Check>) => Kind<never>;

export abstract class CheckWidget extends Widget {
  static {
    reflect(CheckWidget, {layout: oneOf(layouts)});
    checkKind = (kind) => ({
      ...kind,
      view: (self: CheckWidget, stage: Stage) => self.#view(stage, kind),
      forget: (self: CheckWidget) => self.#forget(),
    });
  }

  #session: Session | undefined;
  /** The visitor wanted to go on without an answer. */
  #missing = false;

  /**
   * One question at a time (`steps`), or all at once (`page`); anything else counts as `steps`.
   * @default 'steps'
   */
  declare layout: Layout;

  #view<Check extends Asked>(stage: Stage, kind: CheckKind<Check>): View {
    const check = definition(stage, kind.check);
    const act = (action: Action) => this.#act(action, kind.discreet !== undefined);
    const session = this.#run(check);
    const {title} = check;
    const {answers} = session;
    // To find what is to be shown costs more than to show a question: not before there is an answer.
    const discreet = session.started && kind.discreet?.(check, answers);
    switch (session.status) {
      case 'intro':
        return {
          title,
          body: introScreen(stage, check.intro, () => act({type: 'begin'})),
          discreet,
        };
      case 'asking':
        return {title, body: this.#asking(stage, check, session, act), discreet, state: 'asking'};
      case 'complete':
        return {
          ...kind.result({
            stage,
            check,
            answers,
            change: (question) => act({type: 'jump', question}),
          }),
          restart: () => act({type: 'restart'}),
          title,
          discreet,
          state: 'complete',
        };
    }
  }

  /** Until someone has begun, the page can still say where to begin. */
  #run(check: Asked): Session {
    const session = this.#session;
    const begun =
      session && session.status !== 'intro' && (session.status === 'complete' || session.started);
    if (session && (begun || session.intro !== this.noIntro)) return session;
    return (this.#session = begin(check.questions, !this.noIntro));
  }

  #asking(
    stage: Stage,
    {questions}: Asked,
    session: Session & {status: 'asking'},
    act: (action: Action) => void,
  ): TemplateResult {
    const ask = this.layout === 'page' ? allAtOnce : oneByOne;
    const miss = () => {
      this.#missing = true;
      arrive(this);
    };
    return ask({stage, questions, session, act, missing: this.#missing, miss});
  }

  /** @param tells whether an answer can change what else is shown */
  #act(action: Action, tells: boolean): void {
    if (!this.#session) return;
    const [next, announcements] = step(this.#session, action);
    // The browser shows what is chosen, and the style sheet lays the stone.
    const shown = !tells && !this.#missing && !next.questions.some(({many}) => many);
    this.#session = next;
    this.#missing = false;
    if (action.type !== 'answer') arrive(this);
    else if (!shown) this.requestUpdate();
    announce(this, announcements);
  }

  #forget(): void {
    this.#session = undefined;
    this.#missing = false;
  }
}

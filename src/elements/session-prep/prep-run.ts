/** The state of a session prep, and what it shows. No page reaches it. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {sessionPrep} from '../../content/session-prep.js';
import {dispatch} from '../../context/events.js';
import type {RenderContext} from '../../context/render-context.js';
import type {ForgetOptions, View} from '../../context/view.js';
import {CheckRun, type Layout} from '../../element/check-run.js';
import {lateResult} from '../../element/late-result.js';
import {localized} from '../../element/localized.js';
import type {Asked} from '../../engine/check.js';
import {
  firstWords,
  isBlank,
  MOST_NOTES,
  NO_NOTES,
  notesOf,
  questionsAfter,
  resume,
  type Notebook,
  type Notes,
} from '../../engine/notes.js';
import {begin, step, type Action, type Session} from '../../engine/session.js';
import {keptLine, type Keeping} from '../../templates/kept-line.js';
import {undoLine} from '../../templates/undo-line.js';
import {blankWeekButton} from './blank-week.js';
import {keptTexts} from './kept-texts.js';
import {noteStore} from './note-store.js';
import {welcomeBack} from './welcome-back.js';

export const sessionPrepResult = lateResult(
  'session-prep',
  () => import('./session-prep-result.js'),
  (module) => module.sessionPrepResult,
);

/** As much of the element as this needs. */
interface SessionPrepElement extends HTMLElement {
  readonly layout: Layout;
  readonly remember: boolean;
  readonly noIntro: boolean;
  requestUpdate: () => void;
}

export class PrepRun {
  #widget: SessionPrepElement;
  #run = new CheckRun();
  /** All that may be asked, in the language of the last view. */
  #check: Asked | undefined;
  /** What came first the time before. */
  #last = '';
  /** The last of it last. */
  #removed: readonly Notes[] = [];
  /** Notes of another day were found: the visitor chooses between those and a new page. */
  #isBack = false;
  /** The focus goes to the line that brings back, and not to the heading. */
  #toUndo = false;
  #watched = false;
  #shown = false;
  #store = noteStore({
    notebook: () => this.#notebook(),
    questions: () => this.#check?.questions ?? [],
    isIdle: () => !this.#shown || (this.#run.isIdle && !this.#widget.matches(':focus-within')),
    isAllowed: () => this.#widget.remember && !this.#watched,
    onRestore: ({notes, removed}) => {
      this.#removed = removed;
      this.#isBack = notes.complete && !isBlank(notes);
      if (isBlank(notes)) this.#run.forget();
      else this.#open(notes);
    },
    onAdopt: (removed) => (this.#removed = removed),
    onChange: () => this.#widget.requestUpdate(),
  });

  constructor(widget: SessionPrepElement) {
    this.#widget = widget;
  }

  connect(document: Document): void {
    this.#store.connect(document);
    this.#run.connect(document);
  }

  disconnect(): void {
    this.#run.disconnect();
    this.#store.disconnect();
  }

  /** Finds what is kept; then computes what is shown. */
  view(context: RenderContext): View {
    const whole = localized(context, sessionPrep);
    this.#check = whole;
    this.#watched = context.watched;
    this.#store.look();
    this.#shown = true;
    const keeping = this.#keeping(context);
    const line = keptLine(context, keeping);
    if (this.#isBack)
      return {
        body: html`${welcomeBack(context, {
          words: firstWords(this.#notebook().notes, whole.questions),
          onBegin: () => this.#beginAgain(context),
          onShow: () => {
            this.#isBack = false;
            context.requestFocus();
          },
        })}${line}`,
      };
    const view = this.#run.view(context, {
      check: {...whole, questions: questionsAfter(whole.questions, this.#last)},
      layout: this.#widget.layout,
      discreet: undefined,
      result: (found) => sessionPrepResult.render({...found, keeping}),
      beside: () => blankWeekButton(context),
      onStep: ({type}) => this.#changed(type),
    });
    return {
      ...view,
      body: html`${this.#undo(context)}${view.body}${line}`,
      ...(view.restart && {restart: () => this.#restart(context)}),
    };
  }

  forget({kept}: ForgetOptions): void {
    this.#run.forget();
    this.#last = '';
    this.#removed = [];
    this.#isBack = false;
    if (kept) this.#store.forget();
    else this.#store.hide();
  }

  #notebook(): Notebook {
    const {session} = this.#run;
    return {
      notes: session ? notesOf(session, this.#last) : NO_NOTES,
      removed: this.#removed,
    };
  }

  #changed(type: Action['type']): void {
    this.#toUndo = false;
    this.#store.changed(type === 'write' ? 'typing' : 'editing');
  }

  #open(notes: Notes): void {
    this.#last = notes.last;
    const questions = questionsAfter(this.#check?.questions ?? [], notes.last);
    this.#run.resume(resume(notes, questions, !this.#widget.noIntro));
  }

  /** A new page. What came first on the old one is asked about, and the old one can be brought back. */
  #beginAgain(context: RenderContext): void {
    const {questions} = this.#check as Asked;
    const {notes} = this.#notebook();
    this.#setAside(notes);
    this.#last = firstWords(notes, questions);
    this.#isBack = false;
    const fresh = begin(questionsAfter(questions, this.#last), !this.#widget.noIntro);
    const [session, announcements] = step({...fresh, started: false}, {type: 'begin'});
    this.#run.resume(session);
    this.#store.changed('editing');
    context.requestFocus();
    dispatch(this.#widget, announcements);
  }

  #restart(context: RenderContext): void {
    const {notes} = this.#notebook();
    const session = this.#run.session as Session;
    this.#setAside(notes);
    const [fresh, announcements] = step(session, {type: 'restart'});
    this.#run.resume(fresh);
    this.#store.changed('replacing');
    this.#toUndo = false;
    context.requestFocus();
    dispatch(this.#widget, announcements);
  }

  #setAside(notes: Notes): void {
    if (!isBlank(notes)) this.#removed = [...this.#removed, notes].slice(-MOST_NOTES);
  }

  #undo(context: RenderContext): TemplateResult | typeof nothing {
    const notes = this.#removed.at(-1);
    const {questions} = this.#check as Asked;
    if (!notes) return nothing;
    const [any = ''] = Object.values(notes.texts);
    return undoLine(context, {
      words: [firstWords(notes, questions) || any],
      arrival: this.#toUndo,
      onUndo: () => {
        this.#run.flush();
        const own = this.#notebook().notes;
        this.#removed = this.#removed.slice(0, -1);
        this.#setAside(own);
        this.#open(notes);
        this.#store.changed('typing');
        context.requestFocus();
      },
    });
  }

  #keeping(context: RenderContext): Keeping {
    return {
      offered: this.#widget.remember && !context.watched,
      state: this.#store.state,
      texts: keptTexts(context.msg),
      keep: () => {
        this.#run.flush();
        return this.#store.keep();
      },
      show: () => {
        this.#run.flush();
        this.#store.show();
        context.requestFocus();
      },
      forget: () => {
        this.forget({kept: true});
        context.requestFocus();
      },
    };
  }
}

/** What a widget shows now: computed from its state, without effects. */
import type {TemplateResult} from 'lit/html.js';
import type {CheckFile} from '../engine/check-file.js';
import type {LoadWords} from '../locales/index.js';
import type {RenderContext} from './render-context.js';
import type {Section} from './registry.js';

export type ViewState = 'asking' | 'complete';

export interface View {
  readonly body: TemplateResult;
  /** Someone may be watching: see `Line.discreet`. */
  readonly discreet?: boolean | undefined;
  /** Nothing but what keeps the visitor safe: help is open, and no link leads on. */
  readonly only?: boolean;
  /** Opens help, once; a visitor can close it. `only` does so as well. */
  readonly opensHelp?: boolean;
  /** Of the questions, where that is not the language of the buttons. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** What stands behind the last disclosure, in place of what our own tools say. */
  readonly about?: {readonly title: string; readonly content: () => TemplateResult};
  /** For `:state(…)`. */
  readonly state?: ViewState;
  /** What goes on the sheet. */
  readonly sections?: readonly Section[];
  /** Puts the body of a result where it stands, with what is the same below each; rendered after its sections are shared. */
  readonly arrange?: (context: RenderContext, view: View, help: TemplateResult) => TemplateResult;
  /** Shown beside the sheet. */
  readonly more?: TemplateResult;
  /** What else a result lets a visitor do. */
  readonly actions?: TemplateResult;
  /** Forgets the answers. */
  readonly restart?: () => void;
  /** Style sheets beside that of the widget. */
  readonly styles?: readonly string[];
}

/** What was answered is forgotten. */
export interface ForgetOptions {
  /** So is what is kept on the device. */
  readonly kept: boolean;
}

/** A check that is not part of the package, and the language of its words. */
export interface GuestContent {
  readonly check: CheckFile;
  readonly lang: string;
}

/** What a kind of widget is. The base class takes it from the class that extends it. */
export interface WidgetDefinition<Self> {
  readonly name: RenderContext['name'];
  readonly title: (context: RenderContext) => string;
  /** Requests its words in other languages; those that all widgets share come beside them. */
  readonly words: LoadWords;
  /** A style sheet. */
  readonly styles: string;
  readonly view: (self: Self, context: RenderContext) => View;
  readonly forget: (self: Self, options: ForgetOptions) => void;
  /** Called when the element is connected to a document, and when it is adopted by another one. */
  readonly connect?: (self: Self, document: Document) => void;
  readonly disconnect?: (self: Self) => void;
  /** Loads what the first screen does not need. Runs after that screen is drawn, so that it tells nothing of a visitor. */
  readonly preload?: () => void;
  /** What it shows may still have to be read: until then the fallback content stays. */
  readonly isReady?: (self: Self) => boolean;
  /** The language to show, of those that it has; `wanted` is that of the page. */
  readonly language?: (self: Self, wanted: string) => string;
  /** What an isolated frame is told of it. */
  readonly guest?: (self: Self) => GuestContent | undefined;
}

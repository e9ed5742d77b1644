/** The render context: what a template may know of the widget around it. Made anew for each update. */
import type {MsgFn} from '@lit/localize';
import type {Member} from './registry.js';
import type {Settings} from './settings.js';
import type {SheetChoices} from './sheet-choices.js';
import type {WidgetName} from './widget-names.js';

/** What a pressed button answered, shown beside it. */
export interface Response {
  /** The id of the button. */
  readonly button: string;
  readonly text: string;
}

export interface RenderContext {
  readonly host: HTMLElement & Settings;
  readonly root: ShadowRoot;
  readonly name: WidgetName;
  readonly msg: MsgFn;
  /** Of the words that are shown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of the headings below the widget's title. */
  readonly level: number;
  /** Someone may be watching: nothing can be taken along. */
  readonly watched: boolean;
  /** Rendered on a server: what needs the script is `inert`, and what can be read is there. */
  readonly static: boolean;
  /** The widgets of the page. Handed in and not imported: a page can import a shared file, too. */
  readonly registry: ReadonlySet<Member>;
  /** What the buttons of the screen do, by id; filled while it is rendered. */
  readonly handlers: Map<string, () => void>;
  readonly response: Response | undefined;
  /** The ids of the disclosures that are open. */
  readonly open: Set<string>;
  /** What the visitor chose for the sheet. */
  readonly sheet: SheetChoices;
  /**
   * Called when a button is pressed; what it returns announces words to assistive technology, and shows them beside that button,
   * unless another button was pressed since: an answer that comes late must not appear on another screen. The focus stays.
   */
  readonly responder: () => (words: string) => void;
  /** Announces what has changed on the screen, where that is seen but not heard. */
  readonly announceChange: (words: string) => void;
  /** The button that is pressed was pressed a moment ago, too, perhaps on the screen before. */
  readonly isDoublePress: () => boolean;
  readonly requestUpdate: () => void;
  /** Requests an update that moves the focus to the new screen. */
  readonly requestFocus: () => void;
}

import type {MsgFn} from '@lit/localize';
import type {Member} from './company.js';
import type {Widget} from './widget.js';

/** What a template needs of the widget around it. */
export interface Stage extends Member {
  readonly host: Widget;
  readonly root: ShadowRoot;
  readonly msg: MsgFn;
  /** Of the words that are shown. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Of the headings below the widget's title. */
  level: number;
  /** Someone may be watching: nothing can be taken along. */
  watched: boolean;
  /** What the buttons of a screen do, in the order in which they are rendered. */
  presses: (() => void)[];
  /** The last button that was pressed, and what it is answered with: shown beside it. */
  pressed: number;
  said: string;
  /** The widgets of the page. Given, and not imported: what files share, a page can import too. */
  readonly company: ReadonlySet<Member>;
  /** The names of the folds that are open. */
  readonly open: Set<string>;
  /** The titles of the sections that the visitor left out of the sheet. */
  readonly without: Set<string>;
  /** Tells the visitor, without moving the focus. */
  readonly say: (words: string) => void;
}

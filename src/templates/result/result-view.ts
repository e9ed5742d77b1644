/** What the result of a check is rendered from, and what it is made of. */
import type {Answers, Asked} from '../../engine/check.js';
import type {Texts} from '../../engine/texts.js';
import type {RenderContext} from '../../context/render-context.js';
import type {View} from '../../context/view.js';

export interface ResultView<Check extends Asked> {
  readonly context: RenderContext;
  readonly check: Check;
  readonly answers: Answers;
  /** In the visitor's own words. */
  readonly texts: Texts;
  /** Goes to a question, and returns to the result after it. */
  readonly change: (question: string) => void;
  /** Goes through the questions once more; the answers are kept. */
  readonly goOn: () => void;
}

/** What came of it, on the screen and on the sheet. */
export type Found = Pick<View, 'body' | 'only' | 'opensHelp' | 'sections' | 'arrange' | 'styles'>;

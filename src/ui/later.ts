/** What a file of one element leaves for a file beside it: its result, which no first screen shows. */
import type {Stage} from './stage.js';
import {arrive, type Widget} from './widget.js';

const FIRST_WAIT_MS = 1000;

type Result<View, Found> = (view: View) => Found;

/**
 * A result whose file is asked for as soon as this runs, and again while it does not come; never because of what a
 * visitor does, which would tell how far they came. Where someone is faster, the widget says so, and shows it when it is there.
 */
export function later<View extends {readonly stage: Stage}, Found>(
  load: () => Promise<Result<View, Found>>,
): Result<View, Found> {
  let result: Result<View, Found> | undefined;
  const waiting = new Set<Widget>();
  const ask = async (wait = FIRST_WAIT_MS): Promise<void> => {
    try {
      result = await load();
      // Someone may meanwhile be elsewhere on the page.
      for (const widget of waiting)
        if (widget.matches(':focus-within')) arrive(widget);
        else widget.requestUpdate();
    } catch {
      // The browser says what became of the file.
      setTimeout(() => void ask(2 * wait), wait);
    }
  };
  void ask();
  return (view) => {
    if (result) return result(view);
    waiting.add(view.stage.host);
    throw new Error('The file with the results has not come yet.');
  };
}

/** How high a widget is that fills a frame, said so that it tells nothing of the answers. */
import type {ViewState} from '../context/view.js';
import type {WidgetName} from '../context/widget-names.js';

/**
 * A result takes the same room whatever it says: enough for the longest one in the wordiest language, as so many lines
 * and so many square letters. What a visitor unfolds beyond it is scrolled.
 */
const RESULTS: Readonly<Record<WidgetName, {readonly lines: number; readonly letters: number}>> = {
  'self-check': {lines: 60, letters: 4300},
  'goal-card': {lines: 55, letters: 2200},
  'format-picker': {lines: 48, letters: 3700},
};

const STATES: readonly ViewState[] = ['asking', 'complete'];

/** As much of a widget as this needs. */
interface Measured extends HTMLElement {
  requestUpdate: () => void;
  readonly updateComplete: Promise<void>;
}

/** Tells it whenever it may have changed. */
export function watchHeight(
  widget: Measured,
  name: WidgetName,
  tell: (height: number, state: ViewState | undefined) => void,
): () => void {
  let last: ViewState | undefined;
  let [width, height] = [0, 0];
  const measure = () => {
    const state = stateOf(widget);
    const natural = Math.ceil(
      state === 'complete' ? heightOfResults(name) : widget.getBoundingClientRect().height,
    );
    // Within a run it does not shrink: the page would hear of a pointer that then rests outside.
    height = state && state === last && innerWidth === width ? Math.max(height, natural) : natural;
    [last, width] = [state, innerWidth];
    tell(height, state);
  };
  new ResizeObserver(measure).observe(widget);
  // Browsers draw no frame that is out of sight, so nothing is observed there. Whatever changes the screen asks for an update.
  const {requestUpdate} = widget;
  widget.requestUpdate = () => {
    requestUpdate.call(widget);
    void widget.updateComplete.then(measure);
  };
  return measure;
}

/** None in browsers from before 2024, which do not know the selector: there a frame tells its height as it is. */
function stateOf(widget: Measured): ViewState | undefined {
  try {
    return STATES.find((each) => widget.matches(`:state(${each})`));
  } catch {
    return undefined;
  }
}

/** By the width of the frame: with a scroll bar the widget is less wide, and a long result would have another height. */
function heightOfResults(name: WidgetName): number {
  const letter = parseFloat(getComputedStyle(document.body).fontSize);
  const {lines, letters} = RESULTS[name];
  return letter * (lines + (letters * letter) / innerWidth);
}

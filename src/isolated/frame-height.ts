/** The height of a widget that fills a frame, rounded so that it tells nothing of the answers. */
import type {ViewState} from '../context/view.js';
import type {WidgetName} from '../context/widget-names.js';

/**
 * Every result of a kind of widget has the same height: enough for the longest one in the wordiest language, as a number of
 * lines and of square letters. Content that a visitor unfolds beyond it is scrolled.
 */
const RESULTS: Readonly<Record<WidgetName, {readonly lines: number; readonly letters: number}>> = {
  'self-check': {lines: 60, letters: 4300},
  'goal-card': {lines: 55, letters: 2200},
  'format-picker': {lines: 48, letters: 3700},
  'session-prep': {lines: 42, letters: 1800},
  'switch-guide': {lines: 90, letters: 3700},
  // Of a file that is not known here: as much as the longest of ours. A longer one is scrolled.
  check: {lines: 60, letters: 4300},
};

const STATES: readonly ViewState[] = ['asking', 'complete'];

/** As much of a widget as this needs. */
interface Measured extends HTMLElement {
  requestUpdate: () => void;
  readonly updateComplete: Promise<void>;
}

/** Calls back whenever the height may have changed. */
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
    // Within a run the height never shrinks: the page would hear a pointer that is then outside of the frame.
    height = state && state === last && innerWidth === width ? Math.max(height, natural) : natural;
    [last, width] = [state, innerWidth];
    tell(height, state);
  };
  new ResizeObserver(measure).observe(widget);
  // Browsers do not render a frame that is out of sight, so the observer is silent there. Every change of the screen requests an update.
  const {requestUpdate} = widget;
  widget.requestUpdate = () => {
    requestUpdate.call(widget);
    void widget.updateComplete.then(measure);
  };
  return measure;
}

/** None in browsers from before 2024, which do not know the selector: there a frame reports its real height. */
function stateOf(widget: Measured): ViewState | undefined {
  try {
    return STATES.find((each) => widget.matches(`:state(${each})`));
  } catch {
    return undefined;
  }
}

/** From the width of the frame, not of the widget: a scroll bar makes a widget narrower, and would tell a long result. */
function heightOfResults(name: WidgetName): number {
  const letter = parseFloat(getComputedStyle(document.body).fontSize);
  const {lines, letters} = RESULTS[name];
  return letter * (lines + (letters * letter) / innerWidth);
}

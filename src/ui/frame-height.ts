/** How high a frame is, said so that it tells nothing of the answers. */
import type {Widget} from './widget.js';

/** A result takes the same room whatever it says: enough for the longest, as so many lines and so many letters. */
const RESULT = {lines: 60, letters: 2400};

const STATES = ['asking', 'complete'] as const;

/** @returns what says the height: within a run it does not shrink, and every result has the same */
export function heightIn(widget: Widget): () => number {
  let [before, width, height] = ['', 0, 0];
  return () => {
    const state = STATES.find((each) => widget.matches(`:state(${each})`)) ?? '';
    const box = widget.getBoundingClientRect();
    const natural = Math.ceil(state === 'complete' ? heightOfResults(box.width) : box.height);
    const same = state && state === before && box.width === width;
    height = same ? Math.max(height, natural) : natural;
    [before, width] = [state, box.width];
    return height;
  };
}

function heightOfResults(width: number): number {
  const letter = parseFloat(getComputedStyle(document.body).fontSize);
  return letter * (RESULT.lines + RESULT.letters / (width / letter));
}

// Where a choice was made: the rectangles that no script may know a point of.

/** Pixels to the side of a point that count as the same place. */
export const ASIDE = 10;

/** Near the beginning, where the words are. */
export function middle({left, top, right, bottom}) {
  return [left + Math.min(40, (right - left) / 2), (top + bottom) / 2];
}

/** A row that was chosen, in the window, on the page, and within its widget. */
export function spotsOf(row) {
  const spot = around(row);
  return [spot, onPage(spot), inHost(row)];
}

/** What tells a choice: its height on the screen, near where it was made. */
function around(row) {
  const [x] = middle(row);
  return {...row, left: x - ASIDE, right: x + ASIDE};
}

/** The very point, for a row of the widget may lie anywhere on the page. */
function inHost(row) {
  const [x, y] = middle(row);
  const {left, top} = row.host;
  return {left: x - left - 2, right: x - left + 2, top: y - top - 2, bottom: y - top + 2};
}

function onPage({left, top, right, bottom, scrollX, scrollY}) {
  return {
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  };
}

/** Every point that a hand passes on its way. */
export function pathOf([fromX, fromY], [x, y], step) {
  const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / step));
  return Array.from({length: steps}, (_, at) => [
    fromX + ((x - fromX) * (at + 1)) / steps,
    fromY + ((y - fromY) * (at + 1)) / steps,
  ]);
}

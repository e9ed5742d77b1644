/** Progress, drawn as a small cairn that gains a stone with every answer; and the whole cairn, where a result leaves room. */
import {html, type TemplateResult} from 'lit/html.js';

/** The outline of some stones. Each is a little smaller than the one below it and a little askew, always in the same way. */
function stones(from: number, to: number, all: number): string {
  const height = 64 / all;
  let path = '';
  for (let index = from; index < to; index++) {
    const width = 31 - (22 * index) / all;
    const half = `${width} ${Math.min(7.5, height * 0.49)} ${((index * 7) % 5) - 2} 1 0 `;
    path += `M${35 + (index % 3) - width} ${66 - height * (index + 0.5)}a${half}${2 * width} 0a${half}${-2 * width} 0`;
  }
  return path;
}

const drawn: Record<string, TemplateResult> = {};

/** @param laid the number of stones, of `all`, without that of the current question. Each cairn is made once for all widgets of the page. */
export function cairn(laid: number, all: number): TemplateResult {
  // The style sheet shows the next stone when an option is chosen, so an answer causes no render.
  return (drawn[`${laid} ${all}`] ??= html`<svg
    class="cairn"
    part="cairn"
    viewBox="0 0 72 68"
    aria-hidden="true"
  >
    <path class="laid" d=${stones(0, laid, all)} />
    <path class="next" d=${stones(laid, laid + 1, all)} />
    <path d=${stones(laid + 1, all, all)} />
  </svg>`);
}

/** Fills what a result leaves of its room. */
export const restOfRoom = () =>
  html`<svg class="rest" viewBox="0 0 72 68" aria-hidden="true">
    <path class="laid" d=${stones(0, 6, 6)} />
  </svg>`;

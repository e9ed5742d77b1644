/** How far a visitor has come, as a small cairn that grows by a stone with every answer. */
import {html, type TemplateResult} from 'lit/html.js';

const drawn: Record<string, TemplateResult> = {};

/** @param laid how many stones lie, of `all`, without that of the question that is asked; each cairn is drawn once for all widgets of the page */
export function cairn(laid: number, all: number): TemplateResult {
  const height = 64 / all;
  /** An outline of the stones from one up to another. Each is a little smaller than the one below it, and lies a little askew, the same way every time. */
  const stones = (from: number, to: number) => {
    let path = '';
    for (let index = from; index < to; index++) {
      const width = 31 - (22 * index) / all;
      const half = `${width} ${Math.min(7.5, height * 0.49)} ${((index * 7) % 5) - 2} 1 0 `;
      path += `M${35 + (index % 3) - width} ${66 - height * (index + 0.5)}a${half}${2 * width} 0a${half}${-2 * width} 0`;
    }
    return path;
  };
  // The next one is laid by the style sheet, when an option is chosen: no answer takes a render.
  return (drawn[`${laid} ${all}`] ??= html`<svg
    class="cairn"
    part="cairn"
    viewBox="0 0 72 68"
    aria-hidden="true"
  >
    <path class="laid" d=${stones(0, laid)} />
    <path class="next" d=${stones(laid, laid + 1)} />
    <path d=${stones(laid + 1, all)} />
  </svg>`);
}

/** How far a visitor has come: in words, and as a small cairn that grows by a stone with every answer. */
import {html, svg, type TemplateResult} from 'lit-html';

/** @param laid how many stones lie, of `all` */
export function cairn(laid: number, all: number): TemplateResult {
  const height = 64 / all;
  const stone = (_: unknown, index: number) => {
    const look = index >= laid ? 'ghost' : index === laid - 1 ? 'newest' : 'laid';
    // Each is a little smaller than the one below it, and lies a little askew, the same way every time.
    const x = 35 + (index % 3);
    const y = 66 - height * (index + 0.5);
    const tilt = ((index * 7) % 5) - 2;
    return svg`<ellipse
      class=${look}
      cx=${x}
      cy=${y}
      rx=${31 - (22 * index) / all}
      ry=${Math.min(7.5, height * 0.49)}
      transform="rotate(${tilt} ${x} ${y})"
    ></ellipse>`;
  };
  return html`<svg class="cairn" part="cairn" viewBox="0 0 72 68" aria-hidden="true">
    ${Array.from({length: all}, stone)}
  </svg>`;
}

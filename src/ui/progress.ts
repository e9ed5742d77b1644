/** How far a visitor has come: in words, and as a small cairn that grows by a stone with every answer. */
import {html, svg, type TemplateResult} from 'lit-html';

const WIDTH = 72;
const HEIGHT = 68;

/** @param laid how many stones lie, of `all` */
export function cairn(laid: number, all: number): TemplateResult {
  return html`<svg class="cairn" part="cairn" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${stones(all).map(({x, y, rx, ry, tilt}, index) => {
      const look = index >= laid ? 'ghost' : index === laid - 1 ? 'newest' : 'laid';
      return svg`<ellipse class=${look} cx=${x} cy=${y} rx=${rx} ry=${ry} transform="rotate(${tilt} ${x} ${y})"></ellipse>`;
    })}
  </svg>`;
}

/** Each stone is a little smaller than the one below it, and lies a little askew, the same way every time. */
function stones(count: number) {
  const slot = (HEIGHT - 4) / (count + 0.5);
  let ground = HEIGHT - 2;
  return Array.from({length: count}, (_, index) => {
    const share = count > 1 ? index / (count - 1) : 0;
    const height = slot * (1.25 - 0.5 * share);
    ground -= height;
    return {
      x: WIDTH / 2 + [0, -1.6, 1.2, -0.6, 1.8][index % 5]! * (1 - share / 2),
      y: ground + height / 2,
      rx: 31 - 22 * share,
      ry: Math.min(7.5, height * 0.56),
      tilt: [-1, 2, -2, 1.5, -2.5][index % 5]!,
    };
  });
}

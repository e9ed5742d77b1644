/** How high the first screen of a widget is at each width that a column may have, and the height to keep free for it. */

/** A phone, and a column of text on a large screen; and in between. */
export const widths = [320, 360, 400, 440, 480, 520, 560, 600, 640, 680, 720];

/** For a page whose letters are a little wider than those that were measured. */
const SPARE_EM = 1;

/** Longer than words of another language take to come. */
const FRAMES = 600;

/**
 * Shows a widget at every width, out of sight, and looks how high it is.
 * @param {string} tag
 * @param {Record<string, string | true>} attributes
 * @param {Record<string, string>} tokens
 * @param {Element} place - whose font it has
 * @returns {Promise<number[]>} in `em`, one for each width
 */
export async function measure(tag, attributes, tokens, place) {
  const {fontSize} = getComputedStyle(place);
  const box = document.createElement('div');
  box.inert = true;
  box.style.cssText = 'position: absolute; visibility: hidden; overflow: clip; block-size: 0';
  const widgets = widths.map((width) => {
    const column = document.createElement('div');
    column.style.inlineSize = `${String(width)}px`;
    const widget = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      widget.setAttribute(name, value === true ? '' : value);
    for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(name, value);
    // The page may keep a height free already.
    widget.style.minBlockSize = '0';
    // What stands inside is gone when the first screen is there.
    widget.append(document.createElement('i'));
    column.append(widget);
    box.append(column);
    return widget;
  });
  place.append(box);
  try {
    for (let frame = 0; widgets.some(({firstChild}) => isShown(firstChild)); frame++) {
      if (frame > FRAMES) throw new Error(`<${tag}> shows no first screen`);
      await new Promise(requestAnimationFrame);
    }
    return widgets.map(({offsetHeight}) => offsetHeight / parseFloat(fontSize));
  } finally {
    box.remove();
  }
}

function isShown(element) {
  return element.getClientRects().length > 0;
}

/**
 * As CSS: a line that no measured height is above, between the height at the narrowest width and that at the widest. It goes
 * by the width of the nearest container, or by that of the window where there is none; and by the letters, so that it fits
 * a page with larger ones.
 * @param {readonly number[]} heights - in `em`, one for each width
 * @param {number} fontSize - with which they were measured
 * @returns {string}
 */
export function reserve(heights, fontSize = 16) {
  const spare = heights.map((height) => Math.ceil(height + SPARE_EM));
  const [high, low] = [Math.max(...spare), spare.at(-1)];
  const [narrowest, ...wider] = widths.map((width) => width / fontSize);
  const slope = Math.min(
    ...wider.map((width, index) => (high - spare[index + 1]) / (width - narrowest)),
  );
  const cqi = Math.floor(slope * 100);
  if (cqi <= 0) return `${String(high)}em`;
  const start = Math.ceil(high + (cqi / 100) * narrowest);
  return `clamp(${String(low)}em, ${String(start)}em - ${String(cqi)}cqi, ${String(high)}em)`;
}

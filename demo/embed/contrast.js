/** Whether what a publisher chose can be read: WCAG 2.2, 1.4.3 (words) and 1.4.11 (what shows what can be done). */
import {parse, rgb, wcagContrast} from './built/culori.js';

const pairs = [
  {name: 'Words', front: '--_ink', on: ['--_surface'], least: 4.5},
  {name: 'Quiet words', front: '--_quiet', on: ['--_surface'], least: 4.5},
  {name: 'Words of the button', front: '--_on-accent', on: ['--_accent'], least: 4.5},
  {name: 'Words of a chosen answer', front: '--_ink', on: ['--_surface', '--_tint'], least: 4.5},
  {name: 'Stones and button', front: '--_accent', on: ['--_surface'], least: 3},
  {name: 'Borders of answers', front: '--_edge', on: ['--_surface'], least: 3},
];

/**
 * @param {HTMLElement} place - has the background and the colour of the page
 * @param {Record<string, string>} colours - how each colour is mixed
 * @param {Record<string, string>} tokens
 * @returns {{name: string, ratio: number, least: number}[]}
 */
export function contrasts(place, colours, tokens) {
  const probe = document.createElement('span');
  const inner = document.createElement('span');
  probe.hidden = true;
  probe.append(inner);
  for (const [name, value] of Object.entries({...colours, ...tokens}))
    probe.style.setProperty(name, value);
  place.append(probe);
  const page = rgb(parse(getComputedStyle(place).backgroundColor));
  const colour = (name) => {
    inner.style.color = `var(${name})`;
    return rgb(parse(getComputedStyle(inner).color));
  };
  const found = pairs.map(({name, front, on, least}) => {
    const back = on.reduce((below, each) => over(colour(each), below), page);
    return {name, least, ratio: wcagContrast(over(colour(front), back), back)};
  });
  probe.remove();
  return found;
}

/** As browsers lay a colour over another one that hides all behind it. */
function over(front, back) {
  const {alpha = 1} = front;
  const mix = (channel) => alpha * channelOf(front, channel) + (1 - alpha) * back[channel];
  return {mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b')};
}

/** A mix of white and black by a large factor lies outside of what a screen shows. */
function channelOf(colour, channel) {
  return Math.min(1, Math.max(0, colour[channel] ?? 0));
}

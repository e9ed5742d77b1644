// What of a visit is in what a tool has sent.
import {decode, strings} from './decode.mjs';

/**
 * @param visit what was done: `{labels, values, typed, copied, result, rows, beside, plainKeys}`
 * @returns for each kind what was found, first example only
 */
export function leaksOf(sent, visit, {points = () => [], choices = () => false} = {}) {
  const {texts, values} = sent.reduce(
    (all, bytes) => {
      const {texts, values} = decode(bytes);
      return {texts: all.texts.concat(texts), values: all.values.concat(values)};
    },
    {texts: [], values: []},
  );
  const haystack =
    texts.map(squeeze).join('\n') +
    '\n' +
    values.flatMap((value) => [...strings(value)].map(squeeze)).join('\n');
  const found = (needles) => needles.map(squeeze).find((needle) => haystack.includes(needle));
  const leaks = {
    choice:
      found([...visit.labels, ...visit.values]) ??
      (values.some((value) =>
        anywhere(value, (each) => isChoice(each) || (Array.isArray(each) && choices(each))),
      )
        ? 'a mark on an input'
        : undefined),
    typed: found(visit.typed.flatMap(pieces)) ?? typedByKey(values, visit.typed),
    copied: found(visit.copied),
    result: found(visit.result),
    shape: shape(haystack, visit.result),
    coordinates: inRows(values, visit, points),
    height: differentHeights(values),
    keys: countedKeys(values, visit),
  };
  return Object.fromEntries(Object.entries(leaks).filter(([, example]) => example !== undefined));
}

function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A recorder sends the value of a field after each key, so the beginning of a text is enough. */
function pieces(text) {
  return [text, text.slice(0, 6)];
}

/** Keys one by one, in the order in which they were sent. */
function typedByKey(values, typed) {
  const keys = values
    .flatMap((value) => [...strings(value)].filter((each) => each.length === 1))
    .join('');
  return typed
    .map((text) => text.slice(0, 6))
    .find((text) => keys.toLowerCase().includes(text.toLowerCase()));
}

/** As rrweb and those that grew from it write it. */
function isChoice(value) {
  return value.isChecked === true || value.checked === 'true' || value.targetChecked === 'true';
}

/** Words hidden behind dots of the same length tell which words they are. */
function shape(haystack, result) {
  const shapes = new Set(result.map((text) => squeeze(text).replace(/\S/g, '•')));
  const dotted = haystack.replaceAll(/[*▫█]/g, '•');
  return [...shapes].find((each) => dotted.includes(each));
}

/** Less than this comes of rounding: browsers count the height of a page in whole pixels. */
const ROUNDED = 3;

/** Two results of a widget are told from each other by the height of the page. */
function differentHeights(values) {
  const seen = new Map();
  for (const {pageHeights} of values.filter((value) => value?.pageHeights))
    for (const {widget, pageHeight} of pageHeights)
      seen.set(widget, (seen.get(widget) ?? new Set()).add(pageHeight));
  const [told] = [...seen].filter(
    ([, heights]) => Math.max(...heights) - Math.min(...heights) >= ROUNDED,
  );
  return told && `${told[0]}: ${[...told[1]].join(', ')}`;
}

/** How often keys were pressed, as New Relic counts them: more often than those that the page may hear. */
function countedKeys(values, {plainKeys}) {
  const counts = new Map();
  for (const value of values)
    anywhere(value, ({action, actionCount, timestamp}) => {
      if (action === 'keydown') counts.set(timestamp, Number(actionCount));
    });
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return count > plainKeys ? `${count} keys, of which the page may hear ${plainKeys}` : undefined;
}

function inRows(values, {rows, beside}, points) {
  for (const value of values) {
    let hit;
    anywhere(value, (each) => {
      const found = (Array.isArray(each) ? points(each) : pairs(each)).find(
        (point) =>
          rows.some((row) => inside(point, row)) && !beside.some((each) => isNear(point, each)),
      );
      hit ??= found;
      return hit !== undefined;
    });
    if (hit) return hit.join(', ');
  }
  return undefined;
}

/** Every two numbers whose names differ in the x and the y at the end alone. */
function pairs(object) {
  return Object.entries(object).flatMap(([name, x]) => {
    const y = object[name.replace(/x$/, 'y').replace(/X$/, 'Y')];
    return /x$/i.test(name) && isNumber(x) && isNumber(y) ? [[Number(x), Number(y)]] : [];
  });
}

function isNumber(value) {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
}

function inside([x, y], {left, top, right, bottom}) {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A place beside the widgets, where the mouse has been, may have the numbers of one within them; some events cut what comes after the point. */
function isNear([x, y], [otherX, otherY]) {
  return Math.abs(x - otherX) < 1 && Math.abs(y - otherY) < 1;
}

function anywhere(value, test) {
  if (!value || typeof value !== 'object') return false;
  return test(value) || Object.values(value).some((each) => anywhere(each, test));
}

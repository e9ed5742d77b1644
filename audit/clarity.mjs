// How Microsoft Clarity packs what it saw: arrays of numbers, as in clarity-js/types/data.d.ts.

/** [time, event, target, x, y, …] */
export function clarityPoints(list) {
  const [, event, , x, y] = list;
  const pointer = event === 9 || event === 48 || event === 53 || (event >= 12 && event <= 19);
  return pointer && typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [];
}

/** [time, 27, target, value, trusted] */
export function clarityInputs([, event, , value]) {
  return event === 27 && value === 'true';
}

/** An upload has an envelope, and lists of what it analysed or plays back. */
export function isClarity(value) {
  return Array.isArray(value?.e) && (Array.isArray(value.a) || Array.isArray(value.p));
}

/** One template again and again, as one: a browser clones it once, and lit-html keeps no mark between its pieces. */
import {html, type TemplateResult} from 'lit-html';

/** The texts of as many as were ever asked for. */
const rows: Record<string, TemplateStringsArray> = {};

/**
 * @param items one at least
 * @param piece the same template for each, which begins and ends with a tag
 */
export function inARow<Item>(
  items: readonly Item[],
  piece: (item: Item, at: number) => TemplateResult,
): TemplateResult {
  const pieces = items.map(piece);
  const texts = pieces.map(({strings}) => strings);
  const row = (rows[`${texts.length} ${texts[0]}`] ??= texts.reduce(joined));
  return html(row, ...pieces.flatMap(({values}) => values));
}

function joined(row: readonly string[], [first = '', ...rest]: TemplateStringsArray) {
  return [...row.slice(0, -1), `${row.at(-1)}${first}`, ...rest] as unknown as TemplateStringsArray;
}

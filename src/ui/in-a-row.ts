/** One template again and again, as one: a browser clones it once, and lit-html keeps no mark between its pieces. */
import {html, type TemplateResult} from 'lit-html';

/** Where a value goes; no template has it in its text. */
const GAP = '\0';

/** By their whole text: lit-html knows a template by the object that its texts are. */
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
  const text = pieces.map(({strings}) => strings.join(GAP)).join('');
  // It asks whether there is a `raw`, and no more.
  const row = (rows[text] ??= Object.assign(text.split(GAP), {raw: []}));
  return html(row, ...pieces.flatMap(({values}) => values));
}

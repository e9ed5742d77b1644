/** One template again and again, as one: a browser clones it once, and lit-html keeps no mark between its pieces. */
import {html, type TemplateResult} from 'lit-html';

/** Where a value goes; no template has it in its text. */
const GAP = '\0';

/** lit-html asks whether texts have it, and no more. */
const RAW: Pick<TemplateStringsArray, 'raw'> = {raw: []};

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
  const row = (rows[text] ??= Object.assign(text.split(GAP), RAW));
  return html(row, ...pieces.flatMap(({values}) => values));
}

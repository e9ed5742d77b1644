/** A translation table as CSV, for a spreadsheet. */
import {readCsv, writeCsv} from './csv.js';
import type {TableRow} from './translation-table.js';

const STALE = 'stale';

export function toCsv(
  rows: readonly TableRow[],
  {source, target}: {readonly source: string; readonly target: string},
): string {
  return writeCsv(
    ['path', source, target, 'state'],
    rows.map((row) => ({
      path: row.path,
      [source]: row.source,
      [target]: row.target,
      state: row.stale ? STALE : row.target ? '' : 'missing',
    })),
  );
}

/** @throws where a column is missing */
export function fromCsv(
  text: string,
  {source, target}: {readonly source: string; readonly target: string},
): readonly TableRow[] {
  const rows = readCsv(text);
  for (const column of ['path', source, target])
    if (rows[0] && !Object.hasOwn(rows[0], column))
      throw new Error(
        `The table has no column “${column}”; its columns are ${Object.keys(rows[0]).join(', ')}.`,
      );
  return rows.map((row) => ({
    path: row.path ?? '',
    source: row[source] ?? '',
    target: row[target] ?? '',
    ...(row.state === STALE ? {stale: true} : {}),
  }));
}

/** Comma-separated values as in RFC 4180. Semicolons, as some spreadsheets write, are read too. */
export type Row = Readonly<Record<string, string>>;

export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) =>
    cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((each) => row[each] ?? '')))]
    .map((each) => `${each}\r\n`)
    .join('');
}

/** @returns the rows by the names of the first line */
export function readCsv(text: string): readonly Row[] {
  const plain = text.replace(/^\uFEFF/, '');
  const [first = ''] = plain.split(/\r?\n/, 1);
  const separator = count(first, ';') > count(first, ',') ? ';' : ',';
  const [head = [], ...lines] = cellsOf(plain, separator);
  const columns = head.map((each) => each.trim());
  return lines
    .filter((cells) => cells.some((each) => each.trim()))
    .map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])));
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function cellsOf(text: string, separator: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (letter === '"' && !cell) quoted = true;
    else if (letter === separator) end();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[index + 1] === '\n') index++;
      end();
      lines.push([]);
    } else cell += letter;
  }
  end();
  return lines;
}

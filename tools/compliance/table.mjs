// A table in Markdown.

export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

function row(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

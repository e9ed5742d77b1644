/** A translation table as XLIFF 1.2, for translation tools. */
import type {TableRow} from './translation-table.js';

const STALE = 'needs-review-translation';

export function toXliff(
  rows: readonly TableRow[],
  {
    source,
    target,
    original,
  }: {readonly source: string; readonly target: string; readonly original: string},
): string {
  const units = rows.map((row) => {
    const state = row.stale ? STALE : 'translated';
    const translated = row.target
      ? `\n        <target state="${state}">${escape(row.target)}</target>`
      : '';
    return `      <trans-unit id="${escape(row.path)}" xml:space="preserve">
        <source>${escape(row.source)}</source>${translated}
      </trans-unit>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="${escape(original)}" source-language="${escape(source)}" target-language="${escape(target)}" datatype="plaintext">
    <body>
${units.join('\n')}
    </body>
  </file>
</xliff>
`;
}

export interface Xliff {
  readonly rows: readonly TableRow[];
  readonly target: string | undefined;
}

const UNIT = /<trans-unit\b([^>]*)>(.*?)<\/trans-unit>/gs;

/** @throws where it is no XLIFF 1.2 */
export function fromXliff(text: string): Xliff {
  if (!/<xliff\b[^>]*\bversion=["']1\.2["']/.test(text))
    throw new Error('This is no XLIFF 1.2 file.');
  const file = /<file\b([^>]*)>/.exec(text)?.[1] ?? '';
  return {
    target: attribute(file, 'target-language'),
    rows: [...text.replaceAll(/<!--.*?-->/gs, '').matchAll(UNIT)].map(([, attributes, unit]) => ({
      path: attribute(attributes ?? '', 'id') ?? '',
      source: content(unit ?? '', 'source'),
      target: content(unit ?? '', 'target'),
      ...(attribute(tag(unit ?? '', 'target'), 'state') === STALE ? {stale: true} : {}),
    })),
  };
}

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(text);
  return found ? unescape(found[1] ?? found[2] ?? '') : undefined;
}

/** Proposals of a translation memory are no translation. */
function withoutProposals(unit: string): string {
  return unit.replaceAll(/<alt-trans\b.*?<\/alt-trans>/gs, '');
}

/** The attributes of an element. */
function tag(unit: string, name: string): string {
  return new RegExp(`<${name}\\b([^>]*)>`).exec(withoutProposals(unit))?.[1] ?? '';
}

function content(unit: string, name: string): string {
  const own = withoutProposals(unit);
  const found = new RegExp(`<${name}\\b[^>]*?(?:/>|>(.*?)</${name}>)`, 's').exec(own)?.[1] ?? '';
  return found
    .split(/(<!\[CDATA\[.*?\]\]>)/s)
    .map((part) =>
      part.startsWith('<![CDATA[')
        ? part.slice('<![CDATA['.length, -']]>'.length)
        : unescape(part.replaceAll(/<[^>]*>/g, '')),
    )
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function unescape(text: string): string {
  return text
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

// Values as PHP writes them.

/** Words that are translated when they are read. */
export class Translated {
  constructor(text) {
    this.text = text;
  }
}

/** @returns a file that gives the value to whoever requires it */
export function phpFile(value) {
  return `<?php
/**
 * Generated when the plugin was built.
 *
 * @package cairn-widgets
 */

defined( 'ABSPATH' ) || exit;

return ${php(value)};
`;
}

function php(value, indent = '\t') {
  if (value instanceof Translated) return `__( ${quoted(value.text)}, 'cairn-widgets' )`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  const item = (each) => php(each, `${indent}\t`);
  const items = Array.isArray(value)
    ? value.map(item)
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${quoted(key)} => ${item(each)}`);
  return items.length
    ? `array(\n${items.map((each) => `${indent}${each},\n`).join('')}${indent.slice(1)})`
    : 'array()';
}

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

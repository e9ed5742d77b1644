/** How a value is written where it goes, so that a quote or a bracket in a text stays a quote or a bracket. */

/** Between double quotes, or between tags, in HTML. */
export function html(text) {
  return String(text)
    .replace(/[&<>"]/g, (letter) => `&${{'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot'}[letter]};`)
    .replace(/\s*\n\s*/g, '&#10;');
}

/** In a template where a curly bracket would begin an expression (Vue, Svelte), or an `@` a block (Angular). */
export function template(text) {
  return html(text).replace(/[{}@]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** In a WordPress shortcode, where a square bracket would end it. */
export function shortcode(text) {
  return html(text)
    .replaceAll('&#10;', ' ')
    .replace(/[[\]]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Between the tags of JSX. */
export function jsx(text) {
  return /[{}<>&\n]/.test(text) ? `{${JSON.stringify(text)}}` : text;
}

/** After the `=` of an attribute in JSX. */
export function jsxValue(text) {
  return /["&\\\n]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`;
}

/** The settings of a block in a WordPress post, which is an HTML comment: as WordPress itself writes them. */
export function blockJson(settings) {
  return JSON.stringify(settings)
    .replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('\\"', '\\u0022');
}

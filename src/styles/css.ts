/** Style sheets that all widgets of a document share. */

/** Marks a style sheet for editors and for the build, which minifies it. */
export const css = ([text = '']: TemplateStringsArray): string => text;

const sheets = new WeakMap<Document, Record<string, CSSStyleSheet>>();

/** A constructed style sheet works only in the document that made it, so an element needs another one when it is adopted. */
export function adopt(root: ShadowRoot | Document, ...styles: readonly string[]): void {
  const ownerDocument = root.ownerDocument ?? root;
  const known = sheets.get(ownerDocument) ?? {};
  sheets.set(ownerDocument, known);
  const view = ownerDocument.defaultView;
  if (!view) return;
  const wanted = styles.map((text) => {
    if (!known[text]) (known[text] = new view.CSSStyleSheet()).replaceSync(text);
    return known[text];
  });
  // Those that a result has added stay after it: where sheets are set anew, the browser computes all styles anew.
  const {adoptedStyleSheets: adopted} = root;
  if (wanted.some((each, at) => each !== adopted[at])) root.adoptedStyleSheets = wanted;
}

/** Style sheets that all widgets of a document share. */

/** Says to editors and to the build what the text is. */
export const css = ([text = '']: TemplateStringsArray): string => text;

const sheets = new WeakMap<Document, Record<string, CSSStyleSheet>>();

/** A constructed sheet belongs to the document that it was made in: an element that is adopted by another needs another. */
export function adopt(root: ShadowRoot | Document, styles: string): void {
  const ownerDocument = root.ownerDocument ?? root;
  const known = sheets.get(ownerDocument) ?? {};
  sheets.set(ownerDocument, known);
  const view = ownerDocument.defaultView;
  if (!view) return;
  if (!known[styles]) (known[styles] = new view.CSSStyleSheet()).replaceSync(styles);
  root.adoptedStyleSheets = [known[styles]];
}

/** Style sheets that all widgets of a document share. */

/** Marks a style sheet for editors and for the build, which minifies it. */
export const css = ([text = '']: TemplateStringsArray): string => text;

const sheets = new WeakMap<Document, Record<string, CSSStyleSheet>>();

/** A constructed style sheet works only in the document that made it, so an element needs another one when it is adopted. */
export function adopt(root: ShadowRoot | Document, styles: string): void {
  const ownerDocument = root.ownerDocument ?? root;
  const known = sheets.get(ownerDocument) ?? {};
  sheets.set(ownerDocument, known);
  const view = ownerDocument.defaultView;
  if (!view) return;
  if (!known[styles]) (known[styles] = new view.CSSStyleSheet()).replaceSync(styles);
  root.adoptedStyleSheets = [known[styles]];
}

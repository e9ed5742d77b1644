/** How a page and a widget look. */

/** A page that follows the system, and says so in colours that axe can read. */
export function followSystem(): void {
  const page = new CSSStyleSheet();
  page.replaceSync(':root {color-scheme: light dark; background-color: Canvas; color: CanvasText}');
  document.adoptedStyleSheets = [page];
}

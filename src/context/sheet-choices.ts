/** What a visitor chose for the sheet, by the key of a line. Kept while the widget is on the page, and nowhere else. */
export class SheetChoices {
  /** Lines that were taken, or left out, against what was proposed. */
  readonly taken = new Map<string, boolean>();
  /** Lines in the visitor's own words. */
  readonly edited = new Map<string, string>();
  /** Lines that are being edited. */
  readonly editing = new Set<string>();
  /** The line that the visitor wants to talk about first. */
  first: string | undefined;
  /** What they want to say besides. */
  own = '';
  /** The day that they chose to look again, as in `2026-12-24`. */
  day: string | undefined;

  clear(): void {
    this.taken.clear();
    this.edited.clear();
    this.editing.clear();
    this.first = undefined;
    this.own = '';
    this.day = undefined;
  }
}

import type {WidgetName} from '../../src/context/widget-names.js';

/** What a publisher has chosen. */
export interface Choice {
  readonly widget: WidgetName;
  /** By their names; `true` where being there is enough. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** Custom properties and their values. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Address of the built files, with a slash at the end. */
  readonly base: string;
  /** Hash of `cairn.js`, as in `sri.json`. */
  readonly integrity: string;
  /** Address of `frame.html`. */
  readonly frames: string;
  /** The height that is kept free, as CSS. */
  readonly reserve: string;
  readonly fallback: Fallback;
}

/** What stands there until the script has come. */
export interface Fallback {
  /** Of the widget. */
  readonly title: string;
  /** Before the signs. */
  readonly stuck: string;
  readonly signs: readonly string[];
  readonly help: string;
  readonly service: {readonly name: string; readonly site: string};
}

/** Something to paste. */
export interface Piece {
  /** Where it goes. */
  readonly say: string;
  readonly code: string;
  /** Its name, where it is a file. */
  readonly file?: string;
}

export const targets: readonly {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly write: (choice: Choice) => readonly Piece[];
}[];

export function snippet(target: string, choice: Choice): readonly Piece[];

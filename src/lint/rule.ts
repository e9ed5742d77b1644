/** What a rule of the linter is, and what it gets. */
import type {CheckFile} from '../engine/check-file.js';
import type {Census} from './analysis/census.js';
import type {Finding, Severity} from './finding.js';
import type {Text} from './texts.js';

export interface Context {
  readonly file: CheckFile;
  /** In the file's own language. */
  readonly texts: readonly Text[];
  /** In all its languages. */
  readonly everyText: readonly Text[];
  readonly census: Census;
  readonly now: Date;
  /** Of the version before, where there is one to compare with. */
  readonly textsBefore: readonly Text[] | undefined;
}

export type Found = Pick<Finding, 'path' | 'message' | 'suggestion'> & {
  readonly severity?: Severity;
};

export interface LintRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in one line: for the table in the docs. */
  readonly finds: string;
  readonly find: (context: Context) => readonly Found[];
}

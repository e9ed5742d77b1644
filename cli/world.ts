/** What a command gets from outside, so that a test can give it something else. */
export interface World {
  readonly cwd: string;
  readonly now: Date;
  /** The folder with the built widgets. */
  readonly dist: URL;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0: done, no errors. 1: errors were found. 2: the command or a file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** The command cannot be done as it was given. Its message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

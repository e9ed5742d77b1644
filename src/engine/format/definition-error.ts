/** Says where a definition is wrong, and why. */

/** Rules that a JSON Schema cannot say; the error names the one that is broken. */
export const beyondSchema = [
  /** An id that two things of one kind share. */
  'own-id',
  /** An id that nothing in the file has. */
  'reference',
  /** Each outcome of a group has a text for each of its aspects, and for nothing else. */
  'aspects',
  /** `upTo` is at least `count`. */
  'up-to',
  /** The outcomes of all groups together. */
  'outcomes',
  /** Rules and conditions within each other. */
  'depth',
] as const;
export type BeyondSchema = (typeof beyondSchema)[number];

export interface ErrorDetails {
  readonly received?: unknown;
  readonly key?: string;
  readonly known?: readonly string[];
  readonly rule?: BeyondSchema | undefined;
}

export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  /**
   * @param path where it is wrong: `questions[0].options[2].weights.talk`, or `check` for the whole
   * @param details for tools: what was there instead, or a key and those that are known; the rule that is broken, where no JSON
   * Schema can say it
   */
  constructor(
    readonly path: string,
    cause: string,
    readonly details: ErrorDetails = {},
  ) {
    super(`${path}: ${cause}`);
  }
}

/** What is expected of ids. */
export const ONCE = 'each id once';

/** Is told what is wrong. One that throws ends the reading; after one that returns, the rest is read too. */
export type Report = (error: DefinitionError) => void;

/** The first thing that is wrong ends the reading. */
export const raise: Report = (error) => {
  throw error;
};

export function expected(
  path: string,
  what: string,
  received: unknown,
  rule?: BeyondSchema,
): DefinitionError {
  return new DefinitionError(path || 'check', `expected ${what}`, {received, rule});
}

/** The path of a property. */
export function at(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

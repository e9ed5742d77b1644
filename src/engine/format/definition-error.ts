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

export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  /**
   * @param path where it is wrong: `questions[0].options[2].weights.talk`, or `check` for the whole
   * @param rule the one that is broken, where no JSON Schema can say it
   */
  constructor(
    readonly path: string,
    cause: string,
    readonly rule?: BeyondSchema,
  ) {
    super(`${path}: ${cause}`);
  }
}

/** @throws DefinitionError */
export function refuse(path: string, expected: string, value: unknown, rule?: BeyondSchema): never {
  throw new DefinitionError(
    path || 'check',
    `expected ${expected}, received ${shown(value)}`,
    rule,
  );
}

/** The path of a property. */
export function at(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** Characters of a long text that a message repeats. */
const SHOWN = 80;

function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** The whole message, for tools: with what was found. A page says only what it expected, and where. */
import type {DefinitionError} from './definition-error.js';

/** Characters of a long text that a message repeats. */
const SHOWN = 80;

export function explain({message, details}: DefinitionError): string {
  return 'received' in details ? `${message}, received ${shown(details.received)}` : message;
}

function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

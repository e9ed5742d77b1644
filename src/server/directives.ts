/** Lit's directives as a server needs them: each template is rendered once. */
import type {keyed as Keyed} from 'lit/directives/keyed.js';
import type {repeat as Repeat} from 'lit/directives/repeat.js';

export const keyed: typeof Keyed = (_key, value) => value as never;

export const repeat = ((items, _key, template) =>
  [...items].map(template as never)) as typeof Repeat;

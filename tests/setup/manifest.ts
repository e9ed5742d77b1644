/** `custom-elements.json`, as a publisher's editor reads it. */
import type {AnyTag} from './screens.js';

export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

export interface Field extends Entry {
  readonly kind: 'field' | 'method';
  /** The attribute that reflects it. */
  readonly attribute?: string;
}

export interface Declaration {
  readonly name: string;
  readonly tagName: AnyTag;
  readonly summary: string;
  readonly attributes: readonly (Entry & {readonly fieldName?: string})[];
  readonly members: readonly Field[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

const address = '/custom-elements.json';
const {modules} = (await (await fetch(address)).json()) as Manifest;

export const declarations = modules.flatMap((each) => each.declarations);

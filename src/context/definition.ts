/**
 * What a kind of widget is, behind a key. A page can put a class of its own between an element and its base, and a base class is
 * within reach of everybody: so what passes between them is a key that holds nothing, and the base class looks up the definition.
 */
import type {WidgetDefinition} from './view.js';

export type DefinitionKey = Readonly<Record<string, never>>;

const definitions = new WeakMap<DefinitionKey, WidgetDefinition<never>>();

export function keyFor<Self>(definition: WidgetDefinition<Self>): DefinitionKey {
  const key = Object.freeze({});
  definitions.set(key, definition as unknown as WidgetDefinition<never>);
  return key;
}

/** @throws {TypeError} as the constructors of native elements do, where there is no such key */
export function definitionOf(key: DefinitionKey): WidgetDefinition<never> {
  const definition = definitions.get(key);
  if (!definition) throw new TypeError('Illegal constructor');
  return definition;
}

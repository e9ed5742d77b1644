/**
 * Finds the definition of a widget by a key. A page can reach the base class, and can put another class between an element and
 * the base. So the element passes an empty key, and the base class looks up the definition.
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

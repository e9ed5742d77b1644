/** The same shapes as a JSON Schema (https://json-schema.org/draft/2020-12), for editors and other validators. No widget loads it. */
import {checkShape, nestedShapes} from './check-shape.js';
import {LARGEST_NUMBER, TEXT_CHARACTERS} from './limits.js';
import {addressWith, ID, LANGUAGE, TEXT} from './patterns.js';
import type {RecordShape, Shape} from './shape.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the package and the site have the schema. */
export const SCHEMA_FILE = 'cairn-check-1.json';

/** The schema of a whole file. */
export function checkSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A check for <cairn-check>, format 1',
    ...schemaOf(checkShape),
    $defs: Object.fromEntries(
      Object.entries(nestedShapes).map(([name, shape]) => [name, schemaOf(shape)]),
    ),
  };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'words':
    case 'text':
      return {type: 'string', pattern: TEXT, maxLength: TEXT_CHARACTERS};
    case 'id':
      return {
        type: 'string',
        pattern: ID,
        not: {enum: Object.getOwnPropertyNames(Object.prototype).sort()},
      };
    case 'flag':
      return {type: 'boolean'};
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        minimum: shape.least ?? -LARGEST_NUMBER,
        maximum: shape.most ?? LARGEST_NUMBER,
      };
    case 'date':
      return {type: 'string', format: 'date'};
    case 'language':
      return {type: 'string', pattern: LANGUAGE};
    case 'address':
      return {type: 'string', pattern: addressWith(shape.schemes)};
    case 'reference':
      return {type: 'string'};
    case 'one-of':
      return {enum: shape.words};
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        minItems: shape.least,
        maxItems: shape.most,
        ...(shape.once === 'value' && {uniqueItems: true}),
      };
    case 'record':
      return record(shape);
    case 'map':
      return {
        type: 'object',
        ...(shape.keys && {propertyNames: schemaOf(shape.keys)}),
        additionalProperties: schemaOf(shape.of),
      };
    case 'cases':
      return {type: 'object', anyOf: Object.values(shape.cases).map(record)};
    case 'nested':
      return {$ref: `#/$defs/${shape.name}`};
  }
}

function record({required, optional, some}: RecordShape): JsonSchema {
  const fields = Object.entries({...required, ...optional});
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, shape]) => [key, schemaOf(shape)])),
    required: Object.keys(required),
    additionalProperties: false,
    ...(some && {anyOf: some.map((key) => ({required: [key]}))}),
  };
}

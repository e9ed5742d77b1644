// Keeps the JSON Schema of check files equal to the shapes that the engine reads them by.
import {checkSchema, SCHEMA_FILE} from '../src/engine/format/json-schema.ts';
import {keep} from './keep.mjs';

await keep(`schema/${SCHEMA_FILE}`, JSON.stringify(checkSchema()));

/** The JSON Schema of SARIF 2.1.0, as Microsoft ships it. */
import {createRequire} from 'node:module';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';

const {
  $schema: _draft,
  id: _address,
  ...schema
} = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as Record<string, unknown>;

// Draft 4 differs from what Ajv reads in how it names itself, and in nothing else that this schema uses.
const ajv = new Ajv({strict: false, unicodeRegExp: false});
formats.default(ajv);
const fits = ajv.compile(schema);

/** @returns what is wrong with a log */
export function sarifErrors(log: unknown): readonly string[] {
  return fits(log)
    ? []
    : (fits.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

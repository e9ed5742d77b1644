/** The JSON Schema of FHIR R4, as HL7 publishes it. */
import {createRequire} from 'node:module';

interface Validator {
  validate(resource: unknown): readonly {readonly dataPath: string; readonly message: string}[];
}

const Schema = createRequire(import.meta.url)(
  '@asymmetrik/fhir-json-schema-validator',
) as new () => Validator;
let validator: Validator | undefined;

/** @returns what is wrong with a resource */
export function fhirErrors(resource: unknown): readonly string[] {
  validator ??= new Schema();
  return validator
    .validate(JSON.parse(JSON.stringify(resource)))
    .map(({dataPath, message}) => `${dataPath} ${message}`);
}

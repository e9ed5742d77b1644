/** Patterns of texts. The JSON Schema has the same ones. */
import {ADDRESS_CHARACTERS, ID_CHARACTERS} from './limits.js';

/** No dot, which separates the steps of a flat path, and no white space. */
export const ID = `^[^\\s.]{1,${ID_CHARACTERS}}$`;

/** Language, script, region. */
export const LANGUAGE = '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$';

/** No scheme, or one of those that are allowed. White space and control characters, which hide a scheme from a reader, are none of it. */
const address = (schemes: string) =>
  `^(?=(${schemes}):|(?![^/?#]*:))[^\\s\\u0000-\\u001f\\\\]{1,${ADDRESS_CHARACTERS}}$`;
export const WEB_ADDRESS = address('https?');
export const ADDRESS = address('https?|mailto|tel');

/** More than white space. */
export const TEXT = '\\S';

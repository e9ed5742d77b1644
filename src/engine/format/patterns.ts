/** Patterns of texts. The JSON Schema has the same ones. */
import {ADDRESS_CHARACTERS, ID_CHARACTERS} from './limits.js';

/** No dot, which separates the steps of a flat path, and no white space. */
export const ID = `^[^\\s.]{1,${ID_CHARACTERS}}$`;

/** Language, script, region. */
export const LANGUAGE = '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$';

/**
 * No scheme, or one of these, such as `https:`. White space and control characters, which hide a scheme from a reader, are none
 * of it.
 */
export const addressWith = (schemes: readonly string[]) =>
  `^(?=(${schemes.join('|')})|(?![^/?#]*:))[^\\s\\u0000-\\u001f\\\\]{1,${ADDRESS_CHARACTERS}}$`;

/** More than white space. */
export const TEXT = '\\S';

// Generated from xliff/uk.xlf by tools/locales.mjs; edit that.
export default {};

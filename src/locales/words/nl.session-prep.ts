// Generated from xliff/nl.xlf by tools/locales.mjs; edit that.
export default {};

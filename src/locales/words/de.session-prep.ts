// Generated from xliff/de.xlf by tools/locales.mjs; edit that.
export default {};

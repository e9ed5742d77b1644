// Generated from xliff/es.xlf by tools/locales.mjs; edit that.
export default {};

// Generated from xliff/it.xlf by tools/locales.mjs; edit that.
export default {};

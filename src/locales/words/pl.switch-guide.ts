// Generated from xliff/pl.xlf by tools/locales.mjs; edit that.
export default {};

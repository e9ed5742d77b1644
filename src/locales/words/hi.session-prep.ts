// Generated from xliff/hi.xlf by tools/locales.mjs; edit that.
export default {};

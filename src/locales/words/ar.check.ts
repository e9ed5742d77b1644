// Generated from xliff/ar.xlf by tools/locales.mjs; edit that.
export default {};

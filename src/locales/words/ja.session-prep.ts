// Generated from xliff/ja.xlf by tools/locales.mjs; edit that.
export default {};

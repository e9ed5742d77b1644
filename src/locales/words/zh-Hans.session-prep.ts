// Generated from xliff/zh-Hans.xlf by tools/locales.mjs; edit that.
export default {};

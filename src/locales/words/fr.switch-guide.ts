// Generated from xliff/fr.xlf by tools/locales.mjs; edit that.
export default {};

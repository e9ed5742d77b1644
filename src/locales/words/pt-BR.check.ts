// Generated from xliff/pt-BR.xlf by tools/locales.mjs; edit that.
export default {};

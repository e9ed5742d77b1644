/** Checks out of other formats and into them, for tools and for a page that edits one. */
export {builtPage, builtScript, type PageParts} from './built-page.js';
export {readCsv, writeCsv} from './csv.js';
export type {Imported} from './draft.js';
export {CSV_COLUMNS, fromCsvTable} from './from-csv.js';
export {fromFhir} from './from-fhir.js';
export {fromSurveyjs} from './from-surveyjs.js';
export type {Questionnaire, QuestionnaireResponse} from './fhir.js';
export {toQuestionnaireResponse} from './questionnaire-response.js';
export {toFhir, type Exported, type FhirOptions} from './to-fhir.js';
export {fromCsv, toCsv} from './translation-csv.js';
export {tableOf, withTable, type TableRow, type Translated} from './translation-table.js';
export {fromXliff, toXliff, type Xliff} from './translation-xliff.js';

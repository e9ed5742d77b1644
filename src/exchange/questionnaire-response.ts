/** Answers as a FHIR R4 QuestionnaireResponse, for a visitor who hands them over. It names nobody: no subject, no author, no identifier. */
import {chosen, type Answers} from '../engine/check.js';
import type {CheckFile} from '../engine/check-file.js';
import type {QuestionnaireResponse} from './fhir.js';

/** @param url where the Questionnaire is published, if it is */
export function toQuestionnaireResponse(
  check: CheckFile,
  answers: Answers,
  url = `Questionnaire/${check.id}`,
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: check.version === undefined ? url : `${url}|${check.version}`,
    status: 'completed',
    item: check.questions.flatMap((question) => {
      const options = chosen(question, answers);
      if (!options.length) return [];
      const answer = options.map(({id, text}) => ({valueCoding: {code: id, display: text}}));
      return [{linkId: question.id, text: question.text, answer}];
    }),
  };
}

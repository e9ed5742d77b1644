/** What we use of FHIR R4 (https://hl7.org/fhir/R4/questionnaire.html). */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueCodeableConcept?: {readonly coding: readonly Coding[]};
}

/** The translations of a text, in the element beside it. */
export interface Element {
  readonly extension: readonly Extension[];
}

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly _display?: Element;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface Item {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly _text?: Element;
  readonly type: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly Item[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language?: string;
  readonly url?: string;
  readonly version?: string;
  readonly name: string;
  readonly title: string;
  readonly _title?: Element;
  readonly status: 'draft' | 'active';
  readonly publisher?: string;
  readonly description: string;
  readonly purpose?: string;
  readonly copyright?: string;
  readonly approvalDate?: string;
  readonly lastReviewDate?: string;
  readonly effectivePeriod?: {readonly start?: string; readonly end?: string};
  readonly item: readonly Item[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly item: readonly {
    readonly linkId: string;
    readonly text: string;
    readonly answer: readonly {readonly valueCoding: Coding}[];
  }[];
}

const STRUCTURES = 'http://hl7.org/fhir/StructureDefinition';
export const TRANSLATION = `${STRUCTURES}/translation`;
export const OPTION_EXCLUSIVE = `${STRUCTURES}/questionnaire-optionExclusive`;
export const ITEM_CONTROL = `${STRUCTURES}/questionnaire-itemControl`;
export const ITEM_CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';
export const ORDINAL_VALUE = `${STRUCTURES}/ordinalValue`;
export const ITEM_WEIGHT = `${STRUCTURES}/itemWeight`;

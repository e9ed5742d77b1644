/** All rules, in the order of the report. */
import type {LintRule} from '../rule.js';
import {claimRules} from './claims.js';
import {conditionRules} from './conditions.js';
import {fileRules} from './file.js';
import {idRules} from './ids.js';
import {outcomeRules} from './outcomes.js';
import {resultRules} from './results.js';
import {sourceRules} from './sources.js';
import {translationRules} from './translations.js';
import {weightRules} from './weights.js';
import {wordingRules} from './wording.js';

export const rules: readonly LintRule[] = [
  ...fileRules,
  ...outcomeRules,
  ...conditionRules,
  ...weightRules,
  ...resultRules,
  ...wordingRules,
  ...claimRules,
  ...sourceRules,
  ...translationRules,
  ...idRules,
];

// docs/compliance/hazards.json, and the same as a table for spreadsheets.
import {readFileSync} from 'node:fs';

export const hazards = JSON.parse(readFileSync('docs/compliance/hazards.json', 'utf8'));

/** What only a clinical safety officer can fill in. */
export const RATED_BY_A_CLINICIAN = [
  'Initial severity',
  'Initial likelihood',
  'Initial risk',
  'Residual severity',
  'Residual likelihood',
  'Residual risk',
  'Accepted by (clinical safety officer)',
  'Date accepted',
];

export function hazardsAsCsv() {
  const head = [
    'Hazard ID',
    'Hazard',
    'Causes',
    'Effect',
    'Possible harm',
    'Existing controls and proof',
    'What is left',
    'Controls for the deploying organisation',
    'Status',
    ...RATED_BY_A_CLINICIAN,
  ];
  const rows = hazards.map((each) => [
    each.id,
    each.name,
    each.causes,
    each.effect,
    each.harm,
    each.controls.map(written).join('\n'),
    each.left,
    each.publisher,
    'Open: not rated',
    ...RATED_BY_A_CLINICIAN.map(() => ''),
  ]);
  return [head, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function written({control, proof, test}) {
  return `${control} [${proof}${test ? `: ${test}` : ''}]`;
}

/** RFC 4180. */
function cell(text) {
  return `"${text.replaceAll('"', '""')}"`;
}

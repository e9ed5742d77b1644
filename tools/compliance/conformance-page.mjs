// The accessibility conformance report, to be read.
import {criteria, PARSING} from './criteria.mjs';
import {report} from './openacr.mjs';
import {documentation, documentationInEurope, needs} from './other-criteria.mjs';
import {table} from './table.mjs';

const TITLES = {
  success_criteria_level_a: 'WCAG 2.2, level A',
  success_criteria_level_aa: 'WCAG 2.2, level AA',
  success_criteria_level_aaa: 'WCAG 2.2, level AAA',
  functional_performance_criteria: 'Section 508, chapter 3: functional performance criteria',
  hardware: 'Section 508, chapter 4: hardware',
  software: 'Section 508, chapter 5: software',
  support_documentation_and_services: 'Section 508, chapter 6: support documentation and services',
  en_301_549_functional_performance: 'EN 301 549, chapter 4: functional performance statements',
  en_301_549_generic_requirements: 'EN 301 549, chapter 5: generic requirements',
  'en_301_549_ict_with_two-way_voice': 'EN 301 549, chapter 6: two-way voice communication',
  en_301_549_ict_with_video: 'EN 301 549, chapter 7: video',
  en_301_549_hardware: 'EN 301 549, chapter 8: hardware',
  'en_301_549_non-web-documents': 'EN 301 549, chapter 10: non-web documents',
  en_301_549_software: 'EN 301 549, chapter 11: software',
  en_301_549_documentation_and_support_services:
    'EN 301 549, chapter 12: documentation and support services',
  en_301_549_ict_providing_relay_or_emergency_service_access:
    'EN 301 549, chapter 13: relay and emergency services',
};

const LEVELS = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
};

/** @param date day of the report */
export function conformanceReport(date) {
  const {title, product, chapters, notes, ...rest} = report(date);
  const names = new Map([
    ...[...criteria(), PARSING].map(({num, name}) => [num, name]),
    ...[...documentation, ...documentationInEurope].map(([num, name]) => [num, name]),
    ...needs.flatMap(({american, european}) => [american, european].filter(Boolean)),
  ]);
  return `# ${title}

${product.name} ${product.version}, ${date}. The same as data: \`accessibility-conformance-report.yaml\` (OpenACR, catalog ${rest.catalog}).

${notes}

**How it was evaluated.** ${rest.evaluation_methods_used}

**By whom.** ${rest.legal_disclaimer}

${Object.entries(TITLES)
  .map(([id, heading]) => `## ${heading}\n\n${chapter(chapters[id], names)}`)
  .join('\n\n')}

EN 301 549, chapter 9 (web) has the success criteria of WCAG, levels A and AA: see the tables above.
`;
}

function chapter({notes, disabled, criteria: rows}, names) {
  if (disabled) return `Not reported: ${notes}`;
  return table(
    ['Criterion', 'Conformance', 'Remarks'],
    rows.map(({num, components: [{adherence}]}) => [
      `${num} ${names.get(num)}`,
      LEVELS[adherence.level],
      adherence.notes,
    ]),
  );
}

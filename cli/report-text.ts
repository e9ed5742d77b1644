/** A report for people. */
import type {Report, Severity} from '../src/lint/index.js';

const NAMES: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
};

export function textReport(
  file: string,
  {findings, coverage, shares}: Report,
  lineOf: (path: string) => number,
): string {
  const found = findings.map(
    ({severity, rule, path, message, suggestion}) =>
      `  ${severity.padEnd(7)} ${path} (line ${lineOf(path)})  ${rule}\n          ${message}\n          → ${suggestion}`,
  );
  return [file, ...found, `  ${summary(findings)}`, ...tried(coverage), ...often(shares), ''].join(
    '\n',
  );
}

function summary(findings: Report['findings']): string {
  if (!findings.length) return 'Nothing to report.';
  return (['error', 'warning', 'note'] as const)
    .flatMap((severity) => {
      const count = findings.filter((each) => each.severity === severity).length;
      return count ? [`${count} ${NAMES[severity][count === 1 ? 0 : 1]}`] : [];
    })
    .join(', ');
}

const number = new Intl.NumberFormat('en');

function tried(coverage: Report['coverage']): readonly string[] {
  if (!coverage) return [];
  return coverage.parts.map(({questions, exact, sets, looked}) => {
    const of = `${number.format(sets)} answer sets of ${questions.join(', ')}`;
    return exact
      ? `  Exact: all ${of}.`
      : `  Sampled: ${number.format(looked)} random visitors of ${of}. What is “never” here is not proved.`;
  });
}

function often(shares: Report['shares']): readonly string[] {
  const all = Object.entries(shares).sort(([, a], [, b]) => b - a);
  if (!all.length) return [];
  const each = all.map(([id, share]) => `${id} ${(share * 100).toFixed(1)}%`);
  return [`  Random visitors are shown: ${each.join(', ')}.`];
}

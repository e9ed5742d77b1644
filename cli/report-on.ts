/** What the linter says about a file, also about what only its text shows. */
import {FILE_BYTES} from '../src/engine/format/limits.js';
import {lint, type Finding, type LintOptions, type Report} from '../src/lint/index.js';

export interface ReadFile {
  /** The text of the file. */
  readonly json: string;
  /** What it says. */
  readonly value: unknown;
}

export function reportOn({json, value}: ReadFile, options: LintOptions): Report {
  const report = lint(value, options);
  const bytes = Buffer.byteLength(json);
  if (bytes <= FILE_BYTES) return report;
  return {...report, findings: [tooLarge(bytes), ...report.findings]};
}

function tooLarge(bytes: number): Finding {
  return {
    rule: 'file/invalid',
    severity: 'error',
    path: 'check',
    message: `The widget refuses this file: it has ${bytes} bytes, and a check may have ${FILE_BYTES}.`,
    suggestion:
      'Make two checks of it, shorten its texts, or give each language a file of its own.',
  };
}

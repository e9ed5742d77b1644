/** A report in SARIF 2.1.0, which code hosts show beside the lines of a file. */
import {rules, type Report, type Severity} from '../src/lint/index.js';

export interface Linted {
  readonly file: string;
  readonly report: Report;
  readonly lineOf: (path: string) => number;
}

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

export function sarifReport(linted: readonly Linted[], version: string): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cairn-widgets check',
            version,
            rules: rules.map(({id, finds, severity}) => ({
              id,
              shortDescription: {text: finds},
              defaultConfiguration: {level: LEVELS[severity]},
            })),
          },
        },
        results: linted.flatMap(({file, report, lineOf}) =>
          report.findings.map(({rule, severity, path, message, suggestion}) => ({
            ruleId: rule,
            ruleIndex: rules.findIndex(({id}) => id === rule),
            level: LEVELS[severity],
            message: {text: `${path}: ${message} ${suggestion}`},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: encodeURI(file.replaceAll('\\', '/'))},
                  region: {startLine: lineOf(path)},
                },
                logicalLocations: [{fullyQualifiedName: path}],
              },
            ],
          })),
        ),
      },
    ],
  };
}

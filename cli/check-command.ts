/** `cairn-widgets check FILE…`: lints checks. */
import {parseArgs} from 'node:util';
import {readJson, readText} from './files.js';
import {linesOf} from './json-lines.js';
import {reportOn} from './report-on.js';
import {sarifReport, type Linted} from './report-sarif.js';
import {textReport} from './report-text.js';
import {versionOf} from './version.js';
import {UsageError, type ExitCode, type World} from './world.js';

const FORMATS = ['text', 'json', 'sarif'];

export function checkCommand(args: readonly string[], world: World): ExitCode {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: {type: 'string', default: 'text'},
      against: {type: 'string'},
      limit: {type: 'string'},
      samples: {type: 'string'},
      seed: {type: 'string'},
      strict: {type: 'boolean', default: false},
    },
  });
  const {format, against, strict} = values;
  if (!positionals.length) throw new UsageError('Which file? cairn-widgets check FILE…');
  if (!FORMATS.includes(format))
    throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not “${format}”.`);
  const options = {
    now: world.now,
    ...whole('limit', values.limit),
    ...whole('samples', values.samples),
    ...whole('seed', values.seed),
    ...(against === undefined ? {} : {against: readJson(world, against)}),
  };
  const linted = positionals.map((file): Linted => {
    const json = readText(world, file);
    return {file, report: reportOn({json, value: parsed(json)}, options), lineOf: linesOf(json)};
  });
  if (format === 'sarif')
    world.print(JSON.stringify(sarifReport(linted, versionOf(world)), null, 2));
  else if (format === 'json')
    world.print(
      JSON.stringify(
        linted.map(({file, report}) => ({file, ...report})),
        null,
        2,
      ),
    );
  else for (const {file, report, lineOf} of linted) world.print(textReport(file, report, lineOf));
  const severities = linted.flatMap(({report}) => report.findings.map(({severity}) => severity));
  const failing = strict ? ['error', 'warning'] : ['error'];
  return severities.some((each) => failing.includes(each)) ? 1 : 0;
}

/** A file that is no JSON is reported as one that is no check. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function whole<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, number>> {
  if (value === undefined) return {};
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new UsageError(`--${name} is a whole number, not “${value}”.`);
  return {[name]: number} as Partial<Record<Name, number>>;
}

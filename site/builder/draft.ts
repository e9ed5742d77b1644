/** What is being written: the text of the file, what the form shows, and the last check that can be run. Plain values. */
import type {CheckFile} from '../../src/engine/check-file.js';
import {lint, type Finding, type Report} from '../../src/lint.js';

/** Fast enough to run while somebody writes. */
const QUICK = {limit: 20_000, samples: 3_000};

export interface Draft {
  readonly text: string;
  /** What the form shows. It may be unfinished. */
  readonly form: CheckFile;
  /** The last one that the widget does not refuse. */
  readonly check: CheckFile;
  readonly report: Report;
  /** The text is no check, so the form stays as it was. */
  readonly textProblem?: string;
}

export function draftOf(form: CheckFile, now: Date, before?: Draft): Draft {
  const report = lint(form, {now, ...QUICK});
  return {
    text: `${JSON.stringify(form, null, 2)}\n`,
    form,
    check: report.coverage || !before ? form : before.check,
    report,
  };
}

/** @param text what somebody has written as JSON */
export function withText(before: Draft, text: string, now: Date): Draft {
  const {textProblem: _, ...rest} = before;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {...rest, text, textProblem: `This is not JSON yet: ${placed(error as Error, text)}`};
  }
  const report = lint(value, {now, ...QUICK});
  const [broken] = report.findings;
  if (!report.coverage && broken)
    return {...rest, text, textProblem: `${broken.path}: ${broken.message}`};
  return {text, form: value as CheckFile, check: value as CheckFile, report};
}

/** Engines name a position, a line, or that the text ends too early; people look for the line. */
function placed({message}: Error, text: string): string {
  if (/line \d+/.test(message)) return message;
  const [, position = text.length] = /position (\d+)/.exec(message) ?? [];
  return `${message} (line ${text.slice(0, Number(position)).split('\n').length})`;
}

export function findingsAt({report}: Draft, path: string): readonly Finding[] {
  return report.findings.filter((each) => each.path === path);
}

export function findingsBelow({report}: Draft, path: string): readonly Finding[] {
  return report.findings.filter(
    (each) =>
      each.path === path || each.path.startsWith(`${path}.`) || each.path.startsWith(`${path}[`),
  );
}

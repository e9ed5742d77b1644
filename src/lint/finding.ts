/** What the linter says about one place of a check. */
export const severities = ['error', 'warning', 'note'] as const;
/** An error stops a release; a warning asks for a second look; a note is worth knowing. */
export type Severity = (typeof severities)[number];

export interface Finding {
  /** The id of the rule, such as `outcome/unreachable`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Where: `questions[0].options[2].text`, or `check` for the whole. */
  readonly path: string;
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}

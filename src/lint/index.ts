/** The linter of checks, for tools and for a page that edits one. */
export {severities, type Finding, type Severity} from './finding.js';
export {lint, type Coverage, type LintOptions, type Report} from './lint.js';
export {rules} from './rules/index.js';
export type {LintRule} from './rule.js';

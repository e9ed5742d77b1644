/** The reason why there is no report, in one plain sentence for the person who runs the audit. */
export class CannotRun extends Error {}

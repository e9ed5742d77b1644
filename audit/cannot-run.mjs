/** A reason why there is no report, in one plain sentence for whoever runs the audit. */
export class CannotRun extends Error {}

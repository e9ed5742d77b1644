import {waitUntil} from '@open-wc/testing';

/** Less than a test may take, so that what was waited for is named. */
const TIMEOUT_MS = 30_000;

/** Waits until this is so, however slow the machine is. */
export async function eventually(
  predicate: () => unknown,
  message = 'it does not come to pass',
): Promise<void> {
  await waitUntil(predicate, message, {timeout: TIMEOUT_MS});
}

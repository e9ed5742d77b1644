/** For what can wait until the browser has nothing else to do. */

const LATEST_MS = 2000;

export function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks.
  if (self.requestIdleCallback) self.requestIdleCallback(callback, {timeout: LATEST_MS});
  else setTimeout(callback);
}

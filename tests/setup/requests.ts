/** What the page, and every frame in it, requests: counted by the server, and told by the browser itself where it can be asked. */
import {executeServerCommand} from '@web/test-runner-commands';

interface Told {
  readonly arrived: readonly string[];
  /** Not in WebKit. */
  readonly sent?: readonly string[];
}

const agent = navigator.userAgent;
let asked = 0;

/** From now on. */
export async function watchRequests(): Promise<void> {
  await executeServerCommand('cairn-watch-requests', {agent});
}

/** @returns the addresses that were requested since this was last asked, from each who was asked */
export async function requested(): Promise<readonly (readonly string[])[]> {
  const last = new URL(`/package.json?last=${String(asked++)}`, location.href).href;
  // What a browser takes most time to send.
  navigator.sendBeacon(last);
  const told: Told = await executeServerCommand('cairn-requests', {agent, last});
  return Object.values(told) as readonly (readonly string[])[];
}

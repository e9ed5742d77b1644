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

/** Beacons overtake one another where a browser has many connections: each of these is sent when the one before it has arrived. */
const ROUNDS = 2;

/** @returns the addresses that were requested since this was last asked, from each who was asked */
export async function requested(): Promise<readonly (readonly string[])[]> {
  const rounds: Told[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const last = new URL(`/package.json?last=${String(asked++)}`, location.href).href;
    // What a browser takes most time to send.
    navigator.sendBeacon(last);
    rounds.push(await executeServerCommand('cairn-requests', {agent, last}));
  }
  return (Object.keys(rounds[0]!) as (keyof Told)[]).map((who) =>
    rounds.flatMap((told) => told[who] ?? []),
  );
}

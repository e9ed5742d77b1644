/** Warns the embedder in the console, once for each cause. */
const said = new Set<string>();

/** A server renders the attributes of any number of requests: it forgets the oldest messages. */
const MOST_REMEMBERED = 100;

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  if (said.size === MOST_REMEMBERED) said.delete(said.values().next().value as string);
  said.add(message);
  console.warn(`cairn: ${message}`);
}

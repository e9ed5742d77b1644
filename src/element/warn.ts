/** A word to whoever embeds, once for each cause. */
const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`cairn: ${message}`);
}

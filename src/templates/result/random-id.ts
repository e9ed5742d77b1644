/** An id that nothing else has. `crypto.randomUUID` is missing where the page came over plain http. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((each) => each.toString(36)).join('-');
}

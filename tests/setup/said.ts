/** What a widget says to whoever embeds it. */

const {warn, error} = console;

afterEach(() => {
  Object.assign(console, {warn, error});
});

/** Until the end of the test, what would go to the console goes here: `warn: …` or `error: …`, by the first argument. */
export function said(): readonly string[] {
  const messages: string[] = [];
  console.warn = (message: unknown) => messages.push(`warn: ${String(message)}`);
  console.error = (message: unknown) => messages.push(`error: ${String(message)}`);
  return messages;
}

/** What is read, a line each, however far it is indented in a test: `` lines`…` ``. */
export function lines({raw}: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({raw}, ...values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

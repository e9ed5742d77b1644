/** Registers a tag. A page that loads the module twice, or in two versions, keeps the first. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag))
    console.warn(
      `cairn: <${tag}> is defined already, and stays as it is. Is the module loaded twice?`,
    );
  else customElements.define(tag, element);
}

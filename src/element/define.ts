/** Registers a tag. A page that loads the module twice, or in two versions, keeps the first. */
export function define(tag: string, element: CustomElementConstructor): void {
  // A server that imports the module has no registry.
  const registry = (globalThis as {customElements?: CustomElementRegistry}).customElements;
  if (registry?.get(tag))
    console.warn(`cairn: <${tag}> is defined already. Is the module loaded twice?`);
  else registry?.define(tag, element);
}

/** Files of the author: chosen ones come in, finished ones go out. Nothing is sent. */
export async function pickedText({target}: Event): Promise<string | undefined> {
  const input = target as HTMLInputElement;
  const text = await input.files?.[0]?.text();
  // The same file can be chosen again.
  input.value = '';
  return text?.replace(/^\uFEFF/, '');
}

export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

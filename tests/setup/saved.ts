/** Files instead of downloads that nobody would find. */

type File = readonly [name: string, type: string, text: string];
const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

afterEach(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
});

/** Until the end of the test, what a frame in a widget saves goes here: the name of the file, its kind and its text. */
export function saved(): readonly Promise<File>[] {
  const files: Promise<File>[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as (Window & typeof globalThis) | null;
      if (view)
        view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          files.push(
            view
              .fetch(this.href)
              .then(async (answer) => answer.blob())
              .then(async (blob) => [this.download, blob.type, await blob.text()] as const),
          );
        };
      return view;
    },
  });
  return files;
}

/** Paper instead of a dialog that nobody would answer. */

const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

afterEach(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
});

/** Until the end of the test, what a frame prints goes here, as the text that is read on it. */
export function printed(): readonly string[] {
  const papers: string[] = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as Window;
      view.print = () => {
        papers.push(
          view.document.body.innerText
            .split('\n')
            .filter((line) => line.trim())
            .join('\n'),
        );
        view.dispatchEvent(new Event('beforeprint'));
        view.dispatchEvent(new Event('afterprint'));
      };
      return view;
    },
  });
  return papers;
}

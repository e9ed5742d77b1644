/** A shadow root that nothing leads to. */

type AttachShadow = typeof Element.prototype.attachShadow;

const {toString} = Function.prototype;
let own: AttachShadow | undefined;

/** For a frame of our own, whose script handles what happens inside. */
let onRoot: ((root: ShadowRoot) => void) | undefined;

/** Calls back with every root that is made from now on. */
export function watchRoots(listener: (root: ShadowRoot) => void): void {
  onRoot = listener;
}

/** @returns the closed root of an element, which may have come with it */
export function closedRoot(host: HTMLElement, internals: ElementInternals): ShadowRoot {
  if (internals.shadowRoot) return internals.shadowRoot;
  own ??= untouched();
  const root = Reflect.apply(own, host, [{mode: 'closed'}]);
  onRoot?.(root);
  return root;
}

/**
 * Some tools replace `attachShadow`, and read every root that it gives, however closed (Clarity, clarity-js 0.8.70). Then
 * a new frame lends its own.
 */
function untouched(): AttachShadow {
  const {attachShadow} = Element.prototype;
  if (Reflect.apply(toString, attachShadow, []).includes('[native code]')) return attachShadow;
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    return view?.Element.prototype.attachShadow ?? attachShadow;
  } catch {
    // A sandboxed page may not look into its own frames.
    return attachShadow;
  } finally {
    frame.remove();
  }
}

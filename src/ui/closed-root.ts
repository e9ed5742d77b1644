/** A shadow root that nothing leads to. */

type AttachShadow = typeof Element.prototype.attachShadow;

const {toString} = Function.prototype;
let own: AttachShadow | undefined;

/** @returns the closed root of an element, which may have come with it */
export function closedRoot(host: HTMLElement, internals: ElementInternals): ShadowRoot {
  if (internals.shadowRoot) return internals.shadowRoot;
  own ??= untouched();
  return Reflect.apply(own, host, [{mode: 'closed'}]);
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

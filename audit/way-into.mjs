// The way into a widget: to its shadow root, or through its frame to the widget within.
import {call, find, frameIdIn, ownerOf, rootOf, worldOf} from './devtools-world.mjs';

const LOADING_MS = 20_000;

/**
 * @param top the world of the page
 * @param target a selector, or `{tag, index}`, with `frame` where it is in a frame of the page
 * @returns the shadow root of the element, however closed, or itself; `host` is the element around its frame
 */
export async function wayInto(page, top, target) {
  if (target.frame) return throughFrame(top, target);
  const host = await find(top, target);
  if (!host) throw new Error(`${nameOf(target)} is not on the page.`);
  const own = await rootOf(top, host);
  const at = {...top, objectId: host};
  const {isolated, tag} = await call(at, function () {
    return {isolated: this.hasAttribute('isolated'), tag: this.localName};
  });
  if (!isolated) return own;
  for (const end = Date.now() + LOADING_MS; Date.now() < end;) {
    const id = await frameIdIn(top, host);
    const frame = page.frames().find((each) => each._id === id);
    // A frame that is about to move into another process is not ready yet.
    const world = frame && (await worldOf(frame).catch(() => undefined));
    const inner = world && (await find(world, tag));
    if (inner) return {...(await rootOf(world, inner)), host: at};
    // With the wall taken away there is none.
    const isShown = await call(own, function () {
      return this.querySelector('section') !== null;
    });
    if (isShown) return own;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${nameOf(target)} has no frame.`);
}

/** In a frame that the page has itself, such as frame.html. */
async function throughFrame(top, {frame, ...target}) {
  const world = await worldOf(frame);
  const host = await ownerOf(top, frame);
  return {...(await rootOf(world, await find(world, target))), host: {...top, objectId: host}};
}

export function nameOf(target) {
  if (typeof target === 'string') return target;
  return `<${target.tag}>${target.index ? ` number ${target.index + 1}` : ''}`;
}

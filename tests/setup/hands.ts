/** A real keyboard and a real mouse, driven through the browser's own protocol. */
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';

/** Presses one key, with those before it held: `await keys('Shift', 'Tab')`. */
export async function keys(...chord: string[]): Promise<void> {
  await executeServerCommand('cairn-keys', chord);
}

export async function typeText(text: string): Promise<void> {
  await sendKeys({type: text});
}

/** Clicks in the middle of what is seen of an element. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const {width, height} = element.getBoundingClientRect();
  await clickAt(element, {left: width / 2, top: height / 2});
}

/** Clicks so far from the top left corner of an element. */
export async function clickAt(
  element: Element,
  {left, top}: {readonly left: number; readonly top: number},
): Promise<void> {
  const corner = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [
      Math.round((frame?.left ?? 0) + corner.left + left),
      Math.round((frame?.top ?? 0) + corner.top + top),
    ],
  });
}

/** Draws the mouse from the beginning of an element to its end, as one does to mark its words. */
export async function drag(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const {left, top, right, bottom} = element.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.ceil(left) + 1, Math.ceil(top) + 3]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [Math.floor(right) - 1, Math.floor(bottom) - 3]});
  await sendMouse({type: 'up'});
}

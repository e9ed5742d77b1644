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
  element.scrollIntoView({block: 'nearest'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

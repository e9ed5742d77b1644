/** How a page and a widget look. */
import {fixture} from '@open-wc/testing';
import {rootOf} from './open-roots.js';
import {walk} from './walk.js';

/** A page that follows the system, and says so in colours that axe can read. */
export function followSystem(): void {
  const page = new CSSStyleSheet();
  page.replaceSync(':root {color-scheme: light dark; background-color: Canvas; color: CanvasText}');
  document.adoptedStyleSheets = [page];
}

/** @returns what moves when an answer is given, by the names of the animations */
export async function moving(): Promise<readonly string[]> {
  const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
  await walk(quiz, ['Often']);
  return rootOf(quiz)
    .querySelector('section')!
    .getAnimations({subtree: true})
    .map((each) => (each as CSSAnimation).animationName);
}

// Says yes to a consent manager, as most visitors do: its trackers load then, and they are who must be looked at.
import {evaluate, worldOf} from './devtools-world.mjs';

/** Buttons of well-known consent managers that accept all. */
const BUTTONS = [
  '#onetrust-accept-btn-handler',
  '#CybotCookiebotDialogBodyLevelButtonLibAllowAll, #CybotCookiebotDialogBodyButtonAccept',
  '#didomi-notice-agree-button',
  '.fc-cta-consent',
  '.qc-cmp2-summary-buttons button[mode=primary]',
  '#truste-consent-button',
  '[data-testid="uc-accept-all-button"]',
  '.cky-btn-accept',
  '.cmplz-accept',
  '#tarteaucitronPersonalize2',
  '.osano-cm-accept-all',
  '.iubenda-cs-accept-btn',
  '#axeptio_btn_acceptAll',
  '.cc-allow, .cc-accept-all',
];
const WAIT_MS = 2500;

/**
 * @param selector what `--consent` says
 * @returns the words of the button that was pressed, or nothing
 */
export async function consent(page, selector) {
  const world = await worldOf(page.mainFrame());
  for (
    const end = Date.now() + WAIT_MS;
    ;
    await new Promise((resolve) => setTimeout(resolve, 250))
  ) {
    const button = await evaluate(world, findButton, selector ? [selector] : BUTTONS, !selector);
    if (button) {
      await page.mouse.click(button.x, button.y);
      return button.words;
    }
    if (Date.now() > end) return undefined;
  }
}

/** Runs in the page. Without a selector that fits, a button that says so in a dialog that speaks of cookies. */
function findButton(selectors, guess) {
  const isSeen = (each) => each.checkVisibility() && each.getBoundingClientRect().width > 0;
  const found = selectors.flatMap((each) => [...document.querySelectorAll(each)]).find(isSeen);
  const said = () =>
    [...document.querySelectorAll('button, [role=button], a.button')].find((each) => {
      const words = each.innerText?.trim() ?? '';
      const box = each.closest(
        'dialog, [role=dialog], [id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i]',
      );
      return (
        box &&
        /cookie|consent|privacy/i.test(box.innerText + box.id + box.className) &&
        /^(accept|agree|allow|yes|ok|got it|i agree|i accept)\b.{0,20}$/i.test(words) &&
        isSeen(each)
      );
    });
  const button = found ?? (guess ? said() : undefined);
  if (!button) return undefined;
  button.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = button.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2, words: button.innerText?.trim() || button.id};
}

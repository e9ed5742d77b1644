import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {focused} from '../setup/person.js';

const STOPS = 'a[href], button, input, [tabindex]:not([tabindex^="-"])';

/** What focus-trap and MicroModal do with Tab at the last element that they know, on the document and on the dialog. */
function trap(dialog: HTMLElement, target: EventTarget, capture: boolean): void {
  target.addEventListener(
    'keydown',
    (event) => {
      const {key, shiftKey} = event as KeyboardEvent;
      if (key !== 'Tab') return;
      const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)];
      const [from, to] = shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (document.activeElement !== from) return;
      event.preventDefault();
      to!.focus();
    },
    {capture},
  );
}

describe('a dialog whose script keeps the focus inside', () => {
  for (const [how, capture] of [
    ['on the document, as focus-trap does', true],
    ['on the dialog, as MicroModal does', false],
  ] as const)
    it(`lets the keyboard into a widget that comes last: ${how}`, async () => {
      const dialog = await fixture<HTMLElement>(
        '<div role="dialog" aria-modal="true"><button id="close">Close</button><a id="terms" href="#terms">Terms</a><cairn-self-check></cairn-self-check></div>',
      );
      trap(dialog, capture ? document : dialog, capture);
      const quiz = dialog.querySelector('cairn-self-check')!;
      dialog.querySelector<HTMLElement>('#close')!.focus();
      await sendKeys({press: 'Tab'});
      expect(document.activeElement?.id).to.equal('terms');
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(quiz);
      expect(focused(quiz)?.textContent.trim()).to.equal('Begin');
      await sendKeys({press: 'Tab'});
      expect(focused(quiz)?.textContent.trim()).to.match(/^Has your therapist done something/);
    });

  it('keeps the focus where no widget comes next', async () => {
    const dialog = await fixture<HTMLElement>(
      '<div role="dialog"><button id="first">Close</button><cairn-self-check></cairn-self-check><button id="last">Save</button></div>',
    );
    trap(dialog, document, true);
    dialog.querySelector<HTMLElement>('#last')!.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.id).to.equal('first');
  });
});

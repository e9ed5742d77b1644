import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {targets} from '../setup/snippets.js';

const field = <Field extends HTMLElement>({document}: Page, selector: string) =>
  document.querySelector<Field>(`#builder ${selector}`)!;

function chooseRoom(page: Page, value: string): void {
  const control = field<HTMLSelectElement>(page, '[name=isolated]');
  control.value = value;
  control.dispatchEvent(new page.window.Event('input', {bubbles: true}));
}

/** What is printed, once it fits. */
async function prints(page: Page, fits: (code: string) => boolean): Promise<void> {
  const code = () =>
    [...page.document.querySelectorAll('#pieces pre')].map(({textContent}) => textContent).join();
  await eventually(() => fits(code()));
}

describe('“Get the code”', () => {
  it('says nothing of a room of its own, of any kind, until one is chosen', async () => {
    const page = await openPage('/demo/embed');
    await prints(page, (code) => code.includes('<cairn-self-check '));
    const told = [];
    // The first is chosen already.
    for (const {id} of [...targets].reverse()) {
      page.document.querySelector('#pieces')!.replaceChildren();
      field(page, `[name=target][value=${id}]`).click();
      await prints(page, (code) => code !== '');
      told.push(page.document.querySelector('#pieces')!.textContent);
    }
    expect(told.filter((code) => /isolated/.test(code!))).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('prints a room of its own as it is chosen, and not any more when it is taken back', async () => {
    const page = await openPage('/demo/embed');
    await prints(page, (code) => /<cairn-self-check style=/.test(code));
    chooseRoom(page, 'yes');
    await prints(page, (code) => /<cairn-self-check isolated style=/.test(code));
    chooseRoom(page, 'strict');
    await prints(page, (code) => /<cairn-self-check isolated="strict" style=/.test(code));
    chooseRoom(page, '');
    await prints(page, (code) => /<cairn-self-check style=/.test(code));
  });
});

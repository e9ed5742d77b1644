import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {allByRole, nameOf, press, updated} from '../setup/person.js';
import {walk} from '../setup/walk.js';

const PICKER = 'See what could suit me';

/** A page with a self-check at its end, where a button leads to the format picker. */
async function atTheEnd(rest: string, attributes = ''): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    `<div><cairn-self-check no-intro ${attributes}></cairn-self-check>${rest}</div>`,
  );
  const quiz = page.querySelector('cairn-self-check')!;
  await walk(quiz, skipped(SELF_CHECK_COUNT));
  await updated(quiz);
  return page;
}

const ways = (page: Element) => {
  const quiz = page.querySelector('cairn-self-check')!;
  return [...allByRole(quiz, 'button'), ...allByRole(quiz, 'link')]
    .filter((each) => nameOf(each) === PICKER)
    .map(({localName}) => localName);
};

const picker = '<cairn-format-picker></cairn-format-picker>';

describe('the way from one widget to another on the page', () => {
  it('is a button', async () => {
    expect(ways(await atTheEnd(picker))).to.deep.equal(['button']);
  });

  for (const [where, html] of [
    ['a hidden tab', `<div hidden>${picker}</div>`],
    ['a tab that is transparent to all', `<div style="visibility: hidden">${picker}</div>`],
    ['a dialog that is closed', `<dialog>${picker}</dialog>`],
    ['a closed details in a hidden tab', `<div hidden><details>${picker}</details></div>`],
  ] as const)
    it(`is none where the other is in ${where}, unless the publisher names an address`, async () => {
      expect(ways(await atTheEnd(html))).to.deep.equal([]);
      expect(ways(await atTheEnd(html, 'formats-href="/formats"'))).to.deep.equal(['a']);
    });

  it('opens the details that the other is in', async () => {
    const page = await atTheEnd(
      `<details><summary>More</summary><details><summary>Still more</summary>${picker}</details></details>`,
    );
    const quiz = page.querySelector('cairn-self-check')!;
    expect(page.querySelector('details')!.open).to.equal(false);
    await press(quiz, PICKER);
    await aTimeout(0);
    expect([...page.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([true, true]);
    expect(document.activeElement?.localName).to.equal('cairn-format-picker');
  });

  it('leads to the copy that is shown, where there is one for phones and one for wide screens', async () => {
    const page = await atTheEnd(
      `<div hidden>${picker}</div><div><cairn-format-picker id="shown"></cairn-format-picker></div>`,
    );
    await press(page.querySelector('cairn-self-check')!, PICKER);
    await aTimeout(0);
    expect(document.activeElement?.id).to.equal('shown');
  });
});

import {rootOf} from './setup/open-roots.js';
import {byRole, choose, press, textOf, type, focused, nameOf} from './setup/person.js';
import {clickOn, keys, typeText} from './setup/hands.js';
import {emulate, inEachScheme} from './setup/media.js';
import {axeProblems} from './setup/axe.js';
import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {fixture, html} from '@open-wc/testing';

class X extends HTMLElement {
  got = '';
  constructor() {
    super();
    const r = this.attachShadow({mode: 'closed'});
    r.innerHTML = `<form><h2>Hi there</h2><fieldset><legend>How often?</legend><label><input type=radio name=a>Often</label><label><input type=radio name=a>Never</label></fieldset>
     <label>Goal <textarea></textarea></label><button>Next</button></form><details><summary>Help</summary><p>Call <a href="tel:1">1</a></p></details><img src="x"><p hidden>no</p>`;
    r.addEventListener('submit', (e) => {
      e.preventDefault();
      this.got += 'submit ';
    });
    r.addEventListener('change', (e) => {
      this.got += 'change ';
    });
  }
}
customElements.define('x-x', X);
describe('try', () => {
  let x: X;
  beforeEach(async () => {
    x = await fixture(html`<x-x></x-x>`);
  });
  it('person', async () => {
    await choose(x, 'Often');
    await press(x, 'Next');
    await type(x, 'Goal', 'abc');
    expect(x.got).to.equal('change submit change ');
    expect(byRole(x, 'heading').textContent).to.equal('Hi there');
    expect(textOf(x)).to.contain('How often?').and.not.contain('no');
    expect(() => byRole(x, 'link')).to.throw('no link');
    await press(x, 'Help');
    byRole(x, 'link', '1');
    expect(byRole(x, 'group', 'How often?').localName).to.equal('fieldset');
  });
  it('hands', async () => {
    await clickOn(byRole(x, 'radio', 'Never'));
    expect((byRole(x, 'radio', 'Never') as HTMLInputElement).checked).to.equal(true);
    await keys('Tab');
    expect(focused(x)!.localName).to.equal('textarea');
    await typeText('hello');
    expect((focused(x) as any).value).to.equal('hello');
    await keys('Shift', 'Tab');
    expect(nameOf(focused(x)!)).to.equal('Never');
    await keys('Tab');
    await keys('Tab');
    await keys('Enter');
    expect(x.got).to.contain('submit');
  });
  it('axe', async () => {
    expect((await axeProblems(x)).join()).to.contain('image-alt');
    expect(x.shadowRoot).to.equal(null);
  });
  it('media', async () => {
    const seen: string[] = [];
    await inEachScheme((s) => seen.push(s + matchMedia('(prefers-color-scheme: dark)').matches));
    if (seen.length > 1) expect(seen).to.deep.equal(['lightfalse', 'darktrue']);
    const y = await emulate({forcedColors: true, print: true, motion: 'reduce', contrast: 'more'});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(y);
    expect(matchMedia('print').matches).to.equal(y);
    await emulate();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    expect(matchMedia('print').matches).to.equal(false);
  });
  it('fc', () => fc.assert(fc.property(fc.integer(), (n) => n === n)));
});

import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {allTags} from '../setup/screens.js';
import {updated} from '../setup/person.js';
import {toEnd} from '../setup/questions.js';
import {walk} from '../setup/walk.js';

const sheetsOf = (widget: Element) => rootOf(widget).adoptedStyleSheets;

describe('the style sheets', () => {
  for (const tag of allTags) {
    it(`are one object for every <${tag}> of a document`, async () => {
      const [one, two] = [await fixture(`<${tag}></${tag}>`), await fixture(`<${tag}></${tag}>`)];
      expect(sheetsOf(one)).to.have.lengthOf(1);
      expect(sheetsOf(one)[0] === sheetsOf(two)[0]).to.equal(true);
      expect(sheetsOf(one)[0]!.cssRules.length).to.be.above(10);
    });
  }

  it('of a result come with it, one object for all', async () => {
    const tag = 'cairn-self-check';
    const all = [await fixture<HTMLElement>(`<${tag} no-intro></${tag}>`)];
    all.push(await fixture<HTMLElement>(`<${tag} no-intro></${tag}>`));
    for (const each of all) await walk(each, toEnd(tag));
    const [one, two] = all.map(sheetsOf);
    expect(one!.length).to.be.above(1);
    expect(one!.every((sheet, at) => sheet === two![at])).to.equal(true);
  });

  it('make a widget a query container only where it shows a result: a question is laid out faster without one', async () => {
    const tag = 'cairn-self-check';
    const widget = await fixture<HTMLElement>(`<${tag} no-intro></${tag}>`);
    expect(getComputedStyle(widget).containerType).to.equal('normal');
    await walk(widget, toEnd(tag));
    expect(getComputedStyle(widget).containerType).to.equal('inline-size');
  });

  it('are not those of the page', async () => {
    await fixture('<cairn-self-check></cairn-self-check>');
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('are made anew, and once, in a document that adopts widgets', async () => {
    const page = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const [one, two, stays] = [
      await fixture('<cairn-self-check></cairn-self-check>'),
      await fixture('<cairn-self-check></cairn-self-check>'),
      await fixture('<cairn-self-check></cairn-self-check>'),
    ];
    const before = sheetsOf(one)[0];
    const {body} = page.contentDocument!;
    body.append(one, two);
    await Promise.all([updated(one), updated(two)]);
    expect(sheetsOf(one)[0] === before).to.equal(false);
    expect(sheetsOf(one)[0] === sheetsOf(two)[0]).to.equal(true);
    expect(sheetsOf(stays)[0] === before).to.equal(true);
    expect(getComputedStyle(one).display).to.equal('block');
    document.body.append(one);
    expect(sheetsOf(one)[0] === before).to.equal(true);
    one.remove();
  });

  it('have no address that would be fetched, and no import', async () => {
    for (const tag of allTags) {
      const rules = [...sheetsOf(await fixture(`<${tag}></${tag}>`))[0]!.cssRules];
      const text = rules.map((rule) => rule.cssText).join('\n');
      expect(text).to.include(':host');
      expect(text).not.to.match(/url\(|image-set\(|src\(|@import/);
    }
  });
});

import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {allByRole, byRole, nameOf, press, textOf} from '../setup/person.js';
import {toEnd} from '../setup/questions.js';
import {tags} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

const divs = ({document}: Page) => [...document.querySelectorAll('div')];

describe('a div in place of a tag', () => {
  it('becomes each of the widgets, under a strict policy', async () => {
    const page = await openPage('strict-divs');
    const widgets = [];
    for (const tag of tags) widgets.push(await page.widget(tag));
    expect(divs(page).map((div) => [...div.children])).to.deep.equal(widgets.map((each) => [each]));
    const [quiz, card, picker] = widgets;
    expect(byRole(quiz!, 'region').lang).to.equal('es');
    expect(textOf(card!)).to.match(/^<b>My<\/b> goals\n/);
    await press(picker!, 'Begin');
    await walk(picker!, toEnd('cairn-format-picker'));
    expect(allByRole(picker!, 'link').map((link) => link.getAttribute('href'))).not.to.include(
      'javascript:alert(1)',
    );
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([
      'warn: cairn: cta-href="javascript:alert(1)" is not understood, and does nothing.',
    ]);
  });

  it('may come with what a page loads later', async () => {
    const page = await openPage('plain');
    await page.load('/dist/cairn.js?ver=6.1');
    page.document.body.innerHTML =
      '<article><div data-cairn-widget="self-check" lang="fr"><p>Words</p></div></article>';
    await eventually(() => page.document.querySelector('cairn-self-check'));
    const quiz = await page.widget('cairn-self-check');
    expect(quiz.innerHTML).to.equal('<p>Words</p>');
    expect(allByRole(quiz, 'button').map(nameOf)).to.include('Commencer');
  });

  it('is filled also where the first request of what fills it failed', async () => {
    const page = await openPage('blank');
    page.document.body.innerHTML = '<div data-cairn-widget="self-check"></div>';
    await page.load(`/lost-${String(Date.now())}/dist/cairn.js`);
    await eventually(() => page.document.querySelector('cairn-self-check'));
    expect(page.said).to.deep.equal([]);
  });

  it('holds one where the module is there twice', async () => {
    const page = await openPage('plain');
    page.document.body.innerHTML = '<div data-cairn-widget="self-check"><p>Words</p></div>';
    await page.load('/dist/cairn.js');
    await page.load('/dist/cairn.js?v=2');
    const quiz = await page.widget('cairn-self-check');
    divs(page)[0]!.dataset.cairnHeading = 'Own title';
    await eventually(() => textOf(quiz).startsWith('Own title'));
    expect(page.document.querySelectorAll('cairn-self-check')).to.have.lengthOf(1);
    expect(rootOf(quiz).querySelectorAll('section')).to.have.lengthOf(1);
  });
});

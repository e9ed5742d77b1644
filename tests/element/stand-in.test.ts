import {widgetNames} from '../../src/context/widget-names.js';
import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {declarations} from '../setup/manifest.js';
import {byRole, choose, textOf, updated} from '../setup/person.js';
import {said} from '../setup/said.js';
import {tags, type Tag} from '../setup/screens.js';
import {options, question, walk, walkToEnd} from '../setup/walk.js';

type Widget = HTMLElementTagNameMap[Tag];

/** What the observer has to say is said after this. */
const noticed = () => Promise.resolve();

async function standIn(attributes: string, content = ''): Promise<HTMLDivElement> {
  const place = await fixture(
    `<section><div data-cairn-widget="self-check" ${attributes}>${content}</div></section>`,
  );
  await noticed();
  return place.querySelector('div')!;
}

// What fills a div is loaded for the first one; those that follow are filled as soon as they are noticed.
before(async () => {
  const place = await fixture('<main><div data-cairn-widget="self-check"></div></main>');
  await eventually(() => place.querySelector('cairn-self-check'));
});

const held = (div: Element) => div.firstElementChild as Widget;
const shows = (widget: Element) => eventually(() => rootOf(widget).querySelector('section'));

/** What a setting takes that does not take any word. */
const VALUES: Readonly<Record<string, string>> = {
  'heading-level': '4',
  region: 'GB',
  src: '/demo/first-session.check.json',
};

/** The attributes that are not there for trackers. */
const settings = (element: Element) =>
  element
    .getAttributeNames()
    .filter((name) => name !== 'class' && !name.startsWith('data-'))
    .map((name) => `${name}=${element.getAttribute(name)!}`)
    .join(' ');

describe('a div that stands in', () => {
  for (const tag of tags) {
    it(`for <${tag}> holds one`, async () => {
      const place = await fixture(
        `<main><div data-cairn-widget="${tag.replace('cairn-', '')}"></div></main>`,
      );
      await noticed();
      expect([...place.firstElementChild!.childNodes].map(({nodeName}) => nodeName)).to.deep.equal([
        tag.toUpperCase(),
      ]);
      await updated(held(place.firstElementChild!));
      expect(byRole(held(place.firstElementChild!), 'button', 'Begin').localName).to.equal(
        'button',
      );
    });
  }

  it('shows what stands in it until the widget shows', async () => {
    const place = await fixture('<section></section>');
    // Words that are not there yet: until they come, for longer than what was noticed takes, it shows nothing of its own.
    place.innerHTML = '<div data-cairn-widget="self-check" lang="nl">One <b id="two">two</b></div>';
    await noticed();
    const div = place.querySelector('div')!;
    const fallback = div.querySelector<HTMLElement>('#two')!;
    expect([fallback.checkVisibility(), div.innerText]).to.deep.equal([true, 'One two']);
    await shows(held(div));
    expect([fallback.checkVisibility(), div.innerText]).to.deep.equal([false, '']);
  });

  it('speaks its own language, and follows it', async () => {
    const div = await standIn('lang="es"');
    await shows(held(div));
    expect(byRole(held(div), 'region').lang).to.equal('es');
    div.lang = 'it';
    await eventually(() => byRole(held(div), 'region').lang === 'it');
  });

  for (const {tagName: tag, attributes} of declarations) {
    for (const {name} of attributes) {
      it(`gives ${name} to <${tag}>, and takes it away`, async () => {
        const messages = said();
        const value = VALUES[name] ?? 'page';
        const div = await standIn(`data-cairn-${name}="${value}"`);
        div.dataset.cairnWidget = tag.replace('cairn-', '');
        await noticed();
        const read = () => held(div).getAttribute(name)?.split(' ').includes(value);
        expect([held(div).localName, read()]).to.deep.equal([tag, true]);
        div.removeAttribute(`data-cairn-${name}`);
        await noticed();
        expect(read() ?? false).to.equal(false);
        div.setAttribute(`data-cairn-${name}`, value);
        await noticed();
        expect(read()).to.equal(true);
        expect(
          messages.filter((each) => each.replace(`data-${tag}`, '').includes(tag)),
        ).to.deep.equal([]);
      });
    }
  }

  it('follows a change on the screen', async () => {
    const div = await standIn('data-cairn-heading="Before"');
    const quiz = held(div);
    await updated(quiz);
    expect(textOf(quiz)).to.match(/^Before\n/);
    div.dataset.cairnHeading = 'After <b>';
    await noticed();
    await updated(quiz);
    expect([held(div) === quiz, textOf(quiz).split('\n')[0]]).to.deep.equal([true, 'After <b>']);
  });

  it('follows changes that are made while it is out of the page', async () => {
    const div = await standIn('data-cairn-heading="Before" data-cairn-region="GB"');
    const place = div.parentElement!;
    div.remove();
    div.dataset.cairnHeading = 'After';
    div.removeAttribute('data-cairn-region');
    await noticed();
    place.append(div);
    await noticed();
    expect(settings(held(div))).to.equal('heading=After');
  });

  it('becomes another widget when it is asked to, with the same fallback content', async () => {
    const div = await standIn('data-cairn-region="GB"', '<p>Fallback</p>');
    div.dataset.cairnWidget = 'goal-card';
    await noticed();
    expect(div.outerHTML.replace(/ (class|data-(?!cairn)[\w-]+)="[^"]*"/g, '')).to.equal(
      '<div data-cairn-widget="goal-card" data-cairn-region="GB"><cairn-goal-card region="GB"><p>Fallback</p></cairn-goal-card></div>',
    );
  });
});

describe('a div that comes late', () => {
  it('is filled, however deep it stands in what comes', async () => {
    const place = await fixture('<main></main>');
    place.innerHTML =
      '<article><p>Words</p><section><div data-cairn-widget="goal-card"></div></section></article>';
    await noticed();
    expect(held(place.querySelector('div')!).localName).to.equal('cairn-goal-card');
  });

  it('is filled when it becomes one', async () => {
    const place = await fixture('<main><div></div></main>');
    const div = place.querySelector('div')!;
    await noticed();
    expect(div.children).to.have.lengthOf(0);
    div.dataset.cairnWidget = 'format-picker';
    await noticed();
    expect(held(div).localName).to.equal('cairn-format-picker');
  });

  it('may come before its content, as while a page is read', async () => {
    const div = await standIn('');
    div.append('One ', document.createElement('b'));
    await noticed();
    expect([div.childNodes.length, held(div).innerHTML]).to.deep.equal([1, 'One <b></b>']);
  });

  it('keeps the answers when it is taken out and put back', async () => {
    const div = await standIn('data-cairn-no-intro');
    const quiz = held(div);
    await updated(quiz);
    await walk(quiz, ['Rarely']);
    await choose(quiz, 'Often');
    const place = div.parentElement!;
    div.remove();
    await noticed();
    place.append(div);
    await noticed();
    expect([div.children.length, held(div) === quiz, question(quiz).slice(0, 10)]).to.deep.equal([
      1,
      true,
      'Question 2',
    ]);
    expect(options(quiz)).to.include('[Often]');
  });

  it('is filled anew when a page empties it', async () => {
    const div = await standIn('', '<p>Old</p>');
    div.innerHTML = '<p>New</p>';
    await noticed();
    expect([div.children.length, held(div).innerHTML]).to.deep.equal([1, '<p>New</p>']);
  });

  it('holds one widget also where it was saved or cloned with it', async () => {
    const div = await standIn('data-cairn-heading="Hello"', '<p>Fallback</p>');
    const clone = div.cloneNode(true) as HTMLDivElement;
    clone.dataset.cairnHeading = 'Clone';
    div.after(clone);
    await noticed();
    expect(clone.querySelectorAll('cairn-self-check')).to.have.lengthOf(1);
    expect([held(clone).heading, held(clone).innerHTML]).to.deep.equal([
      'Clone',
      '<p>Fallback</p>',
    ]);
  });
});

describe('a div that says something wrong', () => {
  it('as its widget stays as it is, with a warning', async () => {
    const messages = said();
    for (const name of ['quiz', '', 'self-check x']) {
      const place = await fixture(
        `<main><div data-cairn-widget="${name}"><p>Words</p></div></main>`,
      );
      await noticed();
      expect(place.innerHTML).to.equal(`<div data-cairn-widget="${name}"><p>Words</p></div>`);
    }
    expect(messages).to.deep.equal(
      ['quiz', '', 'self-check x'].map(
        (name) => `warn: cairn: data-cairn-widget: "${name}" is none of ${widgetNames.join(', ')}.`,
      ),
    );
  });

  it('as a setting is told so once, and nothing of it reaches the widget', async () => {
    const messages = said();
    const wrong =
      'data-cairn-regoin="GB" data-cairn-onclick="alert(1)" data-cairn-style="color: red"';
    for (const again of ['', 'again']) {
      const div = await standIn(`${wrong} data-other="${again}"`);
      expect(settings(held(div))).to.equal('');
    }
    expect(messages).to.have.lengthOf(3);
    expect(messages[0]).to.match(
      /^warn: cairn: data-cairn-regoin: "regoin" is none of .*\bregion\b/,
    );
  });

  it('as an address gets no link', async () => {
    const messages = said();
    const div = await standIn(
      'data-cairn-no-intro data-cairn-cta-label="Find" data-cairn-cta-href=" java\nscript:alert(9)"',
    );
    const quiz = held(div);
    await updated(quiz);
    await walkToEnd(quiz);
    expect(textOf(quiz)).to.include('Start again');
    expect(rootOf(quiz).querySelectorAll('a[href*=script i]')).to.have.lengthOf(0);
    expect(textOf(quiz)).not.to.include('Find\n');
    expect(messages).to.have.lengthOf(1);
  });
});

it('an element that is no div does not stand in', async () => {
  const place = await fixture('<main><p data-cairn-widget="self-check">Words</p></main>');
  await noticed();
  expect(place.innerHTML).to.equal('<p data-cairn-widget="self-check">Words</p>');
});

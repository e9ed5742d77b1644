import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {byRole, press, textOf, updated} from '../setup/person.js';
import {said} from '../setup/said.js';

type Quiz = HTMLElementTagNameMap['cairn-self-check'];

async function quizWith(attributes: string): Promise<Quiz> {
  return fixture<Quiz>(`<cairn-self-check ${attributes}></cairn-self-check>`);
}

describe('a setting', () => {
  for (const [attributes, property, value] of [
    ['', 'region', undefined],
    ['region="GB"', 'region', 'GB'],
    ['', 'heading', undefined],
    ['heading="Hello"', 'heading', 'Hello'],
    ['intro="Hello"', 'intro', 'Hello'],
    ['', 'headingLevel', 2],
    ['heading-level="4"', 'headingLevel', 4],
    ['', 'layout', 'steps'],
    ['layout="page"', 'layout', 'page'],
    ['', 'noIntro', false],
    ['no-intro', 'noIntro', true],
    ['no-intro=""', 'noIntro', true],
    ['no-intro="true"', 'noIntro', true],
    ['no-intro="no-intro"', 'noIntro', true],
    ['no-intro="false"', 'noIntro', false],
    ['quick-exit', 'quickExit', true],
    ['no-shield', 'noShield', true],
    ['cta-href="/find"', 'ctaHref', '/find'],
    ['cta-label="Find"', 'ctaLabel', 'Find'],
  ] as const) {
    it(`is read: ${attributes || 'nothing'} → ${property} is ${String(value)}`, async () => {
      expect((await quizWith(attributes))[property]).to.equal(value);
    });
  }

  for (const [property, value, markup] of [
    ['region', 'GB', 'region="GB"'],
    ['region', undefined, ''],
    ['region', null, ''],
    ['headingLevel', 3, 'heading-level="3"'],
    ['noIntro', true, 'no-intro=""'],
    ['noIntro', false, ''],
    ['layout', 'page', 'layout="page"'],
    ['ctaHref', 'https://example.org/', 'cta-href="https://example.org/"'],
  ] as const) {
    it(`is reflected: ${property} = ${String(value)} → ${markup || 'nothing'}`, async () => {
      const quiz = await quizWith('region="US"');
      quiz.removeAttribute('region');
      Reflect.set(quiz, property, value);
      const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const written = quiz.getAttribute(attribute);
      expect(written === null ? '' : `${attribute}="${written}"`).to.equal(markup);
    });
  }

  it('is heeded when it comes late', async () => {
    const quiz = await quizWith('');
    quiz.heading = 'Another title';
    await updated(quiz);
    expect(byRole(quiz, 'heading', 'Another title').ariaLevel).to.equal('2');
    quiz.setAttribute('heading-level', '5');
    await updated(quiz);
    expect(byRole(quiz, 'heading', 'Another title').ariaLevel).to.equal('5');
  });

  it('is text, and never markup', async () => {
    const quiz = await quizWith('heading="&lt;b>bold&lt;/b>" intro="&lt;img src=x>"');
    expect(textOf(quiz)).to.match(/^<b>bold<\/b>\n<img src=x>\n/);
  });
});

describe('a bad value', () => {
  for (const [attribute, value, property, fallback] of [
    ['heading-level', '9', 'headingLevel', 2],
    ['heading-level', '1', 'headingLevel', 2],
    ['heading-level', '2.5', 'headingLevel', 2],
    ['heading-level', ' 3', 'headingLevel', 2],
    ['heading-level', '', 'headingLevel', 2],
    ['layout', 'spiral', 'layout', 'steps'],
    ['layout', 'PAGE', 'layout', 'steps'],
    ['cta-href', 'javascript:alert(1)', 'ctaHref', undefined],
    ['cta-href', ' JavaScript:alert(2)', 'ctaHref', undefined],
    ['cta-href', 'java\nscript:alert(3)', 'ctaHref', undefined],
    ['cta-href', '\u0001javascript:alert(4)', 'ctaHref', undefined],
    ['cta-href', 'data:text/html,x', 'ctaHref', undefined],
    ['cta-href', 'blob:https://example.org/x', 'ctaHref', undefined],
    ['cta-href', 'vbscript:x', 'ctaHref', undefined],
    ['cta-href', 'file:///etc/passwd', 'ctaHref', undefined],
    ['cta-href', 'https://', 'ctaHref', undefined],
    ['goals-href', 'javascript:1', 'goalsHref', undefined],
    ['formats-href', 'javascript:2', 'formatsHref', undefined],
    ['check-href', 'javascript:3', 'checkHref', undefined],
    ['exit-href', 'javascript:4', 'exitHref', undefined],
    ['exit-href', 'mailto:a@example.org', 'exitHref', undefined],
    ['exit-href', 'tel:112', 'exitHref', undefined],
    ['licensing-href', 'javascript:5', 'licensingHref', undefined],
  ] as const) {
    const shown = JSON.stringify(value);
    it(`falls back, and one warning says so: ${attribute}=${shown}`, async () => {
      const messages = said();
      const quiz = await quizWith('');
      quiz.setAttribute(attribute, value);
      const read = [quiz[property], quiz[property]];
      await updated(quiz);
      expect(read).to.deep.equal([fallback, fallback]);
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.include(`warn: cairn: ${attribute}="${value}" `);
    });
  }

  for (const href of [
    'https://example.org/find?a=b#c',
    'http://example.org',
    'HTTPS://example.org',
    'mailto:a@example.org',
    'tel:+1234',
    '/find',
    'find',
    '?find',
    '#find',
    '//example.org/find',
  ]) {
    it(`is not what a link may lead to: ${href}`, async () => {
      const messages = said();
      expect((await quizWith(`cta-href="${href}"`)).ctaHref).to.equal(href);
      expect(messages).to.deep.equal([]);
    });
  }

  it('of the region leaves the list of countries', async () => {
    const messages = said();
    const quiz = await quizWith('region="xx"');
    await press(quiz, 'Need to talk to someone now?');
    expect((byRole(quiz, 'combobox', 'Country') as HTMLSelectElement).value).to.equal('');
    expect(messages).to.deep.equal([
      'warn: cairn: region="XX" is not understood, and does nothing.',
    ]);
  });

  it('is none of a region in small letters', async () => {
    const messages = said();
    const quiz = await quizWith('region=" gb "');
    await press(quiz, 'Need to talk to someone now?');
    expect((byRole(quiz, 'combobox', 'Country') as HTMLSelectElement).value).to.equal('GB');
    expect(messages).to.deep.equal([]);
  });
});

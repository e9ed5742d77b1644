import type {MsgFn} from '@lit/localize';
import {expect, fixture} from '@open-wc/testing';
import {render} from 'lit/html.js';
import type {HelpLine} from '../../src/content/help-line.js';
import {translate} from '../../src/locales/translate.js';
import {helpLinesByKind} from '../../src/templates/help-lines.js';
import {openingHours} from '../../src/templates/opening-hours.js';
import {lines} from '../setup/lines.js';

const msg = ((template: Parameters<typeof translate>[1]) =>
  translate(undefined, template)) as MsgFn;

const crisis: HelpLine = {
  country: 'GB',
  name: 'A line for anyone',
  kinds: ['crisis'],
  tel: '116 123',
  hours: 'always',
};
const young: HelpLine = {
  country: 'GB',
  name: 'A line for the young',
  kinds: ['young-people'],
  tel: '0800 1111',
  site: 'https://young.example',
  hours: [{days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '19:00'}],
};
const both: HelpLine = {
  country: 'GB',
  name: 'A line after violence',
  kinds: ['domestic-abuse', 'sexual-violence'],
  tel: '#8891',
  sms: {number: '85258', text: 'HELLO'},
};
const written: HelpLine = {
  country: 'GB',
  name: 'A line in writing',
  kinds: ['crisis'],
  sms: {number: '85258'},
  hours: 'always',
};

async function shown(...rows: HelpLine[]) {
  const all = helpLinesByKind({msg, lang: 'en', level: 4}, rows);
  const block = await fixture<HTMLElement>('<div></div>');
  render(all, block);
  const text = block.innerText
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  const headings = [...block.querySelectorAll('[role="heading"]')].map(
    (heading) => `${heading.ariaLevel ?? ''} ${heading.textContent}`,
  );
  const links = [...block.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return {text, headings, links};
}

describe('the help lines of a country', () => {
  it('have no heading where each is for anyone', async () => {
    const {text, headings} = await shown(crisis);
    expect([headings, text]).to.deep.equal([
      [],
      lines`
        To talk to someone:
        A line for anyone 116 123 day and night
      `,
    ]);
  });

  it('stand below a small heading for each further kind that there are lines of', async () => {
    const {text, headings} = await shown(young, crisis);
    expect([headings, text]).to.deep.equal([
      ['4 For young people'],
      lines`
        To talk to someone:
        A line for anyone 116 123 day and night
        For young people
        A line for the young 0800 1111 Mon–Fri 10:00–19:00
      `,
    ]);
  });

  it('stand in each of their kinds', async () => {
    const {text} = await shown(both);
    expect(text).to.equal(lines`
      Domestic abuse
      A line after violence #8891 or text 85258 HELLO
      Sexual violence
      A line after violence #8891 or text 85258 HELLO
    `);
  });

  it('say that they are reached by text message where there is no number to call', async () => {
    const {text} = await shown(written);
    expect(text).to.equal(lines`
      To talk to someone:
      A line in writing by text message to 85258 day and night
    `);
  });

  it('are called, texted and opened by links, a # in the number included', async () => {
    expect((await shown(young)).links).to.deep.equal(['https://young.example', 'tel:08001111']);
    expect((await shown({...both, kinds: ['sexual-violence']})).links).to.deep.equal([
      'tel:%238891',
      'sms:85258',
    ]);
  });

  it('are nothing where there is none', async () => {
    expect((await shown()).text).to.equal('');
  });
});

describe('the hours of a help line', () => {
  const hours: [lang: string, hours: Parameters<typeof openingHours>[1], text: string][] = [
    ['en', [{from: '16:00', to: '21:00'}], '16:00–21:00'],
    [
      'en',
      [
        {days: ['mon', 'wed', 'fri'], from: '09:00', to: '14:00'},
        {days: ['tue', 'thu'], from: '15:00', to: '20:00'},
      ],
      'Mon, Wed, Fri 09:00–14:00, Tue, Thu 15:00–20:00',
    ],
    ['en', [{days: ['sat', 'sun'], from: '10:00', to: '12:00'}], 'Sat, Sun 10:00–12:00'],
    ['en', [{days: ['wed', 'tue', 'mon'], from: '10:00', to: '12:00'}], 'Mon–Wed 10:00–12:00'],
    ['de', [{days: ['mon', 'tue', 'wed'], from: '14:00', to: '20:00'}], 'Mo–Mi 14:00–20:00'],
  ];
  for (const [lang, given, text] of hours) {
    it(`are written ${text}`, () => {
      expect(openingHours(lang, given)).to.equal(text);
    });
  }
});

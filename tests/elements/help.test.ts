import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import {CONTENT_VERSION, NEXT_REVIEW} from '../../src/content/version.js';
import '../../src/cairn.js';
import {lines} from '../setup/lines.js';
import {allByRole, byRole, nameOf, pick, press, textOf, updated} from '../setup/person.js';
import {allTags, screens, show} from '../setup/screens.js';

const OPEN = 'Need to talk to someone now?';

/** What is read of the help lines, without the list of countries. */
function help(widget: Element): string {
  const text = textOf(widget).split(`\n${OPEN}\n`)[1]!;
  return text
    .replace(/^Country\n(.*\n)*?(?=If you might)/, '')
    .replace(/\nAbout .*(\nHelplines below: \d+)?/, '');
}

const country = (widget: Element) => {
  const list = byRole(widget, 'combobox', 'Country') as HTMLSelectElement;
  return list.selectedOptions[0]!.label;
};

const links = (widget: Element) =>
  allByRole(widget, 'link').map((link) => `${nameOf(link)} → ${link.getAttribute('href') ?? ''}`);

async function opened(attributes = ''): Promise<HTMLElementTagNameMap['cairn-self-check']> {
  const quiz = await fixture<HTMLElementTagNameMap['cairn-self-check']>(
    `<cairn-self-check ${attributes}></cairn-self-check>`,
  );
  await press(quiz, OPEN);
  return quiz;
}

const day = (date: string) =>
  new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date));

describe('help', () => {
  it('is that of the country which the publisher names', async () => {
    const quiz = await opened('region="GB"');
    expect([country(quiz), help(quiz)]).to.deep.equal([
      'United Kingdom',
      lines`
        If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 999
        To talk to someone:
        Samaritans 116 123 day and night
        Helplines all over the world: Find A Helpline Befrienders Worldwide
        We took these numbers from public sources on November 23, 2026. Please check them on the service’s own site.
      `,
    ]);
  });

  it('is that of the country which a visitor chooses, and never guessed', async () => {
    const quiz = await opened();
    const unknown = [country(quiz), help(quiz)];
    await pick(quiz, 'Country', 'United States');
    const chosen = [country(quiz), help(quiz)];
    await pick(quiz, 'Country', 'Choose your country');
    expect([unknown, chosen, [country(quiz), help(quiz)]]).to.deep.equal([
      [
        'Choose your country',
        lines`
          If you might hurt yourself or someone else, or you are not safe, call your emergency number now.
          Helplines all over the world: Find A Helpline Befrienders Worldwide
          We took these numbers from public sources on November 23, 2026. Please check them on the service’s own site.
        `,
      ],
      [
        'United States',
        lines`
          If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 911
          To talk to someone:
          988 Suicide & Crisis Lifeline 988 or text 988 day and night
          Helplines all over the world: Find A Helpline Befrienders Worldwide
          We took these numbers from public sources on November 23, 2026. Please check them on the service’s own site.
        `,
      ],
      unknown,
    ]);
  });

  it('keeps to what the visitor chose when the publisher says another country', async () => {
    const quiz = await opened('region="GB"');
    await pick(quiz, 'Country', 'Ireland');
    quiz.region = 'US';
    await updated(quiz);
    expect(country(quiz)).to.equal('Ireland');
  });

  it('follows the publisher while the visitor chose none', async () => {
    const quiz = await opened('region="GB"');
    quiz.region = 'US';
    await updated(quiz);
    expect([country(quiz), links(quiz)[0]]).to.deep.equal(['United States', '911 → tel:911']);
  });

  it('can be dialled and texted, in numbers that can be read as well', async () => {
    const quiz = await opened('region="AU"');
    expect(links(quiz)).to.deep.equal([
      '000 → tel:000',
      'Lifeline Australia → https://www.lifeline.org.au',
      '13 11 14 → tel:131114',
      '0477 13 11 14 → sms:0477131114',
      'Find A Helpline → https://findahelpline.com',
      'Befrienders Worldwide → https://www.befrienders.org',
    ]);
  });

  const others: [string, string, string][] = [
    [
      'the kinds of emergency',
      'ZA',
      lines`
        If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 112 (from a mobile phone) 10177 (ambulance) 10111 (police)
        To talk to someone:
        SADAG Suicide Crisis Helpline 0800 567 567 or text 31393 day and night
      `,
    ],
    [
      'the key to press, and several lines',
      'SG',
      lines`
        If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 995 (ambulance) 999 (police)
        To talk to someone:
        Samaritans of Singapore (SOS) 1767 or WhatsApp 9151 1767 day and night
        national mindline 1771 1771 or WhatsApp 6669 1771 day and night
      `,
    ],
    [
      'a menu',
      'PE',
      lines`
        If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 106 (ambulance) 105 (police)
        To talk to someone:
        Línea 113, opción 5 (Infosalud, MINSA) 113 then press 5 day and night
      `,
    ],
    [
      'no line at all',
      'NO',
      lines`
        If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 112
      `,
    ],
    [
      'no emergency number',
      'LB',
      lines`
        If you might hurt yourself or someone else, or you are not safe, call your emergency number now.
        To talk to someone:
        Embrace National Lifeline 1564 1564
      `,
    ],
  ];
  for (const [what, region, text] of others) {
    it(`has ${what}`, async () => {
      const quiz = await opened(`region="${region}"`);
      expect(help(quiz).split('\nHelplines all over')[0]).to.equal(text);
    });
  }

  it('names every country in the language of the words, in its order', async () => {
    const quiz = await opened();
    const list = byRole(quiz, 'combobox', 'Country') as HTMLSelectElement;
    const names = [...list.options].slice(1).map(({label}) => label);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
    expect(names.length).to.be.greaterThan(40);
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).to.deep.equal([]);
  });

  it('leads out of the page beside it, so that nothing is lost', async () => {
    const quiz = await opened('region="GB"');
    const out = allByRole(quiz, 'link').filter((link) => /^https/.test(link.getAttribute('href')!));
    expect(
      out.map((link) => ['target', 'rel'].map((name) => link.getAttribute(name))),
    ).to.deep.equal(Array.from({length: 3}, () => ['_blank', 'noreferrer']));
  });

  it('stands open on the next screen as it did on the last', async () => {
    const quiz = await opened('region="GB"');
    await press(quiz, 'Begin');
    expect(links(quiz)[0]).to.equal('999 → tel:999');
  });

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`is one press away: <${tag}>, ${screen.name}`, async () => {
        const widget = await show(tag, screen, 'region="GB"');
        if (!allByRole(widget, 'link', '999').length) await press(widget, OPEN);
        expect(byRole(widget, 'link', '999').getAttribute('href')).to.equal('tel:999');
      });
    }
  }

  it('is beside what the tool is, and what it is not', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'About this tool');
    expect(textOf(quiz).split('\nAbout this tool\n')[1]).to.equal(lines`
      This is a thinking tool, not a test. It cannot tell you what is wrong or what care you need. It does not replace your therapist.
      The Cairn authors wrote the questions and decided how answers count. They drew on research about how people and therapists work together. The tool itself is not validated: no study has tested it.
      Some of that research:
      Flückiger et al. 2018: the alliance in adult psychotherapy
      Eubanks, Muran and Safran: repairing alliance ruptures
      Blanchard and Farber 2016: what clients do not tell their therapist
      de Jong et al. 2021: progress feedback
      Swift et al. 2018: client preferences
      Westmacott et al. 2010: how clients and therapists see the end of therapy
      Swift and Greenberg 2012: leaving therapy early
      Guided and self-guided internet therapy for depression: 39 studies
      Last updated on ${day(CONTENT_VERSION)}. We plan to look at it again by ${day(NEXT_REVIEW)}.
      We do not send or keep your answers.
    `);
  });
});

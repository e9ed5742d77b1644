import {readFileSync} from 'node:fs';
import {expect} from '@esm-bundle/chai';
import {helpLineKinds} from '../../src/content/help-line.js';
import {
  countries,
  directories,
  emergencyNumbers,
  helpLines,
  SOURCES_READ,
} from '../../src/content/helplines.js';
import {licensingOrganisations} from '../../src/content/licensing.js';
import {
  problemsOfHelpLines,
  problemsOfLicensing,
  type HelpLineFile,
  type HelpLineRow,
  type LicensingFile,
  type LicensingRow,
} from '../../tools/help-lines/files.js';
import {
  shippedHelpLines,
  shippedOrganisations,
  sourcesRead,
} from '../../tools/help-lines/tables.js';
import {unchecked} from '../../tools/help-lines/unchecked.js';

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/content/${name}.json`, import.meta.url), 'utf8'));

const helpLineFile = file('helplines') as HelpLineFile;
const licensingFile = file('licensing') as LicensingFile;

const provenance = {
  sources: ['https://line.example/about'],
  sourceRead: '2026-11-29',
  checkedBy: null,
  notes: 'Call back on Monday.',
};

const line: HelpLineRow = {
  country: 'GB',
  name: 'A line',
  kinds: ['young-people'],
  tel: '0800 123',
  menu: null,
  sms: null,
  whatsapp: null,
  hours: 'always',
  site: null,
  languages: ['en'],
  ship: true,
  confidence: 'high',
  ...provenance,
};

const organisation: LicensingRow = {
  country: 'GB',
  region: null,
  name: 'A council',
  roles: ['register'],
  site: 'https://council.example',
  complaints: null,
  ship: true,
  confidence: 'high',
  ...provenance,
};

const small = {
  note: 'What is known.',
  directories: [{name: 'A directory', site: 'https://directory.example'}],
  emergency: [{country: 'GB', numbers: [{number: '999', kind: 'any'}], ...provenance}],
  lines: [line],
} satisfies HelpLineFile;

const council = {note: 'What is known.', organisations: [organisation]} satisfies LicensingFile;

const withLine = (changes: object): unknown => ({...small, lines: [{...line, ...changes}]});
const withOrganisation = (changes: object): unknown => ({
  ...council,
  organisations: [{...organisation, ...changes}],
});

describe('help lines', () => {
  it('are those of the country', () => {
    expect(helpLines('BE').map(({name}) => name)).to.deep.equal([
      'Zelfmoordlijn 1813 (Dutch)',
      'Centre de Prévention du Suicide (French)',
    ]);
    expect(helpLines('ZZ')).to.deep.equal([]);
  });

  it('are those of one kind, where one is asked for', () => {
    const all = countries().flatMap((country) => helpLines(country));
    for (const kind of helpLineKinds) {
      expect(countries().flatMap((country) => helpLines(country, kind))).to.deep.equal(
        all.filter(({kinds}) => kinds.includes(kind)),
      );
    }
    expect(helpLines('GB', 'crisis').map(({name}) => name)).to.deep.equal(['Samaritans']);
  });

  it('have emergency numbers beside them, with what each reaches', () => {
    expect(emergencyNumbers('ZA')).to.deep.equal([
      {number: '112', kind: 'mobile'},
      {number: '10177', kind: 'ambulance'},
      {number: '10111', kind: 'police'},
    ]);
    expect(emergencyNumbers('ZZ')).to.deep.equal([]);
  });

  it('name a country where only its emergency number is known, or only a line', () => {
    expect([helpLines('NO'), emergencyNumbers('LB')]).to.deep.equal([[], []]);
    expect(countries()).to.include.members(['NO', 'LB']);
    expect(new Set(countries()).size).to.equal(countries().length);
  });

  it('come with services that list lines of the whole world', () => {
    expect(directories()[0]).to.deep.equal({
      name: 'Find A Helpline',
      site: 'https://findahelpline.com',
    });
  });

  it('are what helplines.json says, and no more', () => {
    expect(countries().flatMap((country) => helpLines(country))).to.have.deep.members([
      ...shippedHelpLines(helpLineFile),
    ]);
    expect(SOURCES_READ).to.equal(sourcesRead(helpLineFile));
  });
});

describe('licensing organisations', () => {
  it('are what licensing.json says, and no more', () => {
    const listed = new Set(licensingFile.organisations.map(({country}) => country));
    expect([...listed].flatMap((country) => licensingOrganisations(country))).to.have.deep.members([
      ...shippedOrganisations(licensingFile),
    ]);
  });
});

describe('what ships of helplines.json and licensing.json', () => {
  it('is rows with ship, and of them what is shown and known', () => {
    expect(
      shippedHelpLines({...small, lines: [line, {...line, name: 'Another', ship: false}]}),
    ).to.deep.equal([
      {country: 'GB', name: 'A line', kinds: ['young-people'], tel: '0800 123', hours: 'always'},
    ]);
    expect(
      shippedOrganisations({
        ...council,
        organisations: [{...organisation, ship: false}, organisation],
      }),
    ).to.deep.equal([
      {
        country: 'GB',
        name: 'A council',
        roles: ['register'],
        site: 'https://council.example',
      },
    ]);
  });

  it('is dated by the source that was read first', () => {
    const later = {...line, sourceRead: '2026-12-24'};
    const hidden = {...line, sourceRead: '2020-01-01', ship: false};
    expect(sourcesRead({...small, lines: [later, hidden]})).to.equal('2026-11-29');
  });
});

describe('helplines.json and licensing.json', () => {
  it('are of their shape', () => {
    expect(problemsOfHelpLines(helpLineFile)).to.deep.equal([]);
    expect(problemsOfLicensing(licensingFile)).to.deep.equal([]);
    expect(problemsOfHelpLines(small)).to.deep.equal([]);
    expect(problemsOfLicensing(council)).to.deep.equal([]);
  });

  const refused: [what: string, file: unknown, problem: string][] = [
    ['no object', [], 'the file: expected an object, received []'],
    [
      'a field that is missing',
      {...small, note: undefined},
      'note: expected some text, received nothing',
    ],
    [
      'a field of another name',
      withLine({phone: '1'}),
      'lines[0].phone: expected one of the fields country, name, kinds, tel, menu, sms, whatsapp, hours, site, languages, ship, confidence, sources, sourceRead, checkedBy, notes, received "1"',
    ],
    [
      'a number without quotes',
      withLine({tel: 988}),
      'lines[0].tel: expected a telephone number in quotes, received 988',
    ],
    [
      'a number with words',
      withLine({sms: {number: 'text us'}}),
      'lines[0].sms.number: expected a telephone number in quotes, received "text us"',
    ],
    [
      'a kind that there is not',
      withLine({kinds: ['crisis', 'debts']}),
      'lines[0].kinds[1]: expected one of crisis, young-people, domestic-abuse, sexual-violence, received "debts"',
    ],
    [
      'no kind',
      withLine({kinds: []}),
      'lines[0].kinds: expected a list of one or more, received []',
    ],
    [
      'a kind twice',
      withLine({kinds: ['crisis', 'crisis']}),
      'lines[0].kinds[1]: expected a value that is listed once, received "crisis"',
    ],
    [
      'hours in words',
      withLine({hours: 'evenings'}),
      'lines[0].hours: expected a list of one or more, received "evenings"',
    ],
    [
      'a time that the day has not',
      withLine({hours: [{from: '09:00', to: '24:30'}]}),
      'lines[0].hours[0].to: expected a time from 00:00 to 24:00, received "24:30"',
    ],
    [
      'a weekday that there is not',
      withLine({hours: [{days: ['monday'], from: '09:00', to: '17:00'}]}),
      'lines[0].hours[0].days[0]: expected one of mon, tue, wed, thu, fri, sat, sun, received "monday"',
    ],
    [
      'an address without https',
      withLine({site: 'http://line.example'}),
      'lines[0].site: expected an address that starts with https://, received "http://line.example"',
    ],
    [
      'an address that is none',
      withLine({site: 'https://'}),
      'lines[0].site: expected an address that starts with https://, received "https://"',
    ],
    [
      'a country by its name',
      withLine({country: 'Ireland'}),
      'lines[0].country: expected an ISO 3166 code of 2 capitals, received "Ireland"',
    ],
    [
      'a day that the calendar has not',
      withLine({sourceRead: '2026-02-30'}),
      'lines[0].sourceRead: expected a day like 2026-11-29, received "2026-02-30"',
    ],
    [
      'a check without a name',
      withLine({checkedBy: {name: ' ', date: '2026-12-01'}}),
      'lines[0].checkedBy.name: expected some text, received " "',
    ],
    [
      'a check without a day',
      withLine({checkedBy: {name: 'Someone'}}),
      'lines[0].checkedBy.date: expected a value, received nothing',
    ],
    [
      'a mark that is no truth value',
      withLine({ship: 'yes'}),
      'lines[0].ship: expected true or false, received "yes"',
    ],
    [
      'no source',
      withLine({sources: []}),
      'lines[0].sources: expected a list of one or more, received []',
    ],
    [
      'a row that ships, and no address that was read',
      withLine({sources: ['a leaflet']}),
      'lines[0].sources: expected an address that was read, because the row ships, received ["a leaflet"]',
    ],
    [
      'no way to reach a line',
      withLine({tel: null}),
      'lines[0]: expected a value in one of tel, sms, whatsapp, site, received null',
    ],
    [
      'a line twice',
      {...small, lines: [line, {...line, tel: '0800 456'}]},
      'lines[1]: expected a row that is there once, received "GB A line"',
    ],
    [
      'the emergency numbers of a country twice',
      {...small, emergency: [...small.emergency, {...small.emergency[0], notes: ''}]},
      'emergency[1]: expected a row that is there once, received "GB"',
    ],
  ];
  for (const [what, broken, problem] of refused) {
    it(`are refused with ${what}`, () => {
      expect(problemsOfHelpLines(broken)).to.deep.equal([problem]);
    });
  }

  const refusedToo: [what: string, file: unknown, problem: string][] = [
    [
      'a role that there is not',
      withOrganisation({roles: ['union']}),
      'organisations[0].roles[0]: expected one of register, complaints, received "union"',
    ],
    [
      'a row that ships and leads nowhere',
      withOrganisation({site: null}),
      'organisations[0]: expected a value in one of site, complaints, received null',
    ],
    [
      'a row that ships, and no address that was read',
      withOrganisation({sources: ['a letter']}),
      'organisations[0].sources: expected an address that was read, because the row ships, received ["a letter"]',
    ],
  ];
  for (const [what, broken, problem] of refusedToo) {
    it(`are refused with ${what} (licensing)`, () => {
      expect(problemsOfLicensing(broken)).to.deep.equal([problem]);
    });
  }

  it('allow a row that does not ship to be thin', () => {
    expect(problemsOfHelpLines(withLine({ship: false, sources: ['a leaflet']}))).to.deep.equal([]);
    expect(problemsOfLicensing(withOrganisation({ship: false, site: null}))).to.deep.equal([]);
  });

  it('ship no line of a further kind, and no organisation, that nobody has checked', () => {
    const rows = [
      ...helpLineFile.lines.filter(({kinds}) => !kinds.includes('crisis')),
      ...licensingFile.organisations,
    ];
    expect(rows.length).to.be.greaterThan(100);
    expect(rows.filter(({ship, checkedBy}) => ship && !checkedBy)).to.deep.equal([]);
  });

  it('say for each such row which address was read', () => {
    const rows = [
      ...helpLineFile.lines.filter(({kinds}) => !kinds.includes('crisis')),
      ...licensingFile.organisations,
    ];
    expect(
      rows.filter(({sources}) => !sources.every((source) => /^https?:\/\//.test(source))),
    ).to.deep.equal([]);
  });
});

describe('a release', () => {
  it('waits for everything that is shown and that nobody has checked', () => {
    expect(unchecked(small, council)).to.deep.equal([
      'GB  emergency numbers 999',
      'GB  A line',
      'GB  A council  https://council.example',
    ]);
  });

  it('waits for nothing that is checked, or not shown', () => {
    const checkedBy = {name: 'A person', date: '2026-12-01'};
    expect(
      unchecked(
        {
          ...small,
          emergency: [{...small.emergency[0]!, checkedBy}],
          lines: [{...line, checkedBy}],
        },
        {...council, organisations: [{...organisation, ship: false}]},
      ),
    ).to.deep.equal([]);
  });
});

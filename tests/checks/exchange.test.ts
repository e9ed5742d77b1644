/** Checks out of other formats and into them. */
import {expect} from '@esm-bundle/chai';
import {starter} from '../../cli/starter.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import {assertCheck} from '../../src/engine/definition.js';
import {
  fromCsv,
  fromCsvTable,
  fromFhir,
  fromSurveyjs,
  fromXliff,
  readCsv,
  tableOf,
  toCsv,
  toFhir,
  toQuestionnaireResponse,
  toXliff,
  withTable,
  writeCsv,
} from '../../src/exchange/index.js';
import {lint} from '../../src/lint/index.js';
import {fhirErrors} from './fhir-schema.js';

const NOW = new Date('2026-11-29T12:00:00Z');
const begun = starter('first');
const check: CheckFile = {...begun, about: {...begun.about!, reviewed: '2026-11-29'}};

/** Letters that a file format has its own ideas about. */
const AWKWARD = "Ä “quoted\", <b>bold</b> & more;\nnext line, 𝒳 ]]> 'done'";

const translated = tableOf(check, 'de').map((row, index) => ({
  ...row,
  target: index ? `Wort ${index}` : AWKWARD,
}));

describe('a translation table', () => {
  const languages = {source: 'en', target: 'de'};
  const ways: Readonly<Record<string, () => readonly {path: string; target: string}[]>> = {
    CSV: () => fromCsv(toCsv(translated, languages), languages),
    XLIFF: () => fromXliff(toXliff(translated, {...languages, original: 'first.check.json'})).rows,
  };
  for (const [name, way] of Object.entries(ways))
    it(`comes back from ${name} as it went out`, () => {
      const rows = way();
      expect(rows.map(({path, target}) => [path, target])).to.eql(
        translated.map(({path, target}) => [path, target]),
      );
      const {file, notes} = withTable(check, 'de', rows as never);
      expect(notes).to.eql([]);
      assertCheck(file);
      expect(tableOf(file, 'de').map(({target}) => target)).to.eql(
        translated.map(({target}) => target),
      );
    });

  it('is read with semicolons and a byte order mark, as spreadsheets write it', () => {
    expect(readCsv('\uFEFFpath;en;de\r\ntitle;"A; b";"Ein ""Wort"""\r\n')).to.eql([
      {path: 'title', en: 'A; b', de: 'Ein "Wort"'},
    ]);
  });

  it('says what it does not take', () => {
    const rows = [
      {path: 'title', source: 'Another title', target: 'Titel'},
      {path: 'gone.text', source: 'Gone', target: 'Weg'},
    ];
    const {file, notes} = withTable(check, 'de', rows);
    expect(notes[0]).to.match(/^title: the text has changed/);
    expect(notes[1]).to.equal('gone.text: the check has no such text; left out');
    expect(notes[2]).to.match(/texts have no translation yet$/);
    const found = lint(file, {now: NOW}).findings.map(({rule}) => rule);
    expect(found).to.include('translation/stale').and.include('translation/missing');
  });

  it('leaves what is stale as it is, until someone translates it or takes the mark away', () => {
    const {file} = withTable(check, 'de', translated);
    const renamed: CheckFile = {...file, title: 'Another title'};
    const rules = (each: CheckFile) => lint(each, {now: NOW}).findings.map(({rule}) => rule);
    const rows = tableOf(renamed, 'de');
    for (const back of [
      fromCsv(toCsv(rows, {source: 'en', target: 'de'}), {source: 'en', target: 'de'}),
      fromXliff(toXliff(rows, {source: 'en', target: 'de', original: 'x.json'})).rows,
    ]) {
      const untouched = withTable(renamed, 'de', back);
      expect(rules(untouched.file)).to.include('translation/stale');
      expect(untouched.notes).to.eql(['title: still marked as stale; left as it is']);
      const confirmed = back.map(({stale: _, ...row}) => row);
      expect(rules(withTable(renamed, 'de', confirmed).file)).not.to.include('translation/stale');
      const anew = back.map((row) => (row.stale ? {...row, target: 'Ein anderer Titel'} : row));
      expect(rules(withTable(renamed, 'de', anew).file)).not.to.include('translation/stale');
    }
  });

  it('takes a review away when words change, and keeps it when none does', () => {
    const {file} = withTable(check, 'de', translated);
    const de = file.translations?.de;
    const reviewed: CheckFile = {
      ...file,
      translations: {de: {words: {}, ...de, by: 'Ada', reviewed: '2026-11-01'}},
    };
    expect(withTable(reviewed, 'de', translated).file.translations?.de?.reviewed).to.equal(
      '2026-11-01',
    );
    const changed = translated.map((row, index) => (index === 3 ? {...row, target: 'Neu'} : row));
    const next = withTable(reviewed, 'de', changed);
    expect(next.file.translations?.de).not.to.have.property('reviewed');
    expect(next.notes.join()).to.include('“reviewed” (2026-11-01) was taken away');
  });
});

describe('a FHIR Questionnaire', () => {
  const full: CheckFile = {
    ...withTable(check, 'de', translated).file,
    questions: [
      ...check.questions,
      {
        id: 'list',
        text: 'What is there?',
        lead: 'Think of today.',
        hint: 'Choose as many as you like.',
        kind: 'many',
        options: [
          {id: 'one', text: 'One', value: 1},
          {id: 'none', text: 'None of these', exclusive: true},
        ],
      },
    ],
  };

  it('fits the schema of FHIR R4', () => {
    const {questionnaire} = toFhir(full, {url: 'https://example.org/Questionnaire/first'});
    expect(fhirErrors(questionnaire)).to.eql([]);
    expect(questionnaire.name).to.equal('First');
    expect(questionnaire.lastReviewDate).to.equal('2026-11-29');
  });

  it('says that scoring does not map', () => {
    const {questionnaire, left} = toFhir(full);
    expect(questionnaire.description).to.include('not part of this Questionnaire');
    expect(left.join()).to.include('weights').and.include('4 outcomes').and.include('1 rules');
    expect(JSON.stringify(questionnaire)).not.to.match(/itemWeight|ordinalValue/);
  });

  it('comes back with the same questions, options and translations', () => {
    const {file, left} = fromFhir(JSON.parse(JSON.stringify(toFhir(full).questionnaire)));
    assertCheck(file);
    const words = (each: CheckFile) =>
      each.questions.map((question) => JSON.stringify([question.id, question.text]));
    expect(words(file)).to.eql(words(full));
    expect(file.questions.at(-1)).to.deep.include({
      lead: 'Think of today.',
      hint: 'Choose as many as you like.',
      kind: 'many',
    });
    expect(file.translations?.de?.words['questions.words.text']).to.equal(
      full.translations?.de?.words['questions.words.text'],
    );
    expect(left.every((each) => each.startsWith('Questionnaire: '))).to.equal(true);
  });

  it('is answered without saying who answers', () => {
    const response = toQuestionnaireResponse(full, {list: ['one'], words: ['clear'], worry: []});
    expect(fhirErrors(response)).to.eql([]);
    expect(Object.keys(response)).to.eql(['resourceType', 'questionnaire', 'status', 'item']);
    expect(response.item.map(({linkId}) => linkId)).to.eql(['words', 'list']);
  });

  it('lists a text that no question follows, and what stands beside a text', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/rendering-xhtml';
    const {file, left} = fromFhir({
      resourceType: 'Questionnaire',
      item: [
        {
          linkId: 'a',
          type: 'display',
          text: 'One',
          _text: {extension: [{url, valueString: '<b>One</b>'}]},
        },
        {linkId: 'b', type: 'group', text: 'Two', item: []},
      ],
    });
    expect(file).to.equal(undefined);
    expect(left).to.eql([
      `item a, text: the extension ${url} is not carried over`,
      'item b: no question follows the text “Two”',
      'item a: no question follows the text “One”',
    ]);
  });

  it('is read with all that a check cannot ask listed', () => {
    const {file, left} = fromFhir({
      resourceType: 'Questionnaire',
      title: 'Form <i>one</i>',
      status: 'draft',
      contained: [
        {
          resourceType: 'ValueSet',
          id: 'often',
          compose: {
            include: [
              {
                concept: [
                  {code: 'a', display: 'Often'},
                  {code: 'b', display: 'Never'},
                ],
              },
            ],
          },
        },
      ],
      item: [
        {
          linkId: 'g',
          type: 'group',
          text: 'About sleep',
          item: [
            {
              linkId: '1.1',
              type: 'choice',
              text: 'How often?',
              answerValueSet: '#often',
              required: true,
            },
            {linkId: '1.2', type: 'boolean', text: 'Is it quiet?', enableWhen: [{}]},
            {linkId: '1.3', type: 'string', text: 'Your name'},
            {
              linkId: '1.4',
              type: 'choice',
              text: 'Where?',
              answerValueSet: 'http://example.org/vs',
            },
          ],
        },
      ],
    });
    assertCheck(file);
    expect(file.title).to.equal('Form one');
    expect(file.questions.map(({id, lead}) => [id, lead])).to.eql(
      [
        ['11', 'About sleep'],
        ['12', 'About sleep'],
      ].map(([id, lead]) => [id!.split('').join('-'), lead]),
    );
    expect(left).to.eql([
      'title: HTML was taken out of the text',
      'item 1.1: “required” is not carried over',
      'item 1.2: “enableWhen” is not carried over',
      'item 1.3: a question of type “string” cannot be asked in a check',
      'item 1.4: the answers stand in http://example.org/vs, which is not part of the file',
      'item 1.4: a question needs at least 2 options',
    ]);
  });
}).timeout(120_000);

describe('a SurveyJS form', () => {
  it('is read with its four kinds of questions, its languages, and a list of the rest', () => {
    const {file, left} = fromSurveyjs({
      title: {default: 'Sleep', de: 'Schlaf'},
      showTimer: true,
      pages: [
        {
          name: 'p1',
          title: 'About the night',
          elements: [
            {
              type: 'radiogroup',
              name: 'often',
              title: {default: 'How often?', de: 'Wie oft?'},
              isRequired: true,
              choices: [
                'Often',
                {value: 'never', text: {default: 'Never', de: 'Nie'}, visibleIf: '1=1'},
              ],
            },
            {
              type: 'checkbox',
              name: 'what',
              title: 'What helps?',
              choices: ['Tea', 'Walks'],
              showNoneItem: true,
            },
            {
              type: 'panel',
              name: 'inner',
              elements: [{type: 'boolean', name: 'quiet', title: 'Is it quiet?'}],
            },
            {
              type: 'rating',
              name: 'rest',
              title: 'How rested?',
              rateMax: 3,
              minRateDescription: 'Not',
              maxRateDescription: 'Fully',
            },
            {type: 'comment', name: 'more', title: 'More'},
          ],
        },
      ],
    });
    assertCheck(file);
    expect(file.questions.map(({id}) => id)).to.eql(['often', 'what', 'quiet', 'rest']);
    expect(file.questions[1]).to.deep.include({kind: 'many'});
    expect(JSON.stringify(file.questions[1])).to.include('"exclusive":true');
    expect(file.questions[3]).to.deep.include({ends: ['Not', 'Fully']});
    expect(file.translations?.de?.words).to.eql({
      title: 'Schlaf',
      'questions.often.text': 'Wie oft?',
      'questions.often.options.never.text': 'Nie',
    });
    expect(left).to.eql([
      'survey: “showTimer” is not carried over',
      'radiogroup often: “isRequired” is not carried over',
      'radiogroup often, option never: “visibleIf” is not carried over',
      'comment more: a question of type “comment” cannot be asked in a check',
    ]);
  });

  it('is in languages as a check names them; another one is listed', () => {
    const form = (locale: string) => ({
      locale,
      title: {default: 'Sleep', 'zh-cn': '睡眠', en_US: 'Sleeping', '?': 'Schlaf'},
      elements: [{type: 'boolean', name: 'quiet', title: 'Is it quiet?'}],
    });
    const {file, left} = fromSurveyjs(form('pt-br'));
    assertCheck(file);
    expect([file.lang, Object.keys(file.translations ?? {})]).to.eql(['pt-BR', ['zh-CN', 'en-US']]);
    expect(left).to.eql(['title: “?” is no language that a check can have']);
    const other = fromSurveyjs(form('Klingon (formal)'));
    assertCheck(other.file);
    expect(other.file.lang).to.equal('en');
    expect(other.left).to.include(
      'language: “Klingon (formal)” is no language that a check can have; it is “en” now',
    );
  });

  it('refuses what is no form', () => {
    expect(() => fromSurveyjs([])).to.throw('This is no SurveyJS form');
  });
});

describe('a table of questions', () => {
  it('is read row by row, an option each', () => {
    const csv = writeCsv(
      ['question', 'option', 'value', 'many', 'colour'],
      [
        {question: 'What helps?', option: 'Tea', value: '1', many: 'x', colour: 'red'},
        {question: '', option: 'Walks', value: 'two', many: '', colour: ''},
      ],
    );
    const {file, left} = fromCsvTable(csv, 'Sleep');
    assertCheck(file);
    expect(file.questions).to.eql([
      {
        id: 'what-helps',
        text: 'What helps?',
        options: [
          {id: 'tea', text: 'Tea', value: 1},
          {id: 'walks', text: 'Walks'},
        ],
        kind: 'many',
      },
    ]);
    expect(left).to.eql([
      'column colour: is not carried over',
      'line 2: the value “two” is no number',
    ]);
  });
});

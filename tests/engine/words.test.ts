import {expect} from '@esm-bundle/chai';
import type {CheckFile, Translation} from '../../src/engine/check-file.js';
import {inLanguage, languagesOf, stateOf, wordsOf} from '../../src/engine/format/words.js';
import {WHOLE} from './definition-table.js';

const words = Object.fromEntries(
  [...wordsOf(WHOLE)].map(([path, text]) => [path, `${text} (auf Deutsch)`]),
);
const reviewed: Translation = {words, by: 'A translator', reviewed: '2026-10-01'};
const translated = (translations: Readonly<Record<string, Translation>>): CheckFile => ({
  ...WHOLE,
  translations,
});

describe('the words of a check', () => {
  it('are found by the ids on the way to them, or by their place where there is none', () => {
    const found = wordsOf(WHOLE);
    expect(found.get('title')).to.equal('Walks');
    expect(found.get('intro.0')).to.equal('A few questions about walks.');
    expect(found.get('questions.mood.text')).to.equal('How is your mood?');
    expect(found.get('questions.mood.ends.1')).to.equal('High');
    expect(found.get('questions.mood.options.low.text')).to.equal('Low');
    expect(found.get('groups.steps.outcomes.talk.aspects.time')).to.equal('Ten minutes');
  });

  it('are in the order of the file, and hold no ids, addresses, dates or names', () => {
    const found = wordsOf(WHOLE);
    const text = JSON.stringify(WHOLE);
    const places = [...found.keys()].slice(0, 4);
    expect(places).to.deep.equal([
      'title',
      'intro.0',
      'questions.mood.text',
      'questions.mood.lead',
    ]);
    for (const each of found.values()) expect(text).to.contain(JSON.stringify(each));
    expect(
      [...found.keys()].filter((path) => /(\.|^)(id|href|lang|version|name)$/.test(path)),
    ).to.deep.equal([]);
  });
});

describe('a translation of a check', () => {
  it('is offered once every text is there and someone has reviewed them', () => {
    const {title: _, ...others} = words;
    expect(stateOf(WHOLE, reviewed)).to.equal('offered');
    expect(stateOf(WHOLE, {...reviewed, words: others})).to.equal('incomplete');
    expect(stateOf(WHOLE, {words, by: 'A translator'})).to.equal('unreviewed');
    expect(stateOf(WHOLE, {words, reviewed: '2026-10-01'})).to.equal('unreviewed');
    expect(stateOf(WHOLE, {words: others})).to.equal('incomplete');
  });

  it('makes its language one of those of the check, its own first and once', () => {
    const unreviewed: Translation = {words};
    expect(languagesOf(translated({fr: unreviewed, de: reviewed, en: reviewed}))).to.deep.equal([
      'en',
      'de',
    ]);
    const {lang: _, translations: __, ...bare} = WHOLE;
    expect(languagesOf(bare)).to.deep.equal(['en']);
    expect(languagesOf({...bare, lang: 'fr', translations: {de: reviewed}})).to.deep.equal([
      'fr',
      'de',
    ]);
  });

  it('gives the check with its words, everything else as it was', () => {
    const check = translated({de: reviewed});
    const german = inLanguage(check, 'de');
    expect(german.title).to.equal('Walks (auf Deutsch)');
    expect(Object.fromEntries(wordsOf(german))).to.deep.equal(words);
    expect(german.version).to.equal(WHOLE.version);
    expect(german.rules).to.deep.equal(WHOLE.rules);
    expect(german.translations).to.deep.equal(check.translations);
  });

  it('leaves the check as it is in its own language, in one that it has not, and in one that is not offered', () => {
    const check = translated({de: {words}, en: reviewed});
    for (const lang of ['en', 'de', 'fr']) expect(inLanguage(check, lang)).to.equal(check);
    const {translations: _, ...bare} = WHOLE;
    expect(inLanguage(bare, 'de')).to.equal(bare);
  });
});

import {expect} from '@esm-bundle/chai';
import {blaming, dangerous, found, medical} from '../../src/lint/language/phrases.js';
import {resembles} from '../../src/lint/language/instruments.js';
import {tooHard} from '../../src/lint/language/readability.js';

describe('how hard a text is to read', () => {
  const rows: readonly (readonly [lang: string, text: string, hard: boolean])[] = [
    ['en', 'You can say this in your own words.', false],
    [
      'en',
      'Comprehensive therapeutic collaboration necessitates considerable determination.',
      true,
    ],
    ['de', 'Du kannst das mit deinen Worten sagen.', false],
    [
      'de',
      'Die Berücksichtigung individueller Beziehungserfahrungen ermöglicht Behandlungsfortschritte.',
      true,
    ],
    ['es', 'Puedes decirlo con tus propias palabras hoy.', false],
    ['fr', 'Tu peux le dire avec tes mots à toi.', false],
    ['it', 'Puoi dirlo oggi con le tue parole.', false],
    ['nl', 'Je kunt het in je eigen woorden zeggen.', false],
    ['pt-BR', 'Você pode dizer isso com suas palavras.', false],
    // No formula: the length of sentences decides.
    ['pl', 'Możesz to powiedzieć własnymi słowami.', false],
    ['uk', 'слово '.repeat(30).trim() + '.', true],
    ['ja', 'あなたの言葉で話せます。', false],
    ['ja', '言葉'.repeat(40) + '。', true],
  ];
  for (const [lang, text, hard] of rows)
    it(`${lang}: ${text.slice(0, 50)}`, () => {
      expect(tooHard(text, lang) !== undefined).to.equal(hard);
    });
});

describe('phrases', () => {
  const rows = [
    ['blames', blaming, 'en', 'It is your fault.', ['your fault']],
    ['does not blame who denies it', blaming, 'en', 'This is not your fault.', []],
    [
      'denies it only within a sentence',
      blaming,
      'en',
      'Do not wait. It is your fault.',
      ['your fault'],
    ],
    ['blames in German', blaming, 'de', 'Das ist deine Schuld.', ['deine Schuld']],
    ['claims', medical, 'en', 'We diagnose depression.', ['diagnose']],
    ['does not claim who denies it', medical, 'en', 'This is not a diagnosis.', []],
    ['a screen is not a screening', medical, 'en', 'You talk on a screen.', []],
    ['is about danger', dangerous, 'en', 'Thoughts of suicide', ['suicide']],
    ['has no list for the language', blaming, 'ja', 'あなたのせい', []],
    [
      'straight and curly apostrophes are one',
      blaming,
      'en',
      "You don't try hard enough.",
      ['You don’t try hard enough'],
    ],
  ] as const;
  for (const [name, phrases, lang, text, expected] of rows)
    it(name, () => {
      expect(found(text, lang, phrases)).to.eql(expected);
    });

  it('knows a question of an instrument also with a word changed', () => {
    const phrase = 'little interest or pleasure in doing things';
    expect(resembles('Little interest or pleasure in doing the things', phrase)).to.equal(true);
    expect(resembles('What gives you pleasure?', phrase)).to.equal(false);
  });
});

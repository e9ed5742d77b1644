import {expect} from '@esm-bundle/chai';
import {lint} from '../../src/lint/index.js';
import {blaming, dangerous, found, medical, mentioned} from '../../src/lint/language/phrases.js';
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

describe('a question about danger', () => {
  const rows: readonly (readonly [lang: string, text: string])[] = [
    ['en', 'Do you see no way out except suicide?'],
    ['en', 'Have you never thought about ending your life?'],
    ['en', 'Do you want to die?'],
    ['en', 'Do you wish you were dead?'],
    ['en', 'Have you thought of taking your own life?'],
    ['de', 'Siehst du keinen Ausweg außer Suizid?'],
    ['de', 'Möchtest du manchmal sterben?'],
    ['de', 'Wünschst du dir, tot zu sein?'],
    ['de', 'Denkst du daran, dir das Leben zu nehmen?'],
    ['es', '¿No has pensado nunca en el suicidio?'],
    ['es', '¿Quieres morir?'],
    ['es', '¿Has pensado en quitarte la vida?'],
    ['fr', 'N’avez-vous jamais pensé au suicide ?'],
    ['fr', 'As-tu envie de mourir ?'],
    ['fr', 'Voudrais-tu être mort ?'],
    ['it', 'Non hai mai pensato al suicidio?'],
    ['it', 'Vuoi morire?'],
    ['it', 'Pensi di toglierti la vita?'],
    ['nl', 'Zie je geen uitweg behalve zelfmoord?'],
    ['nl', 'Wil je dood?'],
    ['nl', 'Denk je aan een einde maken aan je leven?'],
    ['pt-BR', 'Você nunca pensou em suicídio?'],
    ['pt-BR', 'Você quer morrer?'],
    ['pt-BR', 'Você pensa em acabar com a sua vida?'],
  ];
  for (const [lang, text] of rows)
    it(`needs help after it: ${text}`, () => {
      const {findings} = lint(asking(lang, text), {now: new Date('2026-11-20')});
      expect(findings.map(({rule}) => rule)).to.include('safety/topic-without-help');
    });

  it('is not one about a good night or a good end', () => {
    for (const text of ['Do you wake up tired?', 'Do you want to end the session?'])
      expect(mentioned(text, 'en', dangerous)).to.eql([]);
  });

  function asking(lang: string, text: string): unknown {
    const options = [
      {id: 'yes', text: 'Ja'},
      {id: 'no', text: 'No'},
    ];
    return {
      cairn: 1,
      id: 'asking',
      lang,
      title: 'Asking',
      intro: ['One.'],
      questions: [{id: 'one', text, options}],
      groups: [
        {id: 'all', normalise: 'none', outcomes: [{id: 'talk', title: 'Talk', text: 'Talk.'}]},
      ],
      rules: [{show: ['talk']}],
    };
  }
});

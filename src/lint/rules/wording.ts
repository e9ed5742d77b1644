/** How questions and texts are worded. */
import {choiceQuestions, type Option} from '../../engine/check.js';
import {found, blaming, pattern, plain} from '../language/phrases.js';
import {allTooHard, primary, tooHard} from '../language/readability.js';
import {quoted} from '../places.js';
import type {Context, Found, LintRule} from '../rule.js';
import type {Text} from '../texts.js';

/** Screen readers say the legend before each option. */
const LONGEST_LEGEND = 120;

function hard({everyText, file}: Context): readonly Found[] {
  const single = everyText.flatMap(({path, text, lang}): readonly Found[] => {
    const why = tooHard(text, lang);
    return why === undefined
      ? []
      : [
          {
            path,
            message: `${quoted(text)} is hard to read (${why}).`,
            suggestion: 'Use shorter words, and make two sentences of it.',
          },
        ];
  });
  const languages = [...new Set(everyText.map(({lang}) => lang))];
  const all = languages.flatMap((lang): readonly Found[] => {
    const texts = everyText.filter((each) => each.lang === lang).map(({text}) => text);
    const why = allTooHard(texts, lang);
    return why === undefined
      ? []
      : [
          {
            path: lang === (file.lang ?? 'en') ? 'check' : `translations.${lang}`,
            message: `All texts together are hard to read (${why}).`,
            suggestion: 'Shorten the longest sentences first.',
          },
        ];
  });
  return [...single, ...all];
}

/** “and” between two things that are asked at once; “between … and” is one thing. */
const AND: Readonly<Record<string, string>> = {
  en: 'and',
  de: 'und',
  es: '[ye]',
  fr: 'et',
  it: 'ed?',
  nl: 'en',
  pt: 'e',
};
const BETWEEN = pattern([
  'between',
  'zwischen',
  'entre',
  'tra',
  'fra',
  'tussen',
  'more and more',
  'now and then',
]);
/** Two statements in one. */
const AND_I = pattern([
  'and I (also )?\\p{L}+',
  'and also',
  'und ich',
  'et je',
  'y yo',
  'e io',
  'en ik',
  'e eu',
]);

/** “What helps, and should stay?” asks for a list, not for two answers. */
const LISTING = new RegExp(
  `^\\P{L}*(?:${[
    'what|which|who|whose|how|when|where|why',
    'was|welche[rsn]?|wer|wessen|wie|wann|wo|woran|wofür|warum',
    'qué|cuál(es)?|quién(es)?|cómo|cuándo|dónde|por qué',
    'que|quels?|quelles?|qui|comment|quand|où|pourquoi|qu’',
    'che|cosa|quale|quali|chi|come|quando|dove|perché',
    'wat|welke?|wie|hoe|wanneer|waar|waarom',
    'o que|qual|quais|quem|como|onde|por que',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

function isDouble({text, lang}: Text): boolean {
  if ((text.match(/[?？]/gu)?.length ?? 0) > 1) return true;
  if (text.match(BETWEEN) || LISTING.test(plain(text))) return false;
  if (text.match(AND_I)) return true;
  const and = AND[primary(lang)];
  return !!and && text.trim().endsWith('?') && !!text.match(pattern([and]));
}

const NEGATIVE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'not',
    'never',
    'no longer',
    '\\p{L}+n’t',
    'cannot',
    'nothing',
    'nobody',
    'un(able|happy|willing)',
    'dislike',
    'without',
  ],
  de: [
    'nicht',
    'nie',
    'niemals',
    'keine?[nmrs]?',
    'nichts',
    'niemand',
    'ohne',
    'un(fähig|glücklich|willig)~',
  ],
  es: ['no', 'nunca', 'nada', 'nadie', 'sin', 'incapaz'],
  fr: ['ne', 'n’\\p{L}+', 'jamais', 'rien', 'personne', 'sans', 'incapable'],
  it: ['non', 'mai', 'niente', 'nessuno', 'senza', 'incapace'],
  nl: ['niet', 'nooit', 'geen', 'niets', 'niemand', 'zonder'],
  pt: ['não', 'nunca', 'nada', 'ninguém', 'sem', 'incapaz'],
};
const YES_NO = /^(yes|no|ja|nein|nee|sí|si|oui|non|sì|sim|não)\b/iu;

/** Two negations, or a negation that is answered with yes or no. */
function isNegated({text, lang}: Text, options: readonly Option[]): boolean {
  const list = NEGATIVE[primary(lang)];
  if (!list) return false;
  const count = plain(text).match(pattern(list))?.length ?? 0;
  // In French one negation has two words.
  const one = primary(lang) === 'fr' ? 2 : 1;
  return count > one || (count > 0 && options.filter((each) => YES_NO.test(each.text)).length > 1);
}

const questionsIn = ({everyText}: Context) => everyText.filter(isQuestion);

function isQuestion({flat}: Text): boolean {
  return /^questions\.[^.]+\.text$/.test(flat);
}

export const wordingRules: readonly LintRule[] = [
  {
    id: 'words/grade',
    severity: 'warning',
    finds:
      'A text that is hard to read: by a formula in English, German, Spanish, French, Italian, Dutch and Portuguese, by the length of sentences elsewhere.',
    find: hard,
  },
  {
    id: 'words/double-barrelled',
    severity: 'warning',
    finds: 'A question that asks two things at once.',
    find: (context) =>
      questionsIn(context)
        .filter(isDouble)
        .map(({path, text}) => ({
          path,
          message: `${quoted(text)} asks two things at once. Someone for whom only one is true cannot answer.`,
          suggestion: 'Make two questions of it, or ask about the one that matters.',
        })),
  },
  {
    id: 'words/negated',
    severity: 'warning',
    finds: 'A question with two negations, or with a negation that is answered with yes or no.',
    find: (context) =>
      questionsIn(context)
        .filter((each) => {
          const id = each.flat.split('.')[1];
          const options = choiceQuestions(context.file).find(
            (question) => question.id === id,
          )?.options;
          return isNegated(each, options ?? []);
        })
        .map(({path, text}) => ({
          path,
          message: `It is not clear what “yes” means after ${quoted(text)}.`,
          suggestion: 'Ask for what is there, not for what is missing.',
        })),
  },
  {
    id: 'words/blame',
    severity: 'warning',
    finds: 'Words that put the fault on the reader.',
    find: ({everyText}) =>
      everyText.flatMap(({path, text, lang}) =>
        found(text, lang, blaming).map((phrase) => ({
          path,
          message: `“${phrase}” can sound like blame.`,
          suggestion: 'Say what happened or what could help, not whose fault it is.',
        })),
      ),
  },
  {
    id: 'a11y/legend-too-long',
    severity: 'warning',
    finds: `A question of more than ${LONGEST_LEGEND} characters. Screen readers say it before each option.`,
    find: (context) =>
      questionsIn(context)
        .filter(({text}) => [...text].length > LONGEST_LEGEND)
        .map(({path, text}) => ({
          path,
          message: `This question has ${[...text].length} characters. Screen readers say it before each option.`,
          suggestion: `Keep it to ${LONGEST_LEGEND} characters, and move the rest to “hint” or “lead”.`,
        })),
  },
];

/** Translations beside the words that they were made from. */
import {quoted} from '../places.js';
import type {Context, Found, LintRule} from '../rule.js';
import {textHash} from '../text-hash.js';
import {translatedTexts, type Text} from '../texts.js';

interface Pair {
  readonly lang: string;
  readonly source: Text;
  readonly target: Text | undefined;
  /** The mark of the words that it was made from. */
  readonly from: string | undefined;
}

function pairs({file, texts}: Context): readonly Pair[] {
  return Object.entries(file.translations ?? {}).flatMap(([lang, {from}]) => {
    const targets = new Map(translatedTexts(file, lang).map((each) => [each.flat, each]));
    return texts.map((source) => ({
      lang,
      source,
      target: targets.get(source.flat),
      from: from && Object.hasOwn(from, source.flat) ? from[source.flat] : undefined,
    }));
  });
}

const HOW =
  'Run `cairn-widgets translate FILE --to LANG --out words.csv`, and fill in what is missing.';

/** What a text may share with its translation: a number, one word, a name. */
function maySame(text: string): boolean {
  return !/\p{L}/u.test(text) || text.trim().split(/\s+/).length < 3;
}

const PLACEHOLDERS = /\{\{?\w+\}?\}|%[sd]|\$\{\w+\}|<[^>]+>/g;
const UNFINISHED = /^\s*(todo|tbd|fixme|xxx+|\?{2,}|…|\.{3}|-+|n\/a)\s*:?|lorem ipsum/i;

function placeholders(text: string): string {
  return (text.match(PLACEHOLDERS) ?? []).sort().join(' ');
}

export const translationRules: readonly LintRule[] = [
  {
    id: 'translation/missing',
    severity: 'warning',
    finds:
      'A language in which words are missing, or that nobody has reviewed. The widget does not offer it.',
    find: (context) =>
      Object.entries(context.file.translations ?? {}).flatMap(([lang, {by, reviewed}]) => {
        const gone = pairs(context).filter((each) => each.lang === lang && !each.target);
        const found: Found[] = [];
        const path = `translations.${lang}`;
        if (gone.length)
          found.push({
            path: `${path}.words`,
            message: `${gone.length === 1 ? 'One text has' : `${gone.length} texts have`} no translation (${lang}): ${gone
              .slice(0, 3)
              .map(({source}) => source.flat)
              .join(', ')}${gone.length > 3 ? ', …' : ''}. The widget does not offer the language.`,
            suggestion: HOW.replace('LANG', lang),
          });
        if (by === undefined || reviewed === undefined)
          found.push({
            path,
            message: `Nobody is named who has reviewed the translation (${lang}). The widget does not offer the language.`,
            suggestion: 'Have a native speaker read it, and add “by” and “reviewed”.',
          });
        return found;
      }),
  },
  {
    id: 'translation/stale',
    severity: 'warning',
    finds: 'A translation of words that have changed since.',
    find: (context) => [
      ...pairs(context)
        .filter(({from, source, target}) => target && from && from !== textHash(source.text))
        .map(({source, target}) => ({
          path: target?.path ?? source.path,
          message: `${quoted(source.text)} has changed since it was translated.`,
          suggestion: 'Translate it again.',
        })),
      ...unknown(context),
    ],
  },
  {
    id: 'translation/same-as-source',
    severity: 'warning',
    finds: 'A translation that is word for word the same as what it was made from.',
    find: (context) =>
      pairs(context)
        .filter(({source, target}) => target?.text === source.text && !maySame(source.text))
        .map(({source, target, lang}) => ({
          path: target?.path ?? source.path,
          message: `${quoted(source.text)} is the same in ${lang}: it was not translated.`,
          suggestion: HOW.replace('LANG', lang),
        })),
  },
  {
    id: 'translation/placeholder',
    severity: 'error',
    finds:
      'A translation that is unfinished (“TODO”), or that has other placeholders than its source.',
    find: (context) =>
      pairs(context).flatMap(({source, target}) => {
        if (!target) return [];
        if (UNFINISHED.test(target.text))
          return [
            {
              path: target.path,
              message: `${quoted(target.text)} stands where a translation belongs.`,
              suggestion: `Translate ${quoted(source.text)}.`,
            },
          ];
        if (placeholders(source.text) === placeholders(target.text)) return [];
        return [
          {
            path: target.path,
            message: `${quoted(target.text)} does not have the same placeholders as ${quoted(source.text)}.`,
            suggestion:
              'A check shows words as they are: it has no placeholders and no HTML. Write plain words.',
          },
        ];
      }),
  },
];

/** Words for a text that is not there any more. */
function unknown({file, texts}: Context): readonly Found[] {
  const known = new Set(texts.map(({flat}) => flat));
  return Object.entries(file.translations ?? {}).flatMap(([lang, {words}]) =>
    Object.keys(words)
      .filter((flat) => !known.has(flat))
      .map((flat) => ({
        path: `translations.${lang}.words[${JSON.stringify(flat)}]`,
        message: `The check has no text “${flat}” any more.`,
        suggestion: 'Remove it, or correct the path: ids may have changed.',
      })),
  );
}

// The template that translators start from, made of the plugin's own files, and the compiled form of each translation.
import gettext from 'gettext-parser';

const CALL = /(?:esc_html)?__\( '((?:[^'\\]|\\.)*)', 'cairn-widgets' \)/g;

/** @returns path in the plugin → text or bytes */
export function languages(files) {
  const translations = [...files].filter(([name]) => name.endsWith('.po'));
  return [
    ['languages/cairn-widgets.pot', gettext.po.compile(template(files))],
    ...translations.map(([name, text]) => [
      name.replace('.po', '.mo'),
      gettext.mo.compile(gettext.po.parse(text)),
    ]),
  ];
}

function template(files) {
  const translations = {};
  for (const [file, text] of files)
    for (const [context, words] of wordsOf(file, String(text))) {
      translations[context] ??= {};
      translations[context][words] ??= {
        msgctxt: context || undefined,
        msgid: words,
        msgstr: [''],
        comments: {reference: file},
      };
    }
  const headers = {
    'Project-Id-Version': 'Cairn widgets',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'MIME-Version': '1.0',
  };
  return {charset: 'utf-8', headers, translations};
}

/** With the contexts by which WordPress asks for the words of a block. */
function wordsOf(file, text) {
  if (file.endsWith('block.json')) {
    const {title, description, keywords = []} = JSON.parse(text);
    return [
      ['block title', title],
      ['block description', description],
      ...keywords.map((each) => ['block keyword', each]),
    ].filter(([, words]) => words);
  }
  if (!file.endsWith('.php')) return [];
  return [...text.matchAll(CALL)].map(([, words]) => ['', words.replace(/\\(.)/g, '$1')]);
}

// What a translator has still to do.
import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import gettext from 'gettext-parser';

/** @returns `es: Country and language` for each text that a translation of the plugin lacks */
export function untranslated(zip) {
  const files = Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [
    name,
    Buffer.from(bytes),
  ]);
  const [, template] = files.find(([name]) => name.endsWith('.pot'));
  const texts = entries(gettext.po.parse(template));
  const compiled = files.filter(([name]) => name.endsWith('.mo'));
  const languages = compiled.map(([name]) => name.match(/widgets-([a-z]+)/)[1]);
  const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  const missing = targetLocales.filter((locale) => !languages.includes(locale.split('-')[0]));
  return [
    ...missing.map((locale) => `${locale}: all`),
    ...compiled.flatMap(([name, bytes]) => {
      const {translations} = gettext.mo.parse(bytes);
      return texts
        .filter(({msgctxt = '', msgid}) => !translations[msgctxt]?.[msgid]?.msgstr[0])
        .map(({msgid}) => `${name.split('/').at(-1)}: ${msgid}`);
    }),
  ];
}

function entries({translations}) {
  return Object.values(translations)
    .flatMap((context) => Object.values(context))
    .filter(({msgid}) => msgid);
}

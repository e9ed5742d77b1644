// The plugin's translations, as they are packed.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import gettext from 'gettext-parser';

const files = unzipSync(readFileSync('dist/cairn-widgets-wordpress.zip'));
const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const template = messages('cairn-widgets/languages/cairn-widgets.pot');
const translations = Object.keys(files).filter((name) => name.endsWith('.po'));

describe('the words of the WordPress plugin', () => {
  it('are there in every language', () => {
    assert.equal(translations.length, targetLocales.length);
  });

  for (const name of translations)
    it(`are translated, and no others: ${name.split('/').at(-1)}`, () => {
      const translated = messages(name);
      assert.deepEqual([...translated.keys()].sort(), [...template.keys()].sort());
      for (const [key, text] of translated) assert.ok(text, key);
    });
});

/** @returns each message with its context, and its translation */
function messages(name) {
  const {translations: contexts} = gettext.po.parse(Buffer.from(files[name]));
  return new Map(
    Object.values(contexts)
      .flatMap(Object.values)
      .filter(({msgid}) => msgid)
      .map(({msgctxt = '', msgid, msgstr}) => [`${msgctxt}|${msgid}`, msgstr[0]]),
  );
}

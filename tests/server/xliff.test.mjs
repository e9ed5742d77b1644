// What the tool for translators says of an XLIFF file.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {untranslatedIds} from '../../tools/xliff.mjs';

const unit = (id, target) => `<trans-unit id="${id}">
  <source>Begin</source>${target}
  <note from="lit-localize">Button</note>
</trans-unit>`;

test('a text without a translation is found, and one with a translation is not', () => {
  const xliff = [
    unit('translated', '\n  <target>Beginnen</target>'),
    unit('a-value-alone', '\n  <target><x id="0"/></target>'),
    unit('missing', ''),
    unit('empty', '\n  <target></target>'),
  ].join('\n');
  assert.deepEqual([...untranslatedIds(xliff)], ['missing', 'empty']);
});

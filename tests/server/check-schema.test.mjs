// The JSON Schema of a check file, and the engine that reads one: both give the same verdict.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {register} from 'tsx/esm/api';

register();
const {assertCheck} = await import('../../src/engine/definition.ts');
const {beyondSchema, DefinitionError} = await import('../../src/engine/format/definition-error.ts');
const {changed, tables, WHOLE} = await import('../engine/definition-table.ts');
const {brokenChecks} = await import('../engine/broken-checks.ts');
const {isChoice} = await import('../../src/engine/check.ts');
const {shipped} = await import('../engine/arbitraries.ts');

const schema = JSON.parse(readFileSync('schema/cairn-check-1.json', 'utf8'));
const ajv = new Ajv({strict: true, strictRequired: false, allErrors: false});
addFormats(ajv);
const accepts = ajv.compile(schema);

/** Of a file: what does not survive JSON is in none. */
const files = Object.values(tables)
  .flat()
  .map(([path, value]) => changed(path, value))
  .filter((value) => {
    try {
      assert.deepStrictEqual(JSON.parse(JSON.stringify(value)), value);
      return true;
    } catch {
      return false;
    }
  });

/** @returns 'accepted', 'refused', or the rule that is broken and that no schema can say */
function verdict(value) {
  try {
    assertCheck(value);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.details.rule ?? 'refused';
  }
}

function agree(value) {
  const engine = verdict(value);
  const says = accepts(value) ? 'accepted' : 'refused';
  if (!beyondSchema.includes(engine))
    assert.equal(says, engine, JSON.stringify([value, accepts.errors]));
  return engine;
}

describe('the schema of a check file', () => {
  it('has something to say of good and of bad files', () => {
    const verdicts = files.map(verdict);
    assert.ok(files.length > 200);
    for (const each of ['accepted', 'refused', ...beyondSchema].filter((rule) => rule !== 'depth'))
      assert.ok(verdicts.includes(each), each);
  });

  it('accepts what the engine accepts, and refuses what it refuses', () => {
    for (const file of [WHOLE, ...files]) agree(file);
  });

  it('accepts what breaks only a rule that no schema can say', () => {
    for (const file of files) if (beyondSchema.includes(verdict(file))) assert.ok(accepts(file));
  });

  it('accepts the checks of our own widgets, unless they ask for words, which no file may', () => {
    for (const check of shipped) {
      const expected = check.questions.every(isChoice) ? 'accepted' : 'refused';
      assert.equal(agree(JSON.parse(JSON.stringify(check))), expected, check.title);
    }
  });

  it('agrees on checks in which anything is broken', () => {
    const counts = {accepted: 0, refused: 0};
    fc.assert(
      fc.property(brokenChecks, (value) => {
        const text = JSON.stringify(value);
        if (text === undefined) return;
        const engine = agree(JSON.parse(text));
        counts[engine] = (counts[engine] ?? 0) + 1;
      }),
      {numRuns: 300, seed: 18},
    );
    assert.ok(counts.accepted > 5 && counts.refused > 50, JSON.stringify(counts));
  });
});

/** The JSON Schema of a check file, and the engine that reads one: both give the same verdict. */
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {isChoice} from '../../src/engine/check.js';
import {assertCheck} from '../../src/engine/definition.js';
import {beyondSchema, DefinitionError} from '../../src/engine/format/definition-error.js';
import {checkSchema, SCHEMA_FILE} from '../../src/engine/format/json-schema.js';
import {shipped} from './arbitraries.js';
import {brokenChecks} from './broken-checks.js';
import {changed, tables, WHOLE} from './definition-table.js';

const ajv = new Ajv2020({strict: true, strictRequired: false, allErrors: false});
formats.default(ajv);
const accepts = ajv.compile(checkSchema());

const beyond: readonly string[] = beyondSchema;

/** Of a file: what does not survive JSON is in none. */
const files = Object.values(tables)
  .flat()
  .map(([path, value]) => changed(path, value))
  .filter((value) => {
    try {
      expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
      return true;
    } catch {
      return false;
    }
  });

/** @returns 'accepted', 'refused', or the rule that is broken and that no schema can say */
function verdict(value: unknown): string {
  try {
    assertCheck(value);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.details.rule ?? 'refused';
  }
}

function agree(value: unknown): string {
  const engine = verdict(value);
  const says = accepts(value) ? 'accepted' : 'refused';
  if (!beyond.includes(engine))
    expect(says, JSON.stringify([value, accepts.errors])).to.equal(engine);
  return engine;
}

describe('the schema of a check file', () => {
  it('is the file that ships', () => {
    expect(JSON.parse(readFileSync(`schema/${SCHEMA_FILE}`, 'utf8'))).to.deep.equal(checkSchema());
  });

  it('lets the same words come twice', () => {
    expect(agree(changed('intro', ['Take your time.', 'Take your time.']))).to.equal('accepted');
  });

  it('has something to say of good and of bad files', () => {
    const verdicts = files.map(verdict);
    expect(files.length).to.be.above(200);
    expect(verdicts).to.include.members(
      ['accepted', 'refused', ...beyond].filter((rule) => rule !== 'depth'),
    );
  });

  it('accepts what the engine accepts, and refuses what it refuses', () => {
    for (const file of [WHOLE, ...files]) agree(file);
  });

  it('accepts what breaks only a rule that no schema can say', () => {
    for (const file of files)
      if (beyond.includes(verdict(file)))
        expect(accepts(file), JSON.stringify(file)).to.equal(true);
  });

  it('accepts the checks of our own widgets, unless they ask for words, which no file may', () => {
    for (const check of shipped) {
      const expected = check.questions.every(isChoice) ? 'accepted' : 'refused';
      expect(agree(JSON.parse(JSON.stringify(check))), check.title).to.equal(expected);
    }
  });

  it('agrees on checks in which anything is broken', () => {
    const counts: Record<string, number> = {};
    fc.assert(
      fc.property(brokenChecks, (value) => {
        const text = JSON.stringify(value) as string | undefined;
        if (text === undefined) return;
        const engine = agree(JSON.parse(text));
        counts[engine] = (counts[engine] ?? 0) + 1;
      }),
      {numRuns: 300, seed: 18},
    );
    expect(counts['accepted']).to.be.above(5);
    expect(counts['refused']).to.be.above(50);
  });
});

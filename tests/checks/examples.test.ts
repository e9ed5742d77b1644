/** The examples pass the linter; the one finding is the review that nobody has made up. */
import {readFileSync} from 'node:fs';
import {expect} from '@esm-bundle/chai';
import type {CheckFile} from '../../src/engine/check-file.js';
import {lint} from '../../src/lint/index.js';

const NOW = new Date('2026-11-29T12:00:00Z');

describe('the example checks', () => {
  for (const name of ['first-session', 'sleep-and-evenings', 'asking-for-help'])
    describe(name, () => {
      const file = JSON.parse(readFileSync(`examples/${name}.check.json`, 'utf8')) as CheckFile;

      it('has no finding but the review of its translation', () => {
        const {findings, coverage} = lint(file, {now: NOW});
        expect(findings.map(({rule, path}) => [rule, path])).to.deep.equal([
          ['translation/missing', 'translations.de'],
        ]);
        expect(coverage?.exact).to.equal(true);
      });

      it('names nobody who has not reviewed it', () => {
        expect(file.about?.reviewers).to.deep.equal([]);
        expect(file.about).not.to.have.property('reviewed');
        expect(file.about?.sources?.every(({href, read}) => href && read)).to.equal(true);
      });
    });
});

/** What we ship passes the linter that we give to others. */
import {expect} from '@esm-bundle/chai';
import {asFile} from '../../src/content/about.js';
import {lint} from '../../src/lint/index.js';
import {shippedByName} from '../engine/arbitraries.js';
import {words} from '../setup/words.js';

const NOW = new Date('2026-11-29T12:00:00Z');

describe('the linter on the shipped content', () => {
  for (const [name, check] of Object.entries(shippedByName))
    it(`finds nothing in ${name}`, () => {
      const {findings} = lint(JSON.parse(JSON.stringify(asFile(check, words))), {
        ownWords: true,
        now: NOW,
        limit: 20_000,
        samples: 20_000,
      });
      const told = findings.map(({rule, path, message}) => `${rule} ${path}: ${message}`);
      expect(told).to.eql([]);
    });
}).timeout(120_000);

/** What we ship passes the linter that we give to others. */
import {expect} from '@esm-bundle/chai';
import {lint} from '../../src/lint/index.js';
import {shippedByName} from '../engine/arbitraries.js';

const NOW = new Date('2026-11-29T12:00:00Z');

/** The content has its sources, its authors and its dates in modules of its own, for all widgets together (`content/sources.ts`, `content/version.ts`). */
const ELSEWHERE = ['source/missing', 'review/expired'];

describe('the linter on the shipped content', () => {
  for (const [name, check] of Object.entries(shippedByName))
    it(`finds nothing in ${name}`, () => {
      const {findings} = lint(JSON.parse(JSON.stringify(check)), {
        now: NOW,
        limit: 20_000,
        samples: 20_000,
      });
      const told = findings
        .filter(({rule}) => !ELSEWHERE.includes(rule))
        .map(({rule, path, message}) => `${rule} ${path}: ${message}`);
      expect(told).to.eql([]);
    });
}).timeout(120_000);

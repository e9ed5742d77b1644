/** One broken file for each rule, and what an author is told about it. `UPDATE=1` writes the messages anew: read them then. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {expect} from '@esm-bundle/chai';
import {lint, rules} from '../../src/lint/index.js';

const FOLDER = new URL('broken/', import.meta.url);
const MESSAGES = new URL('messages.json', FOLDER);
const NOW = new Date('2026-11-29T12:00:00Z');

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const nameOf = (rule: string) => `${rule.replace('/', '-')}.check.json`;

function findingsOf(rule: string) {
  const against = rule === 'id/reused' ? {against: read('before.json')} : {};
  return lint(read(nameOf(rule)), {now: NOW, ...against}).findings;
}

function told(rule: string): readonly string[] {
  return findingsOf(rule).map(
    (each) => `${each.severity} ${each.rule} at ${each.path}: ${each.message} → ${each.suggestion}`,
  );
}

describe('what an author is told', () => {
  if (process.env.UPDATE) {
    const all = Object.fromEntries(rules.map(({id}) => [id, told(id)]));
    writeFileSync(MESSAGES, `${JSON.stringify(all, null, 2)}\n`);
  }
  const messages = read('messages.json') as Record<string, readonly string[]>;

  it('has one broken file for each rule, and no other', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.check.json'));
    expect(files.sort()).to.eql(rules.map(({id}) => nameOf(id)).sort());
  });

  it('names the place of each finding, and something to do', () => {
    const findings = rules.flatMap(({id}) => findingsOf(id));
    for (const {rule, path, message, suggestion} of findings) {
      expect(path, rule).to.match(/^[A-Za-z$]/);
      for (const text of [message, suggestion]) expect(text, rule).to.match(/^[\p{Lu}“].*[.?}!]$/u);
    }
  });

  for (const {id} of rules)
    it(`names ${id}`, () => {
      const all = told(id);
      expect(all).to.eql(messages[id]);
      expect(all.some((each) => each.includes(` ${id} at `))).to.equal(true);
    });
});

import {expect, fixture} from '@open-wc/testing';
import '../../src/cairn.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import type {CairnCheck} from '../../src/index.js';
import {lint} from '../../src/lint/index.js';
import {eventually} from '../setup/eventually.js';
import {textOf} from '../setup/person.js';

const NAMES = ['first-session', 'sleep-and-evenings', 'asking-for-help'];
const NOW = new Date('2026-11-29');

describe('the example checks', () => {
  for (const name of NAMES)
    describe(name, () => {
      let file: CheckFile;

      before(async () => {
        const response = await fetch(new URL(`../../examples/${name}.check.json`, import.meta.url));
        file = (await response.json()) as CheckFile;
      });

      it('has no findings but the review of its translation', () => {
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

      it('shows its first question in <cairn-check>', async () => {
        const widget = await fixture<CairnCheck>('<cairn-check no-intro></cairn-check>');
        widget.check = file;
        await widget.updateComplete;
        await eventually(() => textOf(widget).includes(file.questions[0]!.text));
      });
    });
});

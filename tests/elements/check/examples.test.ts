import {expect, fixture} from '@open-wc/testing';
import '../../../src/cairn.js';
import type {CheckFile} from '../../../src/engine/check-file.js';
import type {CairnCheck} from '../../../src/index.js';
import {eventually} from '../../setup/eventually.js';
import {textOf} from '../../setup/person.js';

describe('the example checks in <cairn-check>', () => {
  for (const name of ['first-session', 'sleep-and-evenings', 'asking-for-help'])
    it(`${name} begins with its first question`, async () => {
      const response = await fetch(`/examples/${name}.check.json`);
      const check = (await response.json()) as CheckFile;
      const widget = await fixture<CairnCheck>('<cairn-check no-intro></cairn-check>');
      widget.check = check;
      await widget.updateComplete;
      await eventually(() => textOf(widget).includes(check.questions[0]?.text ?? '?'));
      expect(textOf(widget)).not.to.include(check.questions[1]?.text);
    });
});

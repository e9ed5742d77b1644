import {expect} from '@esm-bundle/chai';

const tags = ['cairn-self-check', 'cairn-goal-card', 'cairn-format-picker'];
const registered = () => tags.filter((tag) => customElements.get(tag));

describe('doors', () => {
  it('the quiet door gives the classes and registers nothing', async () => {
    const {CairnSelfCheck, CairnGoalCard, CairnFormatPicker} = await import('../../src/index.js');
    expect(
      [CairnSelfCheck, CairnGoalCard, CairnFormatPicker].map((each) => typeof each),
    ).to.deep.equal(['function', 'function', 'function']);
    expect(registered()).to.deep.equal([]);
  });

  it('the door of one element registers that one', async () => {
    await import('../../src/elements/goal-card/goal-card.js');
    expect(registered()).to.deep.equal(['cairn-goal-card']);
  });

  it('the one module registers all', async () => {
    await import('../../src/cairn.js');
    expect(registered()).to.deep.equal(tags);
  });
});

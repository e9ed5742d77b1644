import {expect} from '@esm-bundle/chai';
import {widgetNames} from '../../src/context/widget-names.js';

const tags = widgetNames.map((name) => `cairn-${name}`);
/** `self-check` → `CairnSelfCheck` */
const classOf = (name: string) =>
  `Cairn-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const registered = () => tags.filter((tag) => customElements.get(tag));

describe('doors', () => {
  it('the quiet door gives the classes and registers nothing', async () => {
    const door: Readonly<Record<string, unknown>> = await import('../../src/index.js');
    for (const name of widgetNames) expect(typeof door[classOf(name)], name).to.equal('function');
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

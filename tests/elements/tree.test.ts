import {expect} from '@open-wc/testing';
import {
  executeServerCommand,
  getSnapshot,
  getSnapshotConfig,
  saveSnapshot,
} from '@web/test-runner-commands';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {allTags, screens, show, unfold} from '../setup/screens.js';

const today = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date());

/**
 * What the browser tells a screen reader of each screen, in the order in which it is read: kept in __snapshots__, where it can
 * be read as well. `npm test -- --files tests/elements/tree.test.ts --update-snapshots` writes what has changed.
 */
async function compare(name: string): Promise<void> {
  const tree: string = await executeServerCommand('cairn-tree', {today});
  const {updateSnapshots} = await getSnapshotConfig();
  if (updateSnapshots) await saveSnapshot({name, content: tree});
  expect(tree).to.equal(await getSnapshot({name}));
}

describe('the accessibility tree', () => {
  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`says all that is on <${tag}>, ${screen.name}`, async () => {
        await show(tag, screen, 'region="GB"');
        await compare(`<${tag}>, ${screen.name}`);
      });
    }
  }

  for (const [tag, name] of [
    ['cairn-self-check', 'something in the way'],
    ['cairn-goal-card', 'then and now'],
    ['cairn-format-picker', 'places to start where someone is watched'],
  ] as const) {
    it(`says all that is unfolded on <${tag}>, ${name}`, async () => {
      const screen = screens[tag].find((each) => each.name === name)!;
      await unfold(await show(tag, screen, 'region="GB" remember quick-exit'));
      await compare(`<${tag}>, ${name}, unfolded`);
    });
  }
});

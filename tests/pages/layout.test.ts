import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {tags, type Tag} from '../setup/screens.js';
import {CDN, paste, snippet, type Chosen} from '../setup/snippets.js';

/** A page so wide and high that all of it is seen. */
async function pageOf(width: number): Promise<Page> {
  const page = await openPage('blank');
  const frame = page.window.frameElement as HTMLIFrameElement;
  frame.width = String(width + 16);
  frame.height = '1100';
  return page;
}

const SCRIPT = /<script.*?<\/script>/;

/** What was changed before this is on the screen: a frame begins with its callbacks, and is painted after them. */
async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const top = ({document}: Page) => document.getElementById('below')!.getBoundingClientRect().top;

describe('what stands below the snippet', () => {
  for (const target of ['html', 'div']) {
    for (const tag of tags) {
      it(`stays where it is when <${tag}> comes: ${target}`, async () => {
        for (const width of [320, 360, 480, 600, 720]) {
          const page = await pageOf(width);
          const code = snippet(target, tag).join('');
          paste(page.document, code.replace(SCRIPT, ''));
          const before = top(page);
          paste(page.document, SCRIPT.exec(code)![0]);
          await page.widget(tag);
          await nextFrame();
          expect(top(page), String(width)).to.equal(before);
        }
      });
    }
  }
});

interface Shift extends PerformanceEntry {
  readonly value: number;
}

let visits = 0;

/** Not Firefox, and not WebKit. */
const counted = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/**
 * What the browser counts as shifts, after the script has come three seconds late; where it counts none, by how much what
 * stands below has moved.
 */
async function shifts(tag: Tag, chosen: Chosen): Promise<number> {
  const page = await pageOf(640);
  const found: Shift[] = [];
  const observer = new page.window.PerformanceObserver((list) => {
    found.push(...(list.getEntries() as Shift[]));
  });
  if (counted) observer.observe({type: 'layout-shift', buffered: true});
  const code = snippet('html', tag, {
    base: `${CDN}/late-${String(++visits)}/dist/`,
    ...chosen,
  }).join('');
  // A blank page may have been painted by now, and then what is pasted is a shift itself: the script comes after it is painted.
  paste(page.document, code.replace(SCRIPT, ''));
  await painted();
  const begin = page.window.performance.now();
  const before = top(page);
  paste(page.document, SCRIPT.exec(code)![0]);
  await page.widget(tag);
  await painted();
  if (!counted) return Math.abs(top(page) - before);
  // One shift more, and what came before it is known when that is.
  const end = page.window.performance.now();
  page.document.getElementById('here')!.append(page.document.createElement('hr'));
  await eventually(() => found.some(({startTime}) => startTime >= end));
  return found
    .filter(({startTime}) => startTime >= begin && startTime < end)
    .reduce((sum, {value}) => sum + value, 0);
}

describe('a script that comes three seconds late', () => {
  // Shifts count where they are seen.
  before(async () => {
    if (counted) await setViewport({width: 900, height: 1300});
  });

  for (const tag of tags) {
    it(`shifts nothing with the snippet: <${tag}>`, async () => {
      expect(await shifts(tag, {})).to.equal(0);
    });
  }

  it('shifts what is below where no height is kept, so that the tests before mean something', async () => {
    expect(await shifts('cairn-self-check', {reserve: '0'})).to.be.above(counted ? 0.01 : 50);
  });
});

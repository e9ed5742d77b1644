import {fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {emulate} from '../setup/media.js';
import {axeProblems} from '../setup/axe.js';
const page = new CSSStyleSheet();
page.replaceSync(':root {color-scheme: light dark; background-color: Canvas; color: CanvasText}');
it('probe', async () => {
  document.adoptedStyleSheets = [page];
  const w = await fixture('<cairn-self-check></cairn-self-check>');
  const button = rootOf(w).querySelector('button.primary')!;
  const span = button.querySelector('span')!;
  const look = () =>
    console.log(
      [
        matchMedia('(forced-colors: active)').matches,
        matchMedia('(prefers-color-scheme: dark)').matches,
        getComputedStyle(button).backgroundColor,
        getComputedStyle(button).color,
        getComputedStyle(span).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ].join(' | '),
    );
  look();
  await emulate({scheme: 'dark'});
  look();
  await emulate({forcedColors: true});
  look();
  console.log((await axeProblems(w, ['color-contrast'])).join());
  await emulate({forcedColors: true, scheme: 'light'});
  look();
  console.log((await axeProblems(w, ['color-contrast'])).join());
  await emulate({forcedColors: true, scheme: 'dark'});
  look();
  console.log((await axeProblems(w, ['color-contrast'])).join());
  await emulate();
  look();
});

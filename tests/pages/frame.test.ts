import {widgetNames} from '../../src/context/widget-names.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {clickAt, keys} from '../setup/hands.js';
import {eventually} from '../setup/eventually.js';
import {next} from '../setup/next.js';
import {openPage, type Page} from '../setup/page.js';
import {allByRole, nameOf, press, textOf} from '../setup/person.js';
import {toEnd} from '../setup/questions.js';
import {tags} from '../setup/screens.js';
import {CDN, paste} from '../setup/snippets.js';
import {question, walk} from '../setup/walk.js';

interface Said {
  readonly type?: string;
  readonly height?: number;
  readonly message?: string;
  readonly secret?: string;
  readonly value?: number;
}

/** What frames say to a window. */
function listen(view: Window): Said[] {
  const said: Said[] = [];
  view.addEventListener('message', ({data}: MessageEvent<Said>) => said.push(data));
  return said;
}

const framed = (query: string) => openPage('framed', undefined, query);

/** Heights of the frame from now on. */
function heights(): () => number | undefined {
  const said = listen(window);
  return () => said.filter(({type}) => type === 'cairn-height').at(-1)?.height;
}

async function withFrame(attributes: string): Promise<{page: Page; said: Said[]}> {
  const page = await openPage('blank');
  const said = listen(page.window);
  paste(page.document, `<iframe width="600" height="300" ${attributes}></iframe>`);
  return {page, said};
}

describe('the page for frames', () => {
  for (const tag of tags) {
    it(`shows <${tag}>, in the language and with the settings of its address`, async () => {
      const name = tag.replace('cairn-', '');
      const page = await framed(
        `?widget=${name}&lang=es-MX&heading=A+%3Cb%3E&accent=rgb(1+2+3)&scheme=dark`,
      );
      const widget = await page.widget(tag);
      expect(textOf(widget)).to.match(/^A <b>\n/);
      expect(nameOf(allByRole(widget, 'button')[0]!)).to.equal('Empezar');
      expect(widget.style.getPropertyValue('--cairn-accent')).to.equal('rgb(1 2 3)');
      expect(page.window.getComputedStyle(widget).colorScheme).to.equal('dark');
      expect([page.document.title, page.document.documentElement.lang]).to.deep.equal([
        'A <b>',
        'es-MX',
      ]);
      expect([page.violations, page.said]).to.deep.equal([[], []]);
    });
  }

  it('goes on by one question when a button is pressed', async () => {
    const page = await framed('?widget=self-check&lang=en&no-intro');
    const quiz = await page.widget('cairn-self-check');
    expect(await walk(quiz, ['Rarely', 'Often'])).to.have.lengthOf(2);
    expect(question(quiz)).to.match(/^Question 3 of /);
    await press(quiz, 'Back');
    expect(question(quiz)).to.match(/^Question 2 of /);
  });

  it('asks for nothing because of its colours', async () => {
    const {window, document, widget} = await framed(
      '?widget=self-check&lang=en&accent=%23eee&quiet=%23999',
    );
    await widget('cairn-self-check');
    // Comes after those that the widget asked for.
    await new Promise((idle) => (window.requestIdleCallback ?? window.setTimeout)(idle));
    const asked = [...document.scripts].map(({src}) => new URL(src).pathname);
    expect(asked.filter((path) => path.startsWith('/dist/'))).to.deep.equal([
      '/dist/frame/frame.js',
    ]);
  });

  it('shows the first where it does not know the name, and says so', async () => {
    const page = await framed('?widget=quiz&lang=en');
    await page.widget('cairn-self-check');
    expect(page.said).to.deep.equal([
      `warn: cairn: widget=quiz is none of ${widgetNames.join(', ')}.`,
    ]);
  });

  it('can be used from 200 pixels', async () => {
    for (const tag of tags) {
      const page = await framed(`?widget=${tag.replace('cairn-', '')}&lang=en`);
      (page.window.frameElement as HTMLIFrameElement).width = '200';
      const widget = await page.widget(tag);
      await press(widget, 'Begin');
      expect(page.document.documentElement.scrollWidth, tag).to.be.at.most(200);
    }
  });

  it('says its height, the same for every result', async () => {
    const found = [];
    for (const answers of [Array<string>(9).fill('Not at all'), Array<string>(9).fill('Often')]) {
      const height = heights();
      const page = await framed('?widget=self-check&lang=en&no-intro');
      const quiz = await page.widget('cairn-self-check');
      await eventually(() => height());
      const before = height();
      await walk(quiz, toEnd('cairn-self-check', ...answers));
      await eventually(() => height() !== before && textOf(quiz).includes('Start again'));
      await eventually(() => height()! > before!);
      found.push(height());
    }
    expect(found[0]).to.equal(found[1]);
  });

  it('leaves with the page around it', async () => {
    const page = await openPage('blank');
    const away = new URL('./site/away.html', import.meta.url).href;
    const heard = next(page.window, 'message');
    page.document.body.innerHTML = `<iframe src="/dist/frame.html?widget=self-check&lang=en&quick-exit&exit-href=${encodeURIComponent(away)}"></iframe>`;
    await heard;
    page.document.querySelector('iframe')!.focus();
    await keys('Tab');
    await keys('Enter');
    await eventually(() => page.window.location.href === away);
  });

  it('takes no words and no addresses from a link, where it is no frame', async () => {
    const said = await executeServerCommand('cairn-visit', [
      {
        go: `${CDN}/dist/frame.html?widget=self-check&region=GB&heading=Evil&intro=Evil&cta-label=Evil&cta-href=https://example.org`,
      },
      {
        run: `(() => {
          const widget = document.querySelector('cairn-self-check');
          return ['region', 'heading', 'intro', 'cta-label', 'cta-href'].map((name) => widget.getAttribute(name));
        })()`,
      },
    ]);
    expect(said).to.deep.equal([['GB', null, null, null, null]]);
  });
});

describe('a frame in the sandbox of WordPress', () => {
  const SANDBOXED = `sandbox="allow-scripts" src="${CDN}/dist/frame/self-check.html?lang=en#?secret=abc"`;

  it('says its height by the protocol of WordPress, again when it is asked', async () => {
    const {page, said} = await withFrame(SANDBOXED);
    const known = () => said.filter(({message}) => message === 'height');
    await eventually(() => known().some(({value}) => value! > 300));
    expect(new Set(known().map(({secret}) => secret))).to.deep.equal(new Set(['abc']));
    const before = known().length;
    // A window hears from which other one a message comes.
    page.window.eval(
      `document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'abc'}, '*')`,
    );
    await eventually(() => known().length > before);
  });

  it('works, although no form may be submitted there', async () => {
    const {page, said} = await withFrame(SANDBOXED);
    const value = () => said.filter(({message}) => message === 'height').at(-1)?.value ?? 0;
    await eventually(() => value() > 300);
    const before = value();
    const frame = page.document.querySelector('iframe')!;
    // Inside its border; the page hears of a click there only when the frame has the keyboard. From there Tab always comes
    // to Begin first, so a press that was lost can be made again.
    await eventually(async () => {
      await clickAt(frame, {left: 4, top: 4});
      if (page.document.activeElement !== frame) return false;
      await keys('Tab');
      await keys('Enter');
      return value() !== before;
    });
  });
});

describe('an address that is pasted into a system with oEmbed', () => {
  for (const tag of tags) {
    it(`becomes <${tag}>`, async () => {
      const name = tag.replace('cairn-', '');
      const here = (text: string) => text.replaceAll('https://example.org/cairn/', `${CDN}/dist/`);
      const answer = await fetch(`${CDN}/dist/frame/${name}.html`);
      const parsed = new DOMParser().parseFromString(here(await answer.text()), 'text/html');
      const link = parsed.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
      const oembed = (await (await fetch(link.href)).json()) as Record<string, unknown>;
      expect([oembed['version'], oembed['type'], oembed['title']]).to.deep.equal([
        '1.0',
        'rich',
        parsed.title,
      ]);
      const page = await openPage('blank');
      const said = listen(page.window);
      paste(page.document, here(oembed['html'] as string));
      await eventually(() => said.some(({height}) => height! > 300));
    });
  }
});

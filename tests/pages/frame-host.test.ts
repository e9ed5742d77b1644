import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {openPage} from '../setup/page.js';

describe('frame/host.js', () => {
  it('makes our frame as high as its widget, and leaves another frame that asks for it as it is', async () => {
    const {document, window} = await openPage('blank');
    document.body.innerHTML = `<iframe id="ours" height="50" src="/dist/frame.html?widget=self-check"></iframe>
      <iframe id="theirs" height="50"></iframe>
      <iframe id="likely" height="50" src="/tests/pages/site/blank.html?/dist/frame.html"></iframe>`;
    const [ours, theirs, likely] = ['ours', 'theirs', 'likely'].map(
      (id) => document.getElementById(id) as HTMLIFrameElement,
    );
    const script = document.createElement('script');
    script.src = '/dist/frame/host.js';
    document.body.append(script);
    await eventually(() => ours!.offsetHeight > 150, 'it is not resized');
    await eventually(() => likely!.contentDocument?.URL.endsWith('/dist/frame.html'));
    const others = [theirs!, likely!];
    const asked: unknown[] = [];
    // After that of `host.js`, which has taken or left what it hears.
    window.addEventListener('message', ({source}) => asked.push(source));
    for (const {contentWindow} of others)
      // A window hears from which other one a message comes.
      (contentWindow as Window & typeof globalThis).eval(
        `parent.postMessage({type: 'cairn-height', height: 4321}, '*')`,
      );
    await eventually(() => others.every(({contentWindow}) => asked.includes(contentWindow)));
    for (const {offsetHeight} of others) expect(offsetHeight).to.be.below(100);
  });
});

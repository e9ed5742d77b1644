import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {openPage} from '../setup/page.js';

describe('frame/host.js', () => {
  it('makes our frame as high as its widget, and leaves another frame that asks for it as it is', async () => {
    const {document} = await openPage('blank');
    const ask = `<script>for (let i = 0; i < 9; i++) setTimeout(() => parent.postMessage({type: "cairn-height", height: 4321}, "*"), 200 * i)</script>`;
    document.body.innerHTML = `<iframe id="ours" height="50" src="/dist/frame.html?widget=self-check"></iframe>
      <iframe id="theirs" height="50" srcdoc='${ask}'></iframe>
      <iframe id="likely" height="50" src="/tests/pages/site/blank.html?/dist/frame.html"></iframe>`;
    const [ours, theirs, likely] = ['ours', 'theirs', 'likely'].map(
      (id) => document.getElementById(id) as HTMLIFrameElement,
    );
    const script = document.createElement('script');
    script.src = '/dist/frame/host.js';
    document.body.append(script);
    await eventually(() => ours!.offsetHeight > 150, 'it is not resized');
    likely!.contentWindow!.parent.postMessage({type: 'cairn-height', height: 4321}, '*');
    await eventually(() => theirs!.contentDocument?.readyState === 'complete');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([theirs!.offsetHeight, likely!.offsetHeight].every((height) => height < 100)).to.equal(
      true,
    );
  });
});

import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** In the page: the colours of the first question, an answer of it chosen. */
const look = `(async () => {
  const quiz = document.querySelector('cairn-self-check');
  await customElements.whenDefined('cairn-self-check');
  await quiz.updateComplete;
  const root = opened['cairn-self-check'];
  const [chosen, other] = root.querySelectorAll('[part=option]');
  chosen.querySelector('input').click();
  await quiz.updateComplete;
  const of = (selector) => getComputedStyle(root.querySelector(selector));
  const {color: words, backgroundColor: card, borderTopColor: edge} = of('[part=card]');
  const primary = of('[part~=primary]');
  const [, laid, ghost] = [...root.querySelectorAll('[part=cairn] path')].map((each) => getComputedStyle(each));
  return {
    forced: matchMedia('(forced-colors: active)').matches,
    'words can be read': words !== card,
    'the card has an edge': edge === words,
    'the chosen edge is heavier': [getComputedStyle(chosen).borderTopWidth, getComputedStyle(other).borderTopWidth],
    'the words of the button can be read': of('[part~=primary] span').color !== primary.backgroundColor,
    'the button has an edge': primary.borderTopColor !== card,
    'a stone is drawn in words': laid.fill === words,
    'a stone to come is an outline': [ghost.fill !== words, ghost.stroke === words],
  };
})()`;

const go = new URL('./site/visited.html', import.meta.url).href;

describe('Firefox with colours of its own', () => {
  it('shows what is chosen, what can be pressed and how far one has come', async () => {
    const said = await executeServerCommand('cairn-forced', {go, run: look});
    expect(said).to.deep.equal({
      forced: true,
      'words can be read': true,
      'the card has an edge': true,
      'the chosen edge is heavier': ['3px', '1px'],
      'the words of the button can be read': true,
      'the button has an edge': true,
      'a stone is drawn in words': true,
      'a stone to come is an outline': [true, true],
    });
  });
});

import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {formatPickerQuestions} from '../../src/content/format-picker-questions.js';
import {selfCheckQuestions} from '../../src/content/self-check-questions.js';
import * as door from '../../src/index.js';
import * as check from '../../src/elements/check/check.js';
import * as formatPicker from '../../src/elements/format-picker/format-picker.js';
import * as goalCard from '../../src/elements/goal-card/goal-card.js';
import * as selfCheck from '../../src/elements/self-check/self-check.js';
import * as sessionPrep from '../../src/elements/session-prep/session-prep.js';
import * as switchGuide from '../../src/elements/switch-guide/switch-guide.js';
import {choose, press, type, updated} from '../setup/person.js';
import {allTags, screens, show, type AnyTag} from '../setup/screens.js';
import {follow} from '../setup/walker.js';
import {words} from '../setup/words.js';

const SECRET = 'sleep through the night';

const modules = {door, check, formatPicker, goalCard, selfCheck, sessionPrep, switchGuide};

const ANSWERS = {
  'cairn-self-check': 'Often',
  'cairn-format-picker': 'Not sure',
  'cairn-switch-guide': /^I don’t feel understood/,
  'cairn-check': 'I am nervous',
} as const;

/** A widget with something to hide on its screen. */
async function answered(tag: AnyTag): Promise<HTMLElement> {
  const widget = await show(tag, screens[tag][0]!);
  await press(widget, 'Begin');
  if (tag === 'cairn-goal-card') {
    await type(widget, /work toward/, SECRET);
    await press(widget, 'Next');
    await choose(widget, 'Partly');
  } else if (tag === 'cairn-session-prep') await type(widget, /stayed with you/, SECRET);
  else await choose(widget, ANSWERS[tag]);
  return widget;
}

function secretOf(widget: Element) {
  const root = rootOf(widget);
  const nodes = new Set<unknown>(root.querySelectorAll('*'));
  return (value: unknown) => {
    if (value === root) return 'the shadow root';
    if (nodes.has(value)) return 'a node inside';
    if (value instanceof CSSStyleSheet && root.adoptedStyleSheets.includes(value))
      return 'its style sheet';
    if (value instanceof ElementInternals) return 'its internals';
    if (typeof value === 'string' && value.includes(SECRET)) return 'what was typed';
    return undefined;
  };
}

describe('whoever follows every property', () => {
  for (const tag of allTags) {
    it(`comes from <${tag}>, its class and the modules to nothing inside`, async () => {
      const widget = await answered(tag);
      const {constructor} = widget;
      const {ways, looked} = follow({widget, constructor, ...modules}, secretOf(widget));
      expect(ways).to.deep.equal([]);
      expect(looked).to.be.above(10_000);
    });
  }

  for (const [what, leak] of [
    ['a property', (host: object, root: ShadowRoot) => Object.assign(host, {renderRoot: root})],
    [
      'a symbol',
      (host: object, root: ShadowRoot) => Object.assign(host, {[Symbol('part')]: {root}}),
    ],
    [
      'a getter of the class',
      (host: object, root: ShadowRoot) =>
        Object.defineProperty(Object.getPrototypeOf(host), 'view', {
          get: () => root,
          configurable: true,
        }),
    ],
    [
      'a list of the class',
      (host: object, root: ShadowRoot) =>
        Object.assign(host.constructor, {instances: new Set([new WeakRef(host), {root}])}),
    ],
    [
      'a node inside',
      (host: object, root: ShadowRoot) => Object.assign(host, {field: root.querySelector('input')}),
    ],
    [
      'its style sheet',
      (host: object, root: ShadowRoot) => Object.assign(host, {styles: root.adoptedStyleSheets}),
    ],
    ['what was typed', (host: object) => Object.assign(host, {state: {goals: [{words: SECRET}]}})],
  ] as const) {
    it(`would find ${what}`, async () => {
      const Leaky = class extends HTMLElement {};
      customElements.define(`x-leaky-${String(Math.random()).slice(2)}`, Leaky);
      const host = new Leaky();
      const root = host.attachShadow({mode: 'closed'});
      root.innerHTML = '<input>';
      root.adoptedStyleSheets = [new CSSStyleSheet()];
      leak(host, root);
      expect(follow({host}, secretOf(host)).ways).not.to.deep.equal([]);
    });
  }
});

describe('whoever asks the browser', () => {
  for (const tag of allTags) {
    it(`gets no root, no internals and no markup of <${tag}>`, async () => {
      const widget = await answered(tag);
      expect(widget.shadowRoot).to.equal(null);
      expect(() => widget.attachInternals()).to.throw();
      expect(() => widget.attachShadow({mode: 'open'})).to.throw();
      expect(widget.textContent + widget.innerText + widget.innerHTML).to.equal('');
      expect(widget.querySelector('*')).to.equal(null);
      const html = document.documentElement as Element & {getHTML?: (options: object) => string};
      expect(html.getHTML?.({serializableShadowRoots: true}) ?? '').not.to.include('<fieldset');
      expect(new XMLSerializer().serializeToString(document)).not.to.include('<fieldset');
      expect((widget.cloneNode(true) as Element).shadowRoot).to.equal(null);
    });

    it(`gets <${tag}> itself for every point on it, and for its focus`, async () => {
      const widget = await answered(tag);
      widget.scrollIntoView();
      const {left, width, top, bottom} = widget.getBoundingClientRect();
      const end = Math.min(bottom, innerHeight);
      expect(end - top).to.be.above(200);
      for (let y = top + 20; y < end; y += 40) {
        const at = document.elementsFromPoint(left + width / 2, y);
        expect(at[0]?.localName).to.equal(tag);
        expect(at.some((each) => each.getRootNode() === rootOf(widget))).to.equal(false);
      }
      rootOf(widget).querySelector<HTMLElement>('input, textarea')!.focus();
      expect(document.activeElement).to.equal(widget);
    });

    it(`hears of no change within <${tag}>`, async () => {
      const widget = await show(tag, screens[tag][0]!);
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      await press(widget, 'Begin');
      await press(widget, 'Next');
      expect(observer.takeRecords()).to.deep.equal([]);
      observer.disconnect();
    });

    it(`gets no animation that runs within <${tag}>`, async () => {
      const widget = await answered(tag);
      await press(widget, 'Next');
      const inner = rootOf(widget).getAnimations();
      const outer = [
        ...document.getAnimations(),
        ...widget.getAnimations({subtree: true}),
        ...document.documentElement.getAnimations({subtree: true}),
      ];
      expect(outer.filter((each) => inner.includes(each))).to.deep.equal([]);
    });
  }

  it('gets nothing from a method of ours', async () => {
    const quiz = await answered('cairn-self-check');
    for (const name of ['restart', 'requestUpdate', 'attributeChangedCallback'] as const)
      expect((Reflect.get(quiz, name) as (name: string) => unknown).call(quiz, 'lang')).to.equal(
        undefined,
      );
    expect(await Reflect.get(quiz, 'updateComplete')).to.equal(undefined);
  });
});

describe('a page that replaces what makes roots and internals, once we are loaded,', () => {
  it('gets none', async () => {
    const {attachShadow} = Element.prototype;
    const {attachInternals} = HTMLElement.prototype;
    const caught: string[] = [];
    Element.prototype.attachShadow = function (init) {
      if (this.localName.startsWith('cairn-')) caught.push('a root');
      return attachShadow.call(this, init);
    };
    HTMLElement.prototype.attachInternals = function () {
      if (this.localName.startsWith('cairn-')) caught.push('internals');
      return attachInternals.call(this);
    };
    try {
      const page = await fixture(
        `<div>${allTags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`,
      );
      await Promise.all([...page.children].map(updated));
      expect(page.children).to.have.lengthOf(allTags.length);
      expect(caught).to.deep.equal([]);
    } finally {
      Element.prototype.attachShadow = attachShadow;
      HTMLElement.prototype.attachInternals = attachInternals;
    }
  });
});

describe('a page that makes use of our classes', () => {
  for (const tag of allTags) {
    const Class = customElements.get(tag)!;
    const Base = Object.getPrototypeOf(Class) as new (...given: unknown[]) => HTMLElement;

    it(`makes no widget of its own from what is behind <${tag}>`, () => {
      const Own = class extends Base {};
      customElements.define(`x-own-${tag}`, Own);
      expect(() => new Own({name: 'self-check', view: () => ({})})).to.throw(TypeError);
    });

    it(`hears nothing between <${tag}> and what is behind it`, async () => {
      const given: unknown[] = [];
      const Between = class extends Base {
        constructor(...values: unknown[]) {
          super(...values);
          given.push(...values);
        }
      };
      Object.setPrototypeOf(Class, Between);
      try {
        await answered(tag);
        // A key that holds nothing, and leads nowhere.
        expect(given.map((value) => Reflect.ownKeys(value as object))).to.deep.equal([[]]);
        expect(given.every((value) => Object.isFrozen(value))).to.equal(true);
      } finally {
        Object.setPrototypeOf(Class, Base);
      }
    });

    it(`makes one of <${tag}> that works, and stays closed`, async () => {
      const Own = class extends (Class as typeof HTMLElement) {};
      customElements.define(`x-${tag}`, Own);
      const own = await fixture<HTMLElement>(
        `<x-${tag} ${screens[tag][0]!.attributes ?? ''}></x-${tag}>`,
      );
      await updated(own);
      await press(own, 'Begin');
      expect(own.shadowRoot).to.equal(null);
    });
  }
});

describe('what is counted', () => {
  for (const [tag, many] of [
    ['cairn-self-check', selfCheckQuestions(words).questions.length],
    // The goals, and five questions about each.
    ['cairn-goal-card', 6],
    ['cairn-format-picker', formatPickerQuestions(words).questions.length],
    // Five lines, and what comes first.
    ['cairn-session-prep', 6],
  ] as const) {
    it(`is the same in every run of <${tag}>, whatever is answered`, async () => {
      const counted = new Set<number>();
      for (const screen of screens[tag].filter(({outcome}) => outcome)) {
        const widget = await fixture<HTMLElement>(`<${tag} ${screen.attributes ?? ''}></${tag}>`);
        widget.addEventListener('cairn-step', ({detail}) => counted.add(detail.of));
        await updated(widget);
        await screen.reach(widget);
        widget.remove();
      }
      expect([...counted]).to.deep.equal([many]);
    });
  }
});

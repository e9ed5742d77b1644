import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {rootOf} from '../setup/open-roots.js';
import {statesOf} from '../setup/states.js';
import '../../src/cairn.js';
import * as door from '../../src/index.js';
import {ears} from '../setup/ears.js';
import {declarations, type Entry} from '../setup/manifest.js';
import {allByRole, byRole, press, textOf, updated} from '../setup/person.js';
import {allTags, screens, show, unfold, type AnyTag} from '../setup/screens.js';
import {walkToEnd} from '../setup/walk.js';

const names = (entries: readonly Entry[]) => entries.map(({name}) => name).sort();

/** What is listened for: all that is documented, and what must not be there. */
const TYPES = ['start', 'step', 'complete', 'restart', 'take', 'keep', 'answer', 'result'].map(
  (name) => `cairn-${name}`,
);

const outcomeOf = (tag: AnyTag) => screens[tag].find(({outcome}) => outcome)!;

/** What an attribute is for: seen with it, and not seen without it. */
const effects: Readonly<
  Record<
    string,
    {value: string; with?: string; on?: string; seen: (widget: HTMLElement) => unknown}
  >
> = {
  lang: {value: 'es', seen: (widget) => card(widget)?.lang === 'es'},
  dir: {value: 'rtl', seen: (widget) => card(widget)?.dir === 'rtl'},
  class: {value: 'wide', seen: (widget) => widget.matches('.wide.rr-block')},
  region: {value: 'GB', seen: (widget) => textOf(widget).includes('999')},
  heading: {value: 'Own title', seen: (widget) => byName(widget, 'heading', 'Own title')},
  intro: {value: 'Own lines', seen: (widget) => textOf(widget).includes('Own lines')},
  'heading-level': {
    value: '4',
    seen: (widget) => allByRole(widget, 'heading')[0]?.ariaLevel === '4',
  },
  'no-intro': {value: '', seen: (widget) => !byName(widget, 'button', 'Begin')},
  layout: {
    value: 'page',
    with: 'no-intro',
    seen: (widget) =>
      [...allByRole(widget, 'radiogroup'), ...allByRole(widget, 'textbox')].length > 1,
  },
  remember: {
    value: '',
    on: 'outcome',
    seen: (widget) => byName(widget, 'button', 'Keep on this device'),
  },
  'cta-href': {
    value: '/find',
    with: 'cta-label="Find" cta-note="Own note"',
    on: 'outcome',
    seen: (widget) => byName(widget, 'link', 'Find')?.getAttribute('href') === '/find',
  },
  'cta-label': {
    value: 'Find',
    with: 'cta-href="/find" cta-note="Own note"',
    on: 'outcome',
    seen: (widget) => byName(widget, 'link', 'Find'),
  },
  'cta-note': {
    value: 'Own note',
    with: 'cta-href="/find" cta-label="Find"',
    on: 'outcome',
    seen: (widget) => textOf(widget).includes('Own note'),
  },
  'check-href': {value: '/check', on: 'outcome', seen: leadsTo('/check')},
  'goals-href': {value: '/goals', on: 'outcome', seen: leadsTo('/goals')},
  'formats-href': {value: '/formats', on: 'outcome', seen: leadsTo('/formats')},
  'prep-href': {value: '/prep', on: 'outcome', seen: leadsTo('/prep')},
  'switch-href': {value: '/switch', on: 'outcome', seen: leadsTo('/switch')},
  'licensing-href': {value: '/body', on: 'a therapist did something wrong', seen: leadsTo('/body')},
  'quick-exit': {value: '', seen: (widget) => byName(widget, 'button', 'Leave this page now')},
  // That it leads there is seen in `tests/pages`.
  'exit-href': {value: '/away', seen: (widget) => Reflect.get(widget, 'exitHref') === '/away'},
  // What happens in the frame is seen in `tests/pages`.
  isolated: {value: '', seen: (widget) => rootOf(widget).querySelector('iframe')},
  'no-shield': {
    value: '',
    seen(widget) {
      const page = ears(widget, ['click']);
      allByRole(widget, 'button').at(-1)!.click();
      page.stop();
      return page.heard.size > 0;
    },
  },
};

/** What `<cairn-check>` shows, and in which language: `tests/elements/check` has what these do. */
const OF_A_FILE = ['check', 'src', 'integrity', 'lang'];

/** A widget does not lead to itself. */
const OWN_ADDRESS: Readonly<Partial<Record<AnyTag, string>>> = {
  'cairn-self-check': 'check-href',
  'cairn-goal-card': 'goals-href',
  'cairn-format-picker': 'formats-href',
  'cairn-session-prep': 'prep-href',
  'cairn-switch-guide': 'switch-href',
};

/** Not there while words are on their way. */
function card(widget: Element): HTMLElement | null {
  return rootOf(widget).querySelector('section');
}

function byName(widget: Element, role: string, name: string): HTMLElement | undefined {
  return allByRole(widget, role, name)[0];
}

function leadsTo(address: string) {
  return (widget: Element) =>
    allByRole(widget, 'link').some((link) => link.getAttribute('href') === address);
}

async function onScreen(tag: AnyTag, on: string | undefined, more: string): Promise<HTMLElement> {
  const screen =
    on === undefined
      ? screens[tag][0]!
      : on === 'outcome'
        ? outcomeOf(tag)
        : screens[tag].find(({name}) => name === on)!;
  const widget = await show(tag, screen, more);
  await unfold(widget);
  return widget;
}

describe('the manifest', () => {
  it('has every element, once', () => {
    expect(declarations.map(({tagName}) => tagName).sort()).to.deep.equal([...allTags].sort());
  });

  it('says something of everything', () => {
    const silent = declarations.flatMap((declaration) =>
      Object.entries(declaration)
        .flatMap(([kind, entries]) =>
          Array.isArray(entries) ? [[kind, entries as Entry[]] as const] : [],
        )
        .flatMap(([kind, entries]) =>
          entries
            .filter(({description = ''}) => !/^[A-Z“].*\.$/s.test(description))
            .map(({name}) => `${declaration.tagName} ${kind} ${name}`),
        ),
    );
    expect(silent).to.deep.equal([]);
  });
});

for (const declaration of declarations) {
  const {tagName: tag} = declaration;
  const Class = (
    door as unknown as Record<string, typeof HTMLElement & {observedAttributes: readonly string[]}>
  )[declaration.name]!;

  describe(`<${tag}> is what its manifest says`, () => {
    it('a class that the quiet door gives', () => {
      expect(customElements.get(tag)).to.equal(Class);
    });

    it('these attributes, and no other', () => {
      expect(names(declaration.attributes)).to.deep.equal(
        [...Class.observedAttributes, 'lang'].sort(),
      );
    });

    for (const {name} of declaration.attributes) {
      if (tag === 'cairn-check' && OF_A_FILE.includes(name)) continue;
      const effect = effects[name];
      if (!effect) throw new Error(`“effects” does not say what the attribute ${name} does`);
      const {value, with: more = '', on, seen} = effect;
      const own = OWN_ADDRESS[tag] === name;
      it(`${name} ${own ? 'is for its siblings' : 'does something'}`, async () => {
        const without = await onScreen(tag, on, more);
        expect(Boolean(seen(without))).to.equal(false);
        without.remove();
        const widget = await onScreen(tag, on, `${more} ${name}="${value}"`);
        if (own) expect(Boolean(seen(widget))).to.equal(false);
        else await eventually(() => seen(widget));
      });
    }

    it('these properties and methods, and no other', () => {
      const found = new Set<string>();
      for (
        let prototype = Class.prototype;
        prototype !== HTMLElement.prototype;
        prototype = Object.getPrototypeOf(prototype) as HTMLElement
      ) {
        for (const key of Reflect.ownKeys(prototype)) found.add(String(key));
      }
      for (const name of ['constructor', ...LIFECYCLE]) found.delete(name);
      expect([...found].sort()).to.deep.equal(names(declaration.members));
    });

    it('nothing of its own on an element', async () => {
      const widget = await show(tag, outcomeOf(tag));
      expect(Reflect.ownKeys(widget)).to.deep.equal([]);
    });

    it('properties with these defaults, each with its attribute', () => {
      const widget = document.createElement(tag);
      const fields = declaration.members.filter(({attribute}) => attribute);
      expect(fields.length).to.be.above(10);
      for (const {name, attribute, default: value} of fields) {
        expect(String(Reflect.get(widget, name)), name).to.equal(
          (value ?? 'undefined').replaceAll("'", ''),
        );
        const [entry] = declaration.attributes.filter((each) => each.name === attribute);
        expect([entry?.fieldName, entry?.default], name).to.deep.equal([name, value]);
        Reflect.set(widget, name, SETTABLE[attribute!] ?? 3);
        expect(widget.hasAttribute(attribute!), name).to.equal(true);
      }
    });

    it('these events, and no other', async () => {
      const {clipboard} = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: () => Promise.resolve()},
        configurable: true,
      });
      try {
        const heard = new Set<string>();
        const widget = await show(tag, screens[tag][0]!);
        for (const type of TYPES) widget.addEventListener(type, () => heard.add(type));
        await press(widget, 'Begin');
        await toOutcome(tag, widget);
        await press(widget, /^A page to (bring|take)/);
        await press(widget, 'Copy');
        await updated(widget);
        await press(widget, 'Start again');
        expect([...heard]).to.have.members(declaration.events.map(({name}) => name));
      } finally {
        Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      }
    });

    it('these parts and states, and no other; each on some screen', async () => {
      const parts = new Set<string>();
      const states = new Set<string>();
      for (const screen of screens[tag]) {
        const widget = await show(
          tag,
          screen,
          'quick-exit cta-href="/find" cta-label="Find" cta-note="Own note"',
        );
        await unfold(widget);
        for (const element of rootOf(widget).querySelectorAll('[part]'))
          for (const part of element.part) parts.add(part);
        for (const state of statesOf(widget)) {
          expect(widget.matches(`:state(${state})`), state).to.equal(true);
          states.add(state);
        }
        widget.remove();
      }
      // Where nothing needs an answer, no message says that one is missing.
      const canMiss = screens[tag].some(({name}) => /needs an answer|without words/.test(name));
      // The file that is shown has no lead.
      const hasLead = tag !== 'cairn-check';
      const expected = names(declaration.cssParts).filter(
        (part) => (part !== 'error' || canMiss) && (part !== 'lead' || hasLead),
      );
      expect([...parts].sort()).to.deep.equal(expected);
      expect([...states].sort()).to.deep.equal(names(declaration.cssStates));
    });

    it('the state of what is on the screen, and of nothing else', async () => {
      const path: string[] = [];
      const widget = await show(tag, screens[tag][0]!);
      const look = () => path.push([...statesOf(widget)].join(' ') || 'none');
      look();
      await press(widget, 'Begin');
      look();
      await toOutcome(tag, widget);
      look();
      await press(widget, 'Start again');
      look();
      expect(path).to.deep.equal(['none', 'asking', 'complete', 'none']);
    });

    it('these custom properties, with these defaults, and no other', async () => {
      const {cssRules} = rootOf(await show(tag, screens[tag][0]!)).adoptedStyleSheets[0]!;
      const css = [...cssRules].map(({cssText}) => cssText).join('\n');
      const used = fallbacks(css);
      const mixed = (value: string) => value.includes('--_');
      expect(Object.fromEntries(used)).to.deep.equal(
        Object.fromEntries(
          declaration.cssProperties.map(({name, default: value}) => [
            name,
            value ?? (mixed(used.get(name) ?? '') ? used.get(name) : 'a default that can be told'),
          ]),
        ),
      );
    });

    for (const {name, type} of declaration.cssProperties) {
      it(`${name} changes how something looks`, async () => {
        const changed = new Set<string>();
        for (const wanted of [
          'the opening lines',
          'a question with an answer',
          'a question with many answers',
          'which line comes first',
        ]) {
          const screen = screens[tag].find((each) => each.name === wanted);
          if (!screen) continue;
          const widget = await show(tag, screen);
          if (wanted === 'which line comes first') allByRole(widget, 'radio')[0]?.click();
          if (wanted === 'a question with many answers') allByRole(widget, 'checkbox')[0]?.click();
          const before = looks(widget);
          widget.style.setProperty(name, VALUES[name] ?? VALUES[type!.text]!);
          for (const [index, look] of looks(widget).entries())
            if (look !== before[index]) changed.add(look);
        }
        expect(changed.size).to.be.above(0);
      });
    }
  });
}

describe('a publisher', () => {
  it('styles a part and a state from the page', async () => {
    const page = await fixture(
      `<div>
        <style>
          cairn-self-check::part(option) {outline: 3px solid rgb(1, 2, 3)}
          cairn-self-check:state(asking) {outline: 4px solid rgb(4, 5, 6)}
        </style>
        <cairn-self-check no-intro></cairn-self-check>
      </div>`,
    );
    const quiz = page.querySelector('cairn-self-check')!;
    await updated(quiz);
    const option = byRole(quiz, 'radio', 'Often').closest('[part=option]')!;
    expect(getComputedStyle(option).outlineColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(quiz).outlineColor).to.equal('rgb(4, 5, 6)');
  });
});

/** What a setting takes that does not take anything. */
const SETTABLE: Readonly<Record<string, string>> = {region: 'GB', layout: 'page'};

const LIFECYCLE = [
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
];

const VALUES: Readonly<Record<string, string>> = {
  '<color>': 'rgb(1, 2, 3)',
  '<length>': '77px',
  '<number>': '900',
  '--cairn-font': 'monospace',
  '--cairn-font-size': '40px',
  '--cairn-heading-font': 'monospace',
  // Words can be read on it and with it, so the console says nothing.
  '--cairn-surface': 'rgb(250, 251, 252)',
  '--cairn-on-accent': 'rgb(251, 252, 253)',
};

const LOOKS = [
  ...['color', 'background-color', 'border-top-color', 'outline-color', 'fill', 'stroke'],
  ...['accent-color', 'border-top-left-radius', 'column-gap', 'padding-top', 'margin-bottom'],
  ...['font-family', 'font-size', 'font-weight'],
];

/** What stands in `css` for each of our custom properties that is not set. */
function fallbacks(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {0: start, 1: name, index} of css.matchAll(/var\(\s*(--cairn-[\w-]+),/g)) {
    let end = index + start.length;
    for (let depth = 1; depth; end++) depth += {'(': 1, ')': -1}[css[end]!] ?? 0;
    found.set(name!, css.slice(index + start.length, end - 1).trim());
  }
  return found;
}

/** How each element looks. */
function looks(widget: Element): readonly string[] {
  return [...rootOf(widget).querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return LOOKS.map((name) => style.getPropertyValue(name)).join('; ');
  });
}

/** From behind the opening lines to an outcome. */
async function toOutcome(tag: AnyTag, widget: Element): Promise<void> {
  if (!['cairn-self-check', 'cairn-format-picker'].includes(tag)) {
    await outcomeOf(tag).reach(widget);
    return;
  }
  await walkToEnd(widget, tag === 'cairn-self-check' ? ['Often'] : [undefined, /^My therapist/]);
}

import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {allByRole, choose, nameOf, updated} from '../setup/person.js';
import {allTags, EVERYTHING, screens, show, unfold} from '../setup/screens.js';

const INPUTS = 'input, select, textarea';

/** All that an input may say: its kind, a number for its group, its own state, a day, and what helps to fill it in. */
const TELLS_NOTHING =
  /^(type=(radio|checkbox|file|date)|(min|value)=\d{4}-\d\d-\d\d|form=f|name=q\d+|(auto(complete|correct|capitalize))=off|spellcheck=false|rows=\d|maxlength=\d+|class=(arrival)?|accept=.*|checked=|aria-invalid=true|aria-labelledby=t\d+|aria-describedby=[eh]\d*)$/;

type Markup = ShadowRoot | HTMLElement;

const all = <T extends Element = HTMLElement>(markup: Markup, selector: string) => [
  ...markup.querySelectorAll<T>(selector),
];

/** What each rule has against a screen. */
const rules: Readonly<Record<string, (markup: Markup) => readonly string[]>> = {
  'Enter goes forward: the form of the controls has one submit button, the others belong to another':
    (markup) => {
      const forms = all<HTMLFormElement>(markup, 'form');
      const [own] = forms;
      const buttons = all<HTMLButtonElement>(markup, 'button');
      return [
        ...(forms.length === 2 ? [] : [`${String(forms.length)} forms`]),
        // A result has nothing to go forward to.
        ...(markup.querySelector('.screen fieldset, button[part~=primary]') &&
        buttons.filter(({form}) => form === own).length !== 1
          ? ['not one button of the form']
          : []),
        ...buttons.filter(({form, type}) => !form || type !== 'submit').map(source),
        ...all<HTMLInputElement>(markup, 'fieldset :is(input, textarea)')
          .filter(({form}) => form !== own)
          .map(source),
      ];
    },
  'an input does not say what it stands for': (markup) =>
    all<HTMLInputElement>(markup, INPUTS).flatMap((input) => [
      ...[...input.attributes]
        .map(({name, value}) => `${name}=${value}`)
        .filter((each) => !TELLS_NOTHING.test(each)),
      ...(/^(radio|checkbox)$/.test(input.type) && input.value !== 'on' ? [input.value] : []),
    ]),
  'what is typed is not sent to a spell checker, nor remembered': (markup) =>
    all(markup, 'textarea:not([spellcheck=false][autocomplete=off])').map(source),
  'no part is on an input': (markup) =>
    all(markup, `[part]:is(${INPUTS}), option[part]`).map(source),
  'an option has the same parts and classes as any other': (markup) =>
    all(markup, '.options').flatMap((options) => {
      const [first, ...others] = [...options.children].map(
        (each) => `${each.part.value}/${each.className}`,
      );
      return others.filter((each) => each !== first);
    }),
  'buttons, headings of screens and what folds can be styled': (markup) =>
    all(markup, 'button, .button, .heading, .title, .option, summary')
      .filter((each) => !each.part.length)
      .map(source),
  'no style, script or address that is fetched stands in the markup': (markup) => [
    ...all(markup, 'style, script, link, iframe, img, object, embed').map(source),
    ...all(markup, '*').flatMap((element) =>
      [...element.attributes]
        .map(({name}) => name)
        .filter((name) => /^(style|on.*|src.*|background|poster)$/.test(name)),
    ),
  ],
  'an id is used once': (markup) => {
    const ids = all(markup, '[id]').map(({id}) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  },
  'a link dials, stays where the publisher said, or opens beside the page without a trace': (
    markup,
  ) =>
    all<HTMLAnchorElement>(markup, 'a')
      .filter(
        (link) =>
          !/^(\/(find|check|goals|formats|prep|switch)|(tel|sms):[\d*#+]+)$/.test(
            link.getAttribute('href')!,
          ),
      )
      .filter(
        (link) =>
          link.target !== '_blank' ||
          !/\bnoreferrer\b/.test(link.rel) ||
          !/^(https:|\/licensing$)/.test(link.getAttribute('href')!),
      )
      .map(source),
};

function source(element: Element): string {
  return element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 200);
}

function complaints(markup: Markup): readonly string[] {
  return Object.entries(rules).flatMap(([rule, look]) =>
    look(markup).map((each) => `${rule}: ${each}`),
  );
}

describe('the rules of a screen', () => {
  for (const [rule, broken] of [
    [
      'Enter',
      '<form><div class="screen"><fieldset></fieldset></div><button></button><button></button></form><form></form>',
    ],
    ['Enter', '<form><button type="button"></button></form><form></form>'],
    ['Enter', '<form></form>'],
    [
      'Enter',
      '<form><button part="primary"></button><button part="primary"></button></form><form></form>',
    ],
    [
      'Enter',
      '<form id="f"><fieldset><input form="o"></fieldset><button></button></form><form id="o"></form>',
    ],
    ['an input', '<input type="radio" value="often">'],
    ['an input', '<input type="radio" data-option="3">'],
    ['an input', '<input type="radio" name="q1" id="drained-3">'],
    ['what is typed', '<textarea autocomplete="off"></textarea>'],
    ['no part', '<input part="option">'],
    ['an option', '<p class="options"><b part="a"></b><b part="b"></b></p>'],
    ['buttons', '<a class="button">x</a>'],
    ['no style', '<b style="color: red"></b>'],
    ['no style', '<img>'],
    ['an id', '<b id="a"></b><b id="a"></b>'],
    ['a link', '<a href="https://example.org/" target="_blank">x</a>'],
    ['a link', '<a href="javascript:x" target="_blank" rel="noreferrer">x</a>'],
  ] as const) {
    it(`find ${broken}`, async () => {
      const markup = await fixture<HTMLElement>(`<div>${broken}</div>`);
      const found = complaints(markup);
      expect(found.filter((each) => each.startsWith(rule))).not.to.deep.equal([]);
    });
  }
});

for (const tag of allTags) {
  describe(`<${tag}> keeps every rule of a screen`, () => {
    for (const screen of screens[tag]) {
      for (const [where, more] of [
        ['', ''],
        [', with all that a page can say', EVERYTHING],
      ] as const) {
        it(`on ${screen.name}${where}`, async () => {
          const widget = await show(tag, screen, more);
          const folded = complaints(rootOf(widget));
          await unfold(widget);
          expect([...folded, ...complaints(rootOf(widget))]).to.deep.equal([]);
        });
      }
    }
  });

  describe(`no outcome of <${tag}> can be told from another by its parts`, () => {
    for (const [where, more] of [
      ['nothing', ''],
      ['all it can', EVERYTHING],
    ] as const) {
      it(`where the page says ${where}`, async () => {
        const seen: Record<string, string> = {};
        for (const screen of screens[tag].filter(({outcome}) => outcome)) {
          const widget = await show(tag, screen, more);
          seen[screen.name] = partsOf(widget);
          await unfold(widget);
          seen[`${screen.name}, unfolded`] = partsOf(widget);
          widget.remove();
        }
        const [first] = Object.values(seen);
        expect(first).to.include('result');
        const same = Object.keys(seen).map((name) => [name, first]);
        expect(seen).to.deep.equal(Object.fromEntries(same));
      });
    }
  });
}

function partsOf(widget: Element): string {
  const parts = all(rootOf(widget), '[part]').flatMap((each) => [...each.part]);
  return [...new Set(parts)].sort().join(' ');
}

describe('an answer', () => {
  for (const [tag, layout] of [
    ['cairn-self-check', 'steps'],
    ['cairn-self-check', 'page'],
    ['cairn-format-picker', 'page'],
  ] as const) {
    it(`changes nothing in the markup of its question: <${tag} layout="${layout}">`, async () => {
      const widget = await show(tag, screens[tag][0]!, `no-intro layout="${layout}"`);
      // Its own state is the input's alone.
      const fieldsets = () =>
        all(rootOf(widget), 'fieldset').map((each) => each.outerHTML.replaceAll(' checked=""', ''));
      const before = fieldsets();
      for (const role of ['radio', 'checkbox'])
        for (const option of allByRole(widget, role).slice(0, 12)) {
          option.click();
          await updated(widget);
          expect((option as HTMLInputElement).checked, nameOf(option)).to.equal(true);
        }
      expect(fieldsets()).to.deep.equal(before);
    });
  }

  it('changes nothing on the element itself', async () => {
    const quiz = await show('cairn-self-check', screens['cairn-self-check'][1]!);
    const before = quiz.outerHTML;
    await choose(quiz, 'Often');
    expect(quiz.outerHTML).to.equal(before);
  });
});

import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {allByRole, press, type, updated} from '../setup/person.js';
import {screens, show, tags as all, type Tag} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

/** A small phone, a phone, a tablet, and a column of a large screen. */
const WIDTHS = [320, 375, 768, 1000];

/** Of the height that is kept, this much may be more than the longest result needs. */
const MOST_SPARE = 0.15;

/** What a visitor writes decides the height of the session prep: it tells how much they wrote, and nothing else. */
const tags = all.filter((tag) => tag !== 'cairn-session-prep');

type Options = readonly (readonly number[])[];
type Longest = Readonly<Record<Tag, readonly {answers: Options; again?: Options}[]>>;

/** The answers that lead to the longest results, as `npm run heights` has found them. */
const longest = (await (await fetch(new URL('./tallest.json', import.meta.url))).json()) as Longest;

/** What any script of the page can ask for. */
function heights(widget: HTMLElement): readonly string[] {
  return WIDTHS.map((width) => {
    widget.style.width = `${String(width)}px`;
    const {scrollHeight} = document.documentElement;
    return `${String(width)}: ${String(widget.offsetHeight)} of ${String(scrollHeight)}`;
  });
}

/** How high the room of the result is at each width, and how high it would be without what it keeps. */
function rooms(widget: HTMLElement): readonly (readonly [kept: number, needed: number])[] {
  const all = [...rootOf(widget).querySelectorAll<HTMLElement>('li .room, .card > .room')];
  const [room] = widget.localName === 'cairn-goal-card' ? all.slice(1) : all;
  return WIDTHS.map((width) => {
    widget.style.width = `${String(width)}px`;
    const kept = room!.offsetHeight;
    room!.style.minBlockSize = '0';
    const needed = room!.offsetHeight;
    room!.style.minBlockSize = '';
    return [kept, needed];
  });
}

async function answerAll(tag: Tag, {answers}: Longest[Tag][number], more: string) {
  const widget = await fixture<HTMLElement>(`<${tag} no-intro layout="page" ${more}></${tag}>`);
  await updated(widget);
  const groups = [...rootOf(widget).querySelectorAll('fieldset')];
  for (const [index, options] of answers.entries())
    for (const option of options) groups[index]!.querySelectorAll('input')[option]!.click();
  await updated(widget);
  await press(widget, 'Show what could help');
  return widget;
}

async function answerGoal(tag: Tag, {answers}: Longest[Tag][number], more: string) {
  const widget = await fixture<HTMLElement>(`<${tag} no-intro ${more}></${tag}>`);
  await updated(widget);
  await type(widget, /work toward/, 'Sleep through the night');
  await press(widget, 'Next');
  for (const [option] of answers) {
    if (option !== undefined) allByRole(widget, 'radio')[option]!.click();
    await updated(widget);
    await press(widget, option === undefined ? 'Skip' : /^(Next|Finish)$/);
  }
  return widget;
}

for (const tag of tags) {
  if (!longest[tag]) throw new Error(`no answers for ${tag} in tallest.json: run npm run heights`);
  const isGoal = tag === 'cairn-goal-card';
  const answer = isGoal ? answerGoal : answerAll;
  // Looking again is the visitor's own, and has a test of its own.
  const outcomes = screens[tag].filter(({outcome, name}) => outcome && name !== 'then and now');

  describe(`the height of <${tag}>, and of its page,`, () => {
    for (const [where, more] of [
      ['', ''],
      [', in serifs', 'style="font-family: serif"'],
      [', in German', 'lang="de"'],
      [
        ', with what a publisher may add',
        'region="GB" heading="A title" cta-href="/find" cta-label="Find a therapist" check-href="/a" goals-href="/b" formats-href="/c"',
      ],
    ] as const) {
      it(`is the same for every result${where}`, async () => {
        const seen: Record<string, readonly string[]> = {};
        const note = (name: string, widget: HTMLElement) => {
          expect(widget.matches(':state(complete)'), name).to.equal(true);
          seen[name] = heights(widget);
          widget.remove();
        };
        // A quick exit that an answer brings is a row of its own: see docs/privacy.md.
        const attributes = `quick-exit ${more}`;
        if (!more.includes('lang'))
          for (const screen of outcomes) note(screen.name, await show(tag, screen, attributes));
        if (!more.includes('lang'))
          for (const [index, each] of longest[tag].entries())
            note(`a long one, ${String(index)}`, await answer(tag, each, attributes));
        else
          for (const screen of outcomes) {
            const widget = await show(tag, screen, 'quick-exit');
            widget.lang = 'de';
            while (rootOf(widget).querySelector<HTMLElement>('.card')!.lang !== 'de')
              await new Promise((done) => setTimeout(done));
            note(screen.name, widget);
          }
        const [first] = Object.values(seen);
        const same = Object.keys(seen).map((name) => [name, first]);
        expect(seen).to.deep.equal(Object.fromEntries(same));
      });
    }

    it('is kept for the longest result, and not for much more: else run `npm run heights`', async () => {
      const all: (readonly (readonly [number, number])[])[] = [];
      for (const each of longest[tag]) {
        const widget = await answer(tag, each, '');
        all.push(rooms(widget));
        widget.remove();
      }
      for (const [index, width] of WIDTHS.entries()) {
        const kept = all[0]![index]![0];
        const needed = Math.max(...all.map((each) => each[index]![1]));
        expect(needed, `needed at ${String(width)} px`).to.be.at.most(kept);
        expect(kept, `kept at ${String(width)} px`).to.be.at.most(needed * (1 + MOST_SPARE) + 24);
      }
    });

    it('does not change with an answer', async () => {
      for (const screen of screens[tag].filter(({name}) => name === 'a question with an answer')) {
        const widget = await show(tag, screen);
        const seen = new Set<string>();
        for (const option of rootOf(widget).querySelectorAll<HTMLInputElement>('fieldset input')) {
          option.click();
          await updated(widget);
          seen.add(heights(widget).join());
        }
        expect([...seen]).to.have.lengthOf(1);
      }
    });
  });
}

it('a goal that is looked at again takes the same room, whatever came of it', async () => {
  const seen: Record<string, readonly string[]> = {};
  for (const [then, now] of [
    [/^4/, /^6/],
    [/^6/, /^4/],
    [/^5/, /^5/],
    [undefined, undefined],
    [/^9/, /^10/],
  ] as const) {
    const goals = screens['cairn-goal-card'];
    const widget = await show(
      'cairn-goal-card',
      goals.find(({name}) => name === 'the goals')!,
    );
    await type(widget, /work toward/, 'Sleep through the night');
    await press(widget, 'Next');
    await walk(widget, ['Yes', 'Yes', 'No', 'Yes', 'Shared', then]);
    await press(widget, /^Look .*again/);
    await walk(widget, ['Yes', 'Yes', 'No', 'Yes', 'Shared', now]);
    seen[`${String(then)} ${String(now)}`] = heights(widget);
    widget.remove();
  }
  const [first] = Object.values(seen);
  expect(seen).to.deep.equal(Object.fromEntries(Object.keys(seen).map((key) => [key, first])));
});

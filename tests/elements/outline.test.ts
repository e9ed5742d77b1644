import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {FORMAT_PICKER_COUNT, SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {lines} from '../setup/lines.js';
import {allByRole, nameOf, press, type, updated} from '../setup/person.js';
import {screens, show, tags, type Tag} from '../setup/screens.js';
import {headings, walk} from '../setup/walk.js';

/** A widget at its result. */
async function complete(tag: Tag, attributes: string): Promise<Element> {
  const outcome = screens[tag].find((screen) => screen.outcome)!;
  if (tag === 'cairn-session-prep' || tag === 'cairn-switch-guide')
    return show(tag, outcome, attributes);
  const widget = await fixture(`<${tag} no-intro ${attributes}></${tag}>`);
  if (tag === 'cairn-goal-card') {
    await type(widget, /^What would you like/, 'Sleep through');
    await press(widget, 'Next');
    await walk(widget, ['Yes', 'Yes', 'No', ...skipped(3)]);
  } else if (tag === 'cairn-self-check')
    await walk(widget, ['Often', ...skipped(SELF_CHECK_COUNT - 1)]);
  else await walk(widget, [undefined, 'Me, at my own pace', ...skipped(FORMAT_PICKER_COUNT - 2)]);
  return widget;
}

describe('the headings of a widget', () => {
  it('begin at the level that the page gives, and leave none out', async () => {
    const outlines = [];
    for (const tag of tags) outlines.push(headings(await complete(tag, 'heading-level="3"')));
    expect(outlines).to.deep.equal([
      lines`
        3 Feeling stuck in therapy?
        4 Not enough answers to sum up
        5 Tell your therapist
        5 What you could say
      `,
      lines`
        3 Do your goals still fit?
        4 Your goals, a second look
        5 Sleep through
      `,
      lines`
        3 Which kind of therapy could suit you?
        4 Good places to start
        5 Ways of working
        6 Person-centered therapy
        5 Ways to meet
        6 In person
        6 Video
      `,
      lines`
        3 Before my next session
        4 Ready for your next session
      `,
      lines`
        3 Stay, change or go?
        4 Five ways to go on
        5 Say it and set a date
        5 Change something
        5 Get a second view
        5 End with a last session
        5 Stop by message
        5 What you could say
      `,
    ]);
  });

  it('follow a change of the level', async () => {
    const quiz = await fixture<HTMLElementTagNameMap['cairn-self-check']>(
      '<cairn-self-check no-intro></cairn-self-check>',
    );
    quiz.headingLevel = 5;
    await updated(quiz);
    expect(headings(quiz)).to.equal(lines`
      5 Feeling stuck in therapy?
      6 I cancel, move or miss sessions.
    `);
  });
});

describe('the ways on from a result', () => {
  const ways = (widget: Element) =>
    allByRole(widget, 'link').map((link) => `${nameOf(link)} → ${link.getAttribute('href')!}`);

  it('lead to the publisher first, and then to the siblings', async () => {
    const found = [];
    for (const tag of tags) {
      const attributes = `cta-href="/find" cta-label="Find a therapist" cta-note="We offer therapy." check-href="/check" goals-href="/goals" formats-href="/formats"`;
      const widget = await complete(tag, attributes);
      found.push(ways(widget));
      widget.remove();
    }
    expect(found).to.deep.equal([
      [
        'Find a therapist → /find',
        'Look at my goals again → /goals',
        'See what could suit me → /formats',
      ],
      [
        'Find a therapist → /find',
        'See what may be in the way → /check',
        'See what could suit me → /formats',
      ],
      [
        'Find a therapist → /find',
        'See what may be in the way → /check',
        'Look at my goals again → /goals',
      ],
      ...['prep', 'guide'].map(() => [
        'Find a therapist → /find',
        'See what may be in the way → /check',
        'Look at my goals again → /goals',
        'See what could suit me → /formats',
      ]),
    ]);
  });

  it('of a format picker lead to no publisher that does not say what it offers', async () => {
    const picker = await complete(
      'cairn-format-picker',
      'cta-href="/find" cta-label="Find a therapist" check-href="/check"',
    );
    expect(ways(picker)).to.deep.equal(['See what may be in the way → /check']);
  });

  it('lead nowhere that the page did not name', async () => {
    for (const attributes of ['', 'cta-href="/find"', 'cta-label="Find a therapist"']) {
      const quiz = await complete('cairn-self-check', attributes);
      expect(ways(quiz)).to.deep.equal([]);
      quiz.remove();
    }
  });
});

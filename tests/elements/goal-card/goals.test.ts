import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import type {CairnGoalCard} from '../../../src/elements/goal-card/goal-card-element.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, focused, nameOf, press, textOf, type} from '../../setup/person.js';
import {alerts, descriptionOf, headings, letter, question} from '../../setup/walk.js';
import {cardWith, DIFFERENCE, GOAL, WHY, written} from './goals.js';

describe('the goals of a goal card', () => {
  it('open with what it is', async () => {
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    expect(letter(card, 'Begin')).to.equal(lines`
      Life changes, and goals may change with it. Write down up to 5 goals for therapy in your own words. Then take a minute for each.
      For each goal you get one thought to take with you, and a question to ask in your next session.
      For adults who are in therapy, or are thinking about it.
      Under 18? You can still use the questions. Talk to an adult you trust too, or to a helpline for young people.
    `);
    await press(card, 'Begin');
    expect(headings(card)).to.equal(lines`
      2 Do your goals still fit?
      3 Your goals for therapy
    `);
  });

  it('are written in the visitor’s own words, with a reason and what is different, or without', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await type(card, GOAL, 'Sleep through', 'Goal 1');
    await type(card, WHY, 'For my children', 'Goal 1');
    await type(card, DIFFERENCE, 'I read less at night', 'Goal 1');
    await press(card, 'Add another goal');
    await type(card, GOAL, '  Say no \n more  often ', 'Goal 2');
    expect(written(card)).to.equal(
      '1 Sleep through (For my children) [I read less at night], 2 Say no more often',
    );
  });

  it('can be written anew', async () => {
    const card = await cardWith('Sleep', 'Say no');
    await type(card, GOAL, 'Sleep through', 'Goal 1');
    expect(written(card)).to.equal('1 Sleep through, 2 Say no');
  });

  it('are five at most', async () => {
    const card = await cardWith('A', 'B', 'C', 'D');
    const before = allByRole(card, 'button', 'Add another goal').length;
    await press(card, 'Add another goal');
    expect([
      written(card),
      before,
      allByRole(card, 'button', 'Add another goal').length,
    ]).to.deep.equal(['1 A, 2 B, 3 C, 4 D, 5', 1, 0]);
  });

  it('take another order, and the focus goes along', async () => {
    const card = await cardWith('A', 'B', 'C');
    const seen = [written(card)];
    for (const move of [/down.*1/, /down.*2/, /up.*2/]) {
      await press(card, move);
      seen.push(`${written(card)}; at ${(focused(card) as HTMLTextAreaElement).value}`);
    }
    expect(seen).to.deep.equal([
      '1 A, 2 B, 3 C',
      '1 B, 2 A, 3 C; at A',
      '1 B, 2 C, 3 A; at A',
      '1 C, 2 B, 3 A; at C',
    ]);
  });

  it('cannot be moved past the ends', async () => {
    const card = await cardWith('A', 'B');
    expect(
      allByRole(card, 'button', /^Move/).map((each) =>
        (each as HTMLButtonElement).disabled ? `(${nameOf(each)})` : nameOf(each),
      ),
    ).to.deep.equal([
      '(Move up: goal 1)',
      'Move down: goal 1',
      'Move up: goal 2',
      '(Move down: goal 2)',
    ]);
  });

  it('are removed, and brought back to where they were', async () => {
    const card = await cardWith('A', 'B', 'C');
    await type(card, WHY, 'Because', 'Goal 2');
    await type(card, DIFFERENCE, 'A little', 'Goal 2');
    await press(card, 'Remove goal 2');
    const removed = [written(card), nameOf(focused(card)!) || focused(card)!.textContent.trim()];
    await press(card, 'Bring back');
    expect([
      ...removed.map((text) => text.replace(/\s+/g, ' ')),
      written(card),
      allByRole(card, 'button', 'Bring back').length,
    ]).to.deep.equal(['1 A, 2 C', 'Removed: “B”', '1 A, 2 B (Because) [A little], 3 C', 0]);
  });

  it('leave an empty box behind when the last one is removed, and come back into it', async () => {
    const card = await cardWith('A');
    await press(card, 'Remove goal 1');
    const empty = written(card);
    await press(card, 'Bring back');
    expect([empty, written(card)]).to.deep.equal(['1', '1 A']);
  });

  it('come back beside what was written since', async () => {
    const card = await cardWith('A', 'B');
    await press(card, 'Remove goal 1');
    await type(card, GOAL, 'B and more', 'Goal 1');
    await press(card, 'Bring back');
    expect(written(card)).to.equal('1 A, 2 B and more');
  });

  it('an empty box is removed for good', async () => {
    const card = await cardWith('A');
    await press(card, 'Add another goal');
    await press(card, 'Remove goal 2');
    expect([
      written(card),
      allByRole(card, 'button', 'Bring back'),
      nameOf(focused(card)!),
    ]).to.deep.equal(['1 A', [], 'Your goals for therapy']);
  });

  it('are asked for when there is none', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await type(card, WHY, 'A reason alone is no goal');
    await press(card, 'Next');
    const field = byRole(card, 'textbox', GOAL);
    expect([
      alerts(card),
      descriptionOf(field) === alerts(card),
      field.ariaInvalid,
      byRole(card, 'textbox', WHY).ariaInvalid,
    ]).to.deep.equal(['Write down at least one goal. A few words are enough.', true, 'true', null]);
    await type(card, GOAL, 'Sleep');
    await press(card, 'Next');
    expect([question(card), alerts(card)]).to.deep.equal([
      'Question 1 of 6: Is this goal still clear to you?',
      '',
    ]);
  });

  it('are neither spell-checked nor completed, which would send them away', async () => {
    const card = await cardWith('A');
    expect(
      allByRole(card, 'textbox').map((field) => [
        nameOf(field),
        ...['autocomplete', 'spellcheck', 'name', 'id'].map((name) => field.getAttribute(name)),
      ]),
    ).to.deep.equal([GOAL, WHY, DIFFERENCE].map((label) => [label, 'off', 'false', null, null]));
  });

  it('what was begun in a field does not outlast a restart by the page', async () => {
    const card = await fixture<CairnGoalCard>('<cairn-goal-card no-intro></cairn-goal-card>');
    const field = byRole(card, 'textbox', GOAL) as HTMLTextAreaElement;
    field.focus();
    field.value = 'Not yet left';
    card.restart();
    await card.updateComplete;
    expect(written(card)).to.equal('1');
  });

  it('say where to turn if a goal is to hurt someone', async () => {
    const card = await cardWith('A');
    expect(textOf(card)).to.contain(
      'If a goal involves hurting yourself or someone else, please talk to a person now. Help is below.',
    );
  });
});

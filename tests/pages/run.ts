/** A visitor who uses everything on a page with all widgets. */
import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {clickOn, keys, typeText} from '../setup/hands.js';
import {rootOf} from '../setup/open-roots.js';
import type {Page} from '../setup/page.js';
import {byRole, choose, press, textOf, type, updated} from '../setup/person.js';
import {only, toEnd} from '../setup/questions.js';
import {screens, unfold} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

export const WORDS = 'Sleep through the night';

export async function useEverything(page: Page): Promise<void> {
  await useSelfCheck(page);
  await useGoalCard(page);
  await useFormatPicker(page);
  if (page.document.querySelector('cairn-session-prep')) await useSessionPrep(page);
  if (page.document.querySelector('cairn-switch-guide')) await useSwitchGuide(page);
  await beWatched(page);
}

async function useSelfCheck(page: Page): Promise<void> {
  const quiz = await page.widget('cairn-self-check');
  await unfold(quiz);
  await press(quiz, 'Begin');
  await press(quiz, 'Next');
  await walk(quiz, toEnd('cairn-self-check', 'Often', 'Nearly every time', 'Rarely'));
  await takeAlong(quiz);
  await press(quiz, /^Change: I cancel/);
  await walk(quiz, ['Not at all']);
  await press(quiz, 'Start again');
  await press(quiz, 'Begin');
  await walk(quiz, only('cairn-self-check', {line: 'Yes'}));
  await hasResult(quiz);
  await unfold(quiz);
  await press(quiz, 'Print');
  await press(quiz, 'Start again');
}

async function useGoalCard(page: Page): Promise<void> {
  const card = await page.widget('cairn-goal-card');
  await press(card, 'Begin');
  await press(card, 'Next');
  await type(card, /work toward/, WORDS);
  await press(card, 'Add another goal');
  await press(card, 'Remove goal 2');
  await press(card, 'Next');
  await walk(card, ['Yes', 'Yes', 'No', 'Yes', 'Shared', /^4/]);
  await takeAlong(card);
  await press(card, 'Save as a file');
  await press(card, 'Remind me');
  await press(card, /^Look .*again/);
  await walk(card, ['Yes', 'Partly', 'No', 'Yes', 'Shared', /^6/]);
  if (card.hasAttribute('remember')) await useKeeping(page, card);
}

async function useFormatPicker(page: Page): Promise<void> {
  const picker = await page.widget('cairn-format-picker');
  await press(picker, 'Begin');
  await walk(
    picker,
    only('cairn-format-picker', {
      lead: /^My therapist/,
      time: /^Now/,
      aim: 'Not sure',
      access: 'It may cost too much',
    }),
  );
  await takeAlong(picker);
}

async function useSessionPrep(page: Page): Promise<void> {
  const prep = await page.widget('cairn-session-prep');
  await press(prep, 'Begin');
  await screens['cairn-session-prep'].find(({outcome}) => outcome)!.reach(prep);
  await takeAlong(prep);
}

async function useSwitchGuide(page: Page): Promise<void> {
  const guide = await page.widget('cairn-switch-guide');
  await press(guide, 'Begin');
  await walk(guide, [
    'I don’t feel understood',
    'No',
    'Nothing yet',
    'They know my story',
    undefined,
  ]);
  await type(guide, /need to see/, WORDS);
  await press(guide, 'Next');
  await walk(guide, ['In 4 sessions']);
  await takeAlong(guide);
  await press(guide, 'Add to my calendar');
  await press(guide, 'Copy: what to tell the next therapist');
}

/** From then on nothing can be taken along from any widget of the page. */
async function beWatched(page: Page): Promise<void> {
  const picker = await page.widget('cairn-format-picker');
  await press(picker, 'Start again');
  await press(picker, 'Begin');
  await walk(picker, only('cairn-format-picker', {place: /^Someone might/}));
  await unfold(picker);
}

/** It comes later than the questions. */
async function hasResult(widget: Element): Promise<void> {
  await eventually(() => !textOf(widget).includes('One moment'), 'the result does not come');
}

async function takeAlong(widget: Element): Promise<void> {
  await hasResult(widget);
  await unfold(widget);
  for (const way of ['Print', 'Copy', 'Download', 'Share']) await press(widget, way);
}

/** The same visitor with their own hands: mouse and keyboard. */
export async function useByHand(page: Page): Promise<void> {
  const quiz = await page.widget('cairn-self-check');
  await clickOn(byRole(quiz, 'button', 'Begin'));
  await updated(quiz);
  await clickOn(byRole(quiz, 'radio', 'Often').parentElement!);
  await updated(quiz);
  await keys('Enter');
  await updated(quiz);
  await keys('Tab');
  await keys(' ');
  await keys('ArrowDown');
  await keys('Tab');
  await keys('Escape');
  await updated(quiz);
  await clickOn(byRole(quiz, 'button', 'Next'));
  await updated(quiz);

  const card = await page.widget('cairn-goal-card');
  await clickOn(byRole(card, 'button', 'Begin'));
  await updated(card);
  await clickOn(byRole(card, 'textbox', /work toward/));
  await typeText('sleep');
  await keys('Control', 'a');
  await keys('Control', 'c');
  await keys('Control', 'v');
  await keys('Tab');
  await updated(card);
  await clickOn(byRole(card, 'button', 'Next'));
  await updated(card);
  await choose(card, 'Partly');
  await clickOn(byRole(card, 'button', 'Next'));
  await updated(card);
}

/** Keeps goals, finds them again, forgets them, and opens a file with them. */
async function useKeeping(page: Page, card: Element): Promise<void> {
  await unfold(card);
  await press(card, 'Keep on this device');
  const again = page.document.createElement('cairn-goal-card');
  again.setAttribute('remember', '');
  card.after(again);
  await updated(again);
  expect(textOf(again)).to.include(WORDS);
  again.remove();
  const {localStorage} = page.window;
  const saved = Object.values(localStorage).join();
  await unfold(card);
  await press(card, 'Forget everything');
  expect(localStorage).to.have.lengthOf(0);
  expect(textOf(card)).not.to.include(WORDS);
  await unfold(card);
  await openFile(card, 'no goals');
  expect(textOf(card)).to.include('There are no saved goals');
  await openFile(card, saved);
  expect(textOf(card)).to.include(WORDS);
}

async function openFile(card: Element, text: string): Promise<void> {
  const input = rootOf(card).querySelector<HTMLInputElement>('input[type=file]')!;
  const {DataTransfer, File, Event} = card.ownerDocument.defaultView!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'goals.json'));
  input.files = chosen.files;
  const before = textOf(card);
  input.dispatchEvent(new Event('change'));
  await eventually(() => textOf(card) !== before, 'nothing comes of the file');
}

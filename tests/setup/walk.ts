/** A way through many screens, told in a few lines. */
import {rootOf} from './open-roots.js';
import {allByRole, byRole, choose, nameOf, press, textOf, type Name} from './person.js';

/** One answer, several, or none: then the question is skipped. */
export type Given = Name | readonly Name[] | undefined;

/** Answers question after question, and goes on after each. @returns what was asked, and what was said to it, a line each */
export async function walk(widget: Element, answers: readonly Given[]): Promise<readonly string[]> {
  const path: string[] = [];
  for (const given of answers) {
    const options = [given ?? []].flat();
    path.push(`${question(widget)} ${options.join(', ') || 'Skip'}`);
    for (const option of options) await choose(widget, option);
    await press(widget, options.length ? /^(Next|Finish)$/ : 'Skip');
  }
  return path;
}

/** Answers from the question on the screen on, and skips all that are left. @returns what {@link walk} does */
export async function walkToEnd(
  widget: Element,
  answers: readonly Given[] = [],
): Promise<readonly string[]> {
  const {at, of} = place(widget);
  return walk(widget, [...answers, ...Array<Given>(of - at + 1 - answers.length).fill(undefined)]);
}

/** The number of the question on the screen, and how many there are. */
export function place(widget: Element): {readonly at: number; readonly of: number} {
  const [at = NaN, of = NaN] = /^Question (\d+) of (\d+)$/m
    .exec(textOf(widget))!
    .slice(1)
    .map(Number);
  return {at, of};
}

/** Skips every question that is left. */
export async function skipRest(widget: Element): Promise<void> {
  while (question(widget).startsWith('Question ')) await press(widget, 'Skip');
}

/** Skips questions until one has this answer. @returns how many were skipped */
export async function skipTo(widget: Element, answer: string): Promise<number> {
  let skipped = 0;
  while (!['radio', 'checkbox'].some((role) => allByRole(widget, role, answer).length)) {
    await press(widget, 'Skip');
    skipped++;
  }
  return skipped;
}

/** @returns for example “Question 4 of 11: …?” */
export function question(widget: Element): string {
  const step = textOf(widget)
    .split('\n')
    .find((line) => /^Question \d/.test(line));
  return [step ?? 'No question', nameOf(allByRole(widget, 'heading').at(-1)!)].join(': ');
}

/** What can be read below the title, up to this line. */
export function letter(widget: Element, end: string): string {
  const [, ...text] = textOf(widget).split('\n');
  const at = text.indexOf(end);
  if (at < 0) throw new Error(`no line “${end}” in:\n${text.join('\n')}`);
  return text.slice(0, at).join('\n');
}

/** The options of the question on the screen, those that are chosen in brackets. */
export function options(widget: Element): string {
  return ['radio', 'checkbox']
    .flatMap((role) => allByRole(widget, role))
    .map((each) => ((each as HTMLInputElement).checked ? `[${nameOf(each)}]` : nameOf(each)))
    .join(' ');
}

/** The headings with their levels, which make the outline of a page. */
export function headings(widget: Element): string {
  return allByRole(widget, 'heading')
    .map((each) => `${each.ariaLevel ?? ''} ${nameOf(each)}`)
    .join('\n');
}

/** What is wrong, as it is shown; nothing where nothing is. */
export function alerts(widget: Element): string {
  return [...rootOf(widget).querySelectorAll('[role="alert"], [part="error"]')]
    .map((each) => each.textContent.trim())
    .join(' ');
}

/** What describes an element beside its name. */
export function description(widget: Element, role: string): string {
  return descriptionOf(byRole(widget, role));
}

export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  return ids.map((id) => root.getElementById(id)?.textContent.trim()).join(' ');
}

/** What a person does with a widget, by role and name, as a screen reader would find it. */
import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import {rootOf} from './open-roots.js';

export type Name = string | RegExp;

/**
 * @param group the name of the group that it stands in
 * @returns the one visible element with this role and name; throws, naming what there is, where there is none or more than one
 */
export function byRole(widget: Element, role: string, name?: Name, group?: Name): HTMLElement {
  return one(widget, [role], name, group);
}

export function allByRole(widget: Element, role: string, name?: Name, group?: Name): HTMLElement[] {
  const around = group === undefined ? undefined : one(widget, ['group', 'radiogroup'], group);
  // The role first: to ask whether an element is visible, or what its name is, takes longer.
  return [...rootOf(widget).querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      getRole(element) === role &&
      isVisible(element) &&
      isNamed(element, name) &&
      (around?.contains(element) ?? true),
  );
}

/**
 * Marks a radio or a checkbox, or takes the mark of a checkbox away again.
 * @param group the name of the question, where there are several on the screen
 */
export async function choose(widget: Element, label: Name, group?: Name): Promise<void> {
  await click(widget, one(widget, ['radio', 'checkbox'], label, group));
}

/** Presses a button, a link, or what unfolds something. */
export async function press(widget: Element, name: Name): Promise<void> {
  await click(widget, one(widget, ['button', 'link'], name));
}

/**
 * Writes into a text field in place of what stood there, and leaves it.
 * @param group the name of what the field stands in, where there are several of its name
 */
export async function type(
  widget: Element,
  label: Name,
  text: string,
  group?: Name,
): Promise<void> {
  const field = byRole(widget, 'textbox', label, group) as HTMLInputElement | HTMLTextAreaElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  field.blur();
  await updated(widget);
}

/** Takes an entry of a list, by its words. */
export async function pick(widget: Element, label: Name, option: string): Promise<void> {
  const list = byRole(widget, 'combobox', label) as HTMLSelectElement;
  const entry = [...list.options].find((each) => each.label === option);
  if (!entry) throw new Error(`no "${option}" in the list "${nameOf(list)}"`);
  list.value = entry.value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await updated(widget);
}

/** What can be read on the screen, a line each. */
export function textOf(widget: Element): string {
  const parts = [...rootOf(widget).children] as HTMLElement[];
  return parts
    .filter((part) => part.checkVisibility())
    .map((part) => part.innerText)
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

/** What has the focus in the widget. */
export function focused(widget: Element): HTMLElement | null {
  return rootOf(widget).activeElement as HTMLElement | null;
}

export async function updated(widget: Element): Promise<void> {
  await (widget as Element & {updateComplete?: Promise<unknown>}).updateComplete;
}

async function click(widget: Element, element: HTMLElement): Promise<void> {
  const unfolded = element.localName === 'summary' && next(element.parentElement!, 'toggle');
  element.focus();
  element.click();
  await unfolded;
  await updated(widget);
}

async function next(target: EventTarget, event: string): Promise<void> {
  await new Promise((done) => target.addEventListener(event, done, {once: true}));
}

/** @returns the one element of the first role that any has */
function one(widget: Element, roles: readonly string[], name?: Name, group?: Name): HTMLElement {
  for (const role of roles) {
    const [found, ...more] = allByRole(widget, role, name, group);
    if (more.length)
      throw new Error(`${String(more.length + 1)} times ${whatThereIs(widget, role, name)}`);
    if (found) return found;
  }
  throw new Error(`no ${whatThereIs(widget, roles.join(' or '), name)}`);
}

function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({visibilityProperty: true}) &&
    !element.closest('[aria-hidden=true], [inert]')
  );
}

function isNamed(element: Element, name?: Name): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
}

function whatThereIs(widget: Element, role: string, name?: Name): string {
  const wanted = name === undefined ? role : `${role} ${JSON.stringify(String(name))}`;
  const outline = [...rootOf(widget).querySelectorAll('*')]
    .filter((element) => getRole(element) && isVisible(element))
    .map((element) => `  ${String(getRole(element))} ${JSON.stringify(nameOf(element))}`);
  return [`${wanted} in <${widget.localName}>; there is:`, ...outline].join('\n');
}

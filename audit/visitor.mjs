// A visitor with a real mouse and a real keyboard. The screen is read through the browser's protocol, in an isolated world:
// the page cannot see, hear or patch it.
import {call, evaluate, worldOf} from './devtools-world.mjs';
import {chosenOf, distinct} from './choices.mjs';
import {nameOf, wayInto} from './way-into.mjs';
import {
  BLOCK,
  FORM_SELECTORS,
  hasFocus,
  place,
  read,
  SELECTORS,
  showInFrame,
  widgetBoxes,
} from './screen.mjs';
import {ASIDE, middle, pathOf, spotsOf} from './spots.mjs';

/** Pixels that a mouse goes between two events. */
const STEP = 40;
const MOST_SCREENS = 60;
/** How long a screen may take to change, on a busy machine; how long a widget may load. */
const SCREEN_MS = 4000;
const LOADING_MS = 20_000;
const MOST_TABS = 400;
const GOALS = ['Quizzical marmots', 'Zigzag Vexley home'];

export class Visitor {
  /** What was done: what must not be found. */
  visit = {
    labels: [],
    values: [],
    typed: [],
    copied: [],
    result: [],
    rows: [],
    beside: [],
    heights: [],
    // Of the keys that were pressed, those that the page may hear: Tab, and the four that mark and copy a result.
    plainKeys: 0,
  };
  #page;
  #words;
  #top;
  #entered = new Map();
  #asked = 0;
  #touches = false;
  /** Where the mouse is. */
  #at = [0, 0];

  /** @param words what is typed */
  static async at(page, words = GOALS) {
    const visitor = new Visitor();
    visitor.#page = page;
    visitor.#words = words;
    visitor.#top = await worldOf(page.mainFrame());
    return visitor;
  }

  /** The way into an element, see `wayInto`. */
  async enter(target) {
    const key = `${target.frame?._id} ${target.tag ?? target} ${target.index}`;
    if (!this.#entered.has(key))
      this.#entered.set(key, await wayInto(this.#page, this.#top, target));
    return this.#entered.get(key);
  }

  async byMouse(target) {
    const root = await this.enter(target);
    for (let screen = 0; screen < MOST_SCREENS; screen++) {
      const shown = await this.#shown(root, target);
      if (shown.result.length) return this.#take(root, shown.result, target);
      await this.#answerByMouse(root, shown, SELECTORS);
      await this.#press(await this.#place(root, 'primary', 0));
      await this.#changed(root, shown.text);
    }
    throw new Error(`${nameOf(target)} comes to no end.`);
  }

  /** As by mouse, with a finger that comes down where it chooses. */
  async byTouch(target) {
    this.#touches = true;
    await this.byMouse(target);
    this.#touches = false;
  }

  /** Fills in a form of the page's own once, and presses its button. */
  async fill(target) {
    const root = await this.enter(target);
    const shown = await call(root, read, FORM_SELECTORS);
    await this.#answerByMouse(root, shown, FORM_SELECTORS);
    const button = await this.#place(root, 'primary', 0, FORM_SELECTORS);
    if (!button) return;
    await this.#press(button);
    await this.#changed(root, shown.text);
    const {result} = await call(root, read, FORM_SELECTORS);
    if (result.length) await this.#take(root, result, target);
  }

  async byKeyboard(target) {
    const root = await this.enter(target);
    for (let screen = 0; screen < MOST_SCREENS; screen++) {
      const shown = await this.#shown(root, target);
      const {result, choices, fields} = shown;
      if (result.length) {
        this.visit.result.push(...this.#without(result));
        return this.#measure(root, target);
      }
      for (const [index, field] of fields.entries()) {
        await this.#tabTo(root, 'field', index);
        await this.#type(index, field);
        await this.#copyAll(await this.#place(root, 'field', index));
      }
      for (const index of this.#chosen(choices)) {
        await this.#tabTo(root, 'choice', index);
        const {type, place} = choices[index];
        if (type === 'checkbox') await this.#page.keyboard.press('Space');
        for (let step = 0; step < place; step++) await this.#page.keyboard.press('ArrowDown');
        if (type === 'radio' && place === 0) await this.#page.keyboard.press('Space');
        this.#note(choices[index]);
      }
      if (!choices.length) await this.#tabTo(root, 'primary', 0);
      await this.#page.keyboard.press('Enter');
      await this.#changed(root, shown.text);
    }
    throw new Error(`${nameOf(target)} comes to no end.`);
  }

  /** Back to the beginning, by the button that says so. */
  async again(target) {
    const root = await this.enter(target);
    const {text} = await call(root, read, SELECTORS);
    await this.#press(await this.#place(root, 'again', 0));
    await this.#changed(root, text);
  }

  /** Calls a number, and saves the sheet as a file. What a file says is on no other screen. */
  async leave(target, {calls}) {
    const root = await this.enter(target);
    for (const way of [...(calls ? ['help', 'phone'] : []), 'sheet', 'download']) {
      await this.#press(await this.#place(root, way, 0));
      await this.#settle();
      await this.#settle();
    }
  }

  async clickAt(x, y, options) {
    await this.#move(x, y);
    await this.#page.mouse.click(x, y, options);
  }

  /** As a hand does: whatever lies between is passed. */
  async #move(x, y) {
    const path = pathOf(this.#at, [x, y], STEP);
    const {boxes, scrollX, scrollY} = await evaluate(this.#top, widgetBoxes);
    const isInside = ([x, y]) =>
      boxes.some(
        ({left, top, right, bottom}) => x >= left && x <= right && y >= top && y <= bottom,
      );
    await this.#page.mouse.move(x, y, {steps: path.length});
    for (const point of path.filter((each) => !isInside(each)))
      this.visit.beside.push(point, [point[0] + scrollX, point[1] + scrollY]);
    this.#at = [x, y];
  }

  /** What is on the screen, once there is something to do. */
  async #shown(root, target) {
    for (const end = Date.now() + LOADING_MS; ; await this.#settle()) {
      const shown = await call(root, read, SELECTORS);
      if (shown.result.length || shown.hasPrimary) return shown;
      if (Date.now() > end) throw new Error(`${nameOf(target)} shows nothing to answer.`);
    }
  }

  async #answerByMouse(root, {choices, fields}, selectors) {
    for (const [index, field] of fields.entries()) {
      await this.#click(await this.#place(root, 'field', index, selectors));
      await this.#type(index, field);
    }
    for (const index of this.#chosen(choices)) {
      const row = await this.#place(root, 'choice', index, selectors);
      this.visit.rows.push(...spotsOf(row));
      this.#note(choices[index]);
      await this.#click(row);
    }
  }

  /** What a visitor wrote is looked for as such, also where it becomes a choice. */
  #note({label, value}) {
    if (!this.visit.typed.includes(label)) this.visit.labels.push(...distinct(label));
    this.visit.values.push(...distinct(value));
  }

  /** Reads the result, copies a paragraph of it by hand, and a sentence by its button. */
  async #take(root, result, target) {
    await this.#measure(root, target);
    const copy = await this.#place(root, 'copy', 0);
    if (copy) await this.#press(copy);
    const paragraph = await this.#place(root, 'paragraph', 0);
    let copied;
    if (paragraph) {
      const {left, top, bottom} = paragraph;
      await this.clickAt(left + 12, (top + bottom) / 2, {clickCount: 3});
      await this.#chord('Control', 'c');
      copied = await call(root, function () {
        return getSelection().toString().trim();
      });
    }
    if (copied) this.visit.copied.push(copied);
    this.visit.result.push(...this.#without(result.filter((line) => line !== copied)));
  }

  /** How high the page is with this result, and the widget. */
  async #measure(root, target) {
    const page = await evaluate(this.#top, () => document.documentElement.scrollHeight);
    const own = await call(root.host ?? root, function () {
      return (this.host ?? this).getBoundingClientRect().height;
    });
    this.visit.heights.push({widget: nameOf(target), own: Math.round(own), page});
  }

  /** The visitor's own words are looked for as such. */
  #without(result) {
    return result.filter((line) => !this.visit.typed.some((text) => line.includes(text)));
  }

  /** The click parts the two keys of a chord, so that C is the first key that a tool hears of. */
  async #copyAll({left, top}) {
    const {keyboard} = this.#page;
    await keyboard.down('Control');
    await keyboard.press('a');
    const point = [left + 8, top + 8];
    // The place of a field tells no choice. A choice of another widget may have been there.
    this.visit.beside.push(point);
    await this.clickAt(...point);
    await keyboard.press('c');
    await keyboard.up('Control');
    await keyboard.press('End');
    this.visit.plainKeys += 4;
  }

  async #type(index, {type} = {}) {
    const words = this.#words[index % this.#words.length];
    const text = type === 'email' ? `${words.replaceAll(' ', '.')}@example.com` : words;
    await this.#page.keyboard.type(text);
    this.visit.typed.push(text);
  }

  #chosen(choices) {
    return chosenOf(choices, () => this.#asked++ % 2 === 1);
  }

  async #click(row) {
    const [x, y] = middle(row);
    if (this.#touches) await this.#page.touchscreen.tap(x, y);
    else await this.clickAt(x, y);
  }

  /** Aside from where choices are made, so that the place of one does not pass for the other. */
  async #press({left, top, bottom}) {
    await this.#click({left, top, right: left + 2 * ASIDE, bottom});
  }

  async #chord(held, key) {
    await this.#page.keyboard.down(held);
    await this.#page.keyboard.press(key);
    await this.#page.keyboard.up(held);
  }

  async #settle() {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Waits until the screen is another one. */
  async #changed(root, before) {
    const end = Date.now() + SCREEN_MS;
    do await this.#settle();
    while (Date.now() < end && (await call(root, read, SELECTORS)).text === before);
  }

  async #tabTo(root, kind, index) {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      if (await call(root, hasFocus, SELECTORS[kind], index)) return;
      await this.#page.keyboard.press('Tab');
      this.visit.plainKeys++;
    }
    throw new Error(`The keyboard does not reach ${kind} ${index}.`);
  }

  /** Where it is in the window, after it was brought into view. */
  async #place(root, kind, index, selectors = SELECTORS) {
    const found = await call(root, place, selectors[kind], index, BLOCK[kind] ?? 'nearest');
    if (!found || !root.host) return found;
    await this.#settle();
    const frame = await call(root.host, showInFrame, found.top, found.bottom, BLOCK[kind]);
    return {
      left: frame.left + found.left,
      top: frame.top + found.top,
      right: frame.left + found.right,
      bottom: frame.top + found.bottom,
      scrollX: frame.scrollX,
      scrollY: frame.scrollY,
      host: {left: frame.left, top: frame.top},
    };
  }
}

/** A seeded monkey: one walk through a widget, in a page that changes around it. Runs in the page around the tabs. */
import {checks} from '../../src/content/checks.ts';
import {targetLocales} from '../../lit-localize.json';
import ownCheck from '../../examples/first-session.check.json';
import {act, leaveField, look, rootOf} from './hands.js';
import {pick, randomFrom, weighted} from './random.js';
import {Tab} from './tab.js';
import {Memory, tokensIn} from './visitor.js';

const OWN_CHECK = 'cairn-check';
const TAGS = [...Object.keys(checks).map((name) => `cairn-${name}`), OWN_CHECK];
const STEPS = 50;
const KEPT = 'cairn-goals';
const STORES = [KEPT, 'cairn-notes'];
/** The file of the own check has English words; its translation has no reviewer, so it is not offered. */
const languagesOf = (tag) => (tag === OWN_CHECK ? ['en'] : ['en', ...targetLocales]);
/** How long a widget may take until its first screen, or its words in another language, are there. */
const SHOWN_WITHIN_MS = 20_000;
/** A frame that was taken away never answers. */
const ANSWERS_WITHIN_MS = 2000;

const keptWords = () => tokensIn(localStorage.getItem(KEPT) ?? '');

let tab;

/** The windows of isolated frames whose scripts run. */
const ready = new WeakSet();
addEventListener('message', ({data, source}) => {
  if (data === 'a frame is ready') ready.add(source);
});

/** A widget in a tab, and what a visitor remembers of it. */
class Widget {
  memory = new Memory();
  element;

  /** @param place the tab that it is in */
  constructor(place, tag, attributes) {
    this.place = place;
    this.tag = tag;
    this.attributes = attributes;
  }

  get isolated() {
    return 'isolated' in this.attributes;
  }

  /** Goals that were kept on the device come back in it. A frame that is sandboxed has no storage. */
  get readsKept() {
    return this.tag === 'cairn-goal-card' && 'remember' in this.attributes && !this.isolated;
  }

  async add() {
    this.element = this.place.document.createElement(this.tag);
    for (const [name, value] of Object.entries(this.attributes))
      this.element.setAttribute(name, value);
    this.place.document.body.append(this.element);
    await this.shown();
  }

  /** With the words of its language. */
  async shown() {
    const end = Date.now() + SHOWN_WITHIN_MS;
    for (;;) {
      await this.element.updateComplete;
      const screen = await this.look();
      if (screen?.lang === (this.element.lang || 'en')) return screen;
      if (Date.now() > end)
        throw new Error(`${this.tag} shows ${screen ? `lang="${screen.lang}"` : 'nothing'}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  }

  async look() {
    return this.isolated ? this.#inFrame('look') : look(this.element);
  }

  async act(options) {
    return this.isolated ? this.#inFrame('act', options) : act(this.element, options);
  }

  async leaveField() {
    if (this.isolated) await this.#inFrame('leaveField');
    else leaveField(rootOf(this.element));
  }

  /** @returns nothing where there is no frame, or another one by now */
  async #inFrame(monkey, options) {
    const frame = rootOf(this.element)?.querySelector('iframe');
    if (!frame?.contentWindow || !ready.has(frame.contentWindow)) return undefined;
    const {port1, port2} = new MessageChannel();
    const answered = new Promise((done) => (port1.onmessage = ({data}) => done(data)));
    frame.contentWindow.postMessage({monkey, options}, '*', [port2]);
    const answer = await Promise.race([
      answered,
      new Promise((done) => setTimeout(done, ANSWERS_WITHIN_MS)),
    ]);
    port1.close();
    if (!answer) return undefined;
    this.place.broken.push(...answer.broken);
    return answer.value;
  }
}

class Walk {
  screens = new Set();
  trail = [];
  #random;
  #tag;
  #tokens = 0;
  #widgets = [];
  #tabs = [];
  /** Whether goals may be on the device: someone has pressed Keep, and nobody Forget. */
  #keeping = false;
  #typed = new Set();
  /** Words in whose place others were typed. */
  #replaced = new Set();

  constructor(tag, seed) {
    this.#tag = tag;
    this.#random = randomFrom(seed);
  }

  async run() {
    localStorage.clear();
    tab ??= new Tab();
    if (!tab.view.customElements?.get(TAGS.at(-1)) || tab.isAway) await tab.load();
    tab.broken.length = 0;
    this.#tabs = [tab];
    try {
      if (this.#tag === 'cairn-goal-card' && this.#random() < 0.5) this.#comeBack();
      await this.#open(tab);
      for (let step = 0; step < STEPS; step++) {
        const before = keptWords();
        const at = this.trail.length;
        const done = await this.#step();
        this.#checkKept(before, this.trail.slice(at).join());
        await this.#check(done);
      }
    } finally {
      for (const {element} of this.#widgets) element?.remove();
      for (const each of this.#tabs.slice(1)) each.close();
      tab.document.body.replaceChildren();
    }
  }

  /** Not the first visit: a goal was kept before. Few walks come as far as to keep one. */
  #comeBack() {
    const words = `zq${++this.#tokens}x`;
    const reviews = this.#random() < 0.5 ? [{words, answers: {}}] : [];
    localStorage.setItem(
      KEPT,
      JSON.stringify({cairn: 'goals', format: 1, goals: [{words, reviews}]}),
    );
    this.#typed.add(words);
    this.#keeping = true;
  }

  /** The widget of this walk, and sometimes another that knows it. */
  async #open(where) {
    const random = this.#random;
    const tags = [this.#tag, ...(random() < 0.3 ? [pick(random, TAGS)] : [])];
    for (const tag of tags) {
      const widget = new Widget(where, tag, attributesFor(tag, random));
      this.#widgets.push(widget);
      if (widget.readsKept) widget.memory.comeBack(keptWords());
      await widget.add();
      this.#note(await widget.look(), widget);
    }
  }

  /** @returns the widget in which something was done, with what it shows now; none where more has changed */
  async #step() {
    const random = this.#random;
    const widget = random() < 0.85 ? this.#widgets[0] : pick(random, this.#widgets);
    return weighted(random, [
      [90, () => this.#act(widget)],
      [4, () => this.#changeLanguage(widget)],
      [2, () => this.#removeAndReturn(widget)],
      [0.8, () => this.#reload(widget)],
      [0.6, () => this.#secondTab()],
      [0.4, () => this.#escape(widget)],
    ])();
  }

  async #act(widget) {
    const before = await widget.shown();
    // A person who goes to another widget has left the field.
    for (const each of this.#in(widget.place)) if (each !== widget) await each.leaveField();
    const token = `zq${++this.#tokens}x`;
    const did = await widget.act({seed: Math.floor(this.#random() * 2 ** 32), token});
    this.#say(`${widget.tag}: ${did}`);
    if (/^(type|write) /.test(did)) {
      this.#typed.add(token);
      for (const each of tokensIn(before.fields[did.split(' ')[1]] ?? '')) this.#replaced.add(each);
    }
    if (did === 'press keep') this.#keeping = true;
    if (did === 'press forget') this.#keeping = false;
    if (did === 'press exit') return this.#left(widget);
    const after = await widget.shown();
    if (did) widget.memory.note(did, before, after);
    this.#note(after, widget);
    return {widget, after};
  }

  /** Nothing but words typed in their place, or Forget, takes away goals that were kept; the exit does where someone is watching. */
  #checkKept(before, did) {
    if (/press (forget|exit)|Escape/i.test(did)) return;
    const after = keptWords();
    for (const token of before)
      if (!after.has(token) && !this.#replaced.has(token))
        throw new Error(`${token} was kept on the device, and is lost by ${did}`);
  }

  async #changeLanguage(widget) {
    widget.element.lang = this.#random() < 0.5 ? 'en' : pick(this.#random, languagesOf(widget.tag));
    this.#say(`${widget.tag}: lang ${widget.element.lang}`);
    await widget.shown();
  }

  async #removeAndReturn(widget) {
    const {element} = widget;
    this.#say(`${widget.tag}: removed, and put back`);
    await widget.leaveField();
    const {parentNode} = element;
    element.remove();
    if (this.#random() < 0.5) await new Promise((done) => setTimeout(done));
    parentNode.append(element);
    // A frame that is moved is loaded anew.
    if (widget.isolated) widget.memory = new Memory();
    await widget.shown();
  }

  async #reload({place}) {
    this.#say('reload');
    const inside = this.#in(place);
    for (const each of inside) await each.leaveField();
    await place.load();
    await this.#again(inside);
  }

  /** A page that was opened anew has the same widgets, and of their words those that are shown again. */
  async #again(inside, kept = keptWords()) {
    for (const each of inside) {
      each.memory.afterReload(each.readsKept ? kept : new Set());
      await each.add();
    }
  }

  async #secondTab() {
    const [, second] = this.#tabs;
    if (second) {
      this.#say('second tab closed');
      for (const each of this.#in(second)) await each.leaveField();
      this.#widgets = this.#widgets.filter(({place}) => place !== second);
      second.close();
      this.#tabs.pop();
      return;
    }
    this.#say('second tab opened');
    const other = new Tab();
    this.#tabs.push(other);
    await other.load();
    const {tag, attributes} = this.#widgets[0];
    const widget = new Widget(other, tag, attributes);
    widget.memory.afterReload(new Set());
    this.#widgets.push(widget);
    await widget.add();
  }

  async #escape(widget) {
    const {view} = widget.place;
    if (!('quick-exit' in widget.attributes) || widget.isolated) return;
    this.#say('Escape, three times');
    for (let time = 0; time < 3; time++)
      view.document.body.dispatchEvent(
        new view.KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
      );
    await this.#left(widget);
  }

  /** After a quick exit: whoever comes back finds a page in which nothing was answered. */
  async #left(widget) {
    const {place} = widget;
    await place.leaves();
    const {search, hash, href} = place.view.location;
    if (search || hash) throw new Error(`the exit leads to ${href}`);
    await place.load();
    // What is kept is hidden after it.
    await this.#again(this.#in(place), new Set());
  }

  #in(tab) {
    return this.#widgets.filter(({place}) => place === tab);
  }

  async #check(done) {
    for (const where of this.#tabs) {
      if (where.broken.length) throw new Error(where.broken.join('; '));
      const [leak] = where.leaks();
      if (leak) throw new Error(leak);
    }
    this.#checkStorage();
    for (const widget of this.#widgets) {
      const remembersAnswers = widget.tag !== 'cairn-goal-card';
      const screen = done?.widget === widget ? done.after : await widget.shown();
      const problems = widget.memory.problems(screen, {remembersAnswers});
      if (problems.length) throw new Error(`${widget.tag}: ${problems.join('; ')}`);
    }
  }

  #checkStorage() {
    for (const [key, value] of Object.entries(localStorage)) {
      if (!this.#keeping) throw new Error(`nobody pressed Keep, and ${key} is on the device`);
      if (!STORES.some((store) => key.startsWith(store)))
        throw new Error(`${key} is on the device`);
      for (const token of tokensIn(value))
        if (!this.#typed.has(token)) throw new Error(`nobody typed ${token}`);
    }
  }

  /** A screen is what it says in English, whatever was typed. */
  #note(screen, {element}) {
    if (screen?.lang !== 'en' || element.localName !== this.#tag) return;
    const {state, headings, buttons} = screen;
    const ids = buttons.map((each) => each.replace(/-\d+/, ''));
    this.screens.add(JSON.stringify([state, headings, ids]).replace(/zq\d+x/g, 'words'));
  }

  #say(what) {
    this.trail.push(what);
  }
}

function attributesFor(tag, random) {
  const entries = [
    ['exit-href', '/away.html'],
    tag === OWN_CHECK && ['check', JSON.stringify(ownCheck)],
    ['lang', random() < 0.7 ? 'en' : pick(random, languagesOf(tag))],
    random() < 0.5 && ['no-intro', ''],
    random() < 0.2 && ['layout', 'page'],
    random() < 0.3 && ['quick-exit', ''],
    random() < 0.5 && ['region', pick(random, ['US', 'GB', 'DE', 'JP'])],
    random() < 0.15 && ['isolated', ''],
    ['cairn-goal-card', 'cairn-session-prep'].includes(tag) && random() < 0.7 && ['remember', ''],
  ];
  return Object.fromEntries(entries.filter(Boolean));
}

/** @returns what was seen, and what went wrong, if something did */
globalThis.walk = async (tag, seed) => {
  const walk = new Walk(tag, seed);
  let failure;
  try {
    await walk.run();
  } catch (error) {
    failure = {message: error.message, trail: walk.trail};
    // What is broken must not break the next walk.
    tab?.close();
    tab = undefined;
  }
  return {screens: [...walk.screens], steps: walk.trail.length, failure};
};

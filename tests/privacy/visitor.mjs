// A visitor with a real mouse and a real keyboard. What is on the screen is read from a world of its own, through the
// browser's protocol: nothing of it can be seen, heard or patched by the page.

/** Pixels that a mouse goes between two events. */
const STEP = 40;
const ASIDE = 10;
/** Where the column with the widgets begins: see page.mjs. */
const MAIN = 420;
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
    tabs: 0,
  };
  #page;
  #top;
  #entered = new Map();
  #asked = 0;
  #touches = false;
  /** Where the mouse is. */
  #at = [0, 0];

  static async at(page) {
    const visitor = new Visitor();
    visitor.#page = page;
    visitor.#top = await worldOf(page.mainFrame());
    return visitor;
  }

  /**
   * @returns a way into the element: its shadow root, however closed, or itself; of an isolated one, that of the element in
   * its frame
   */
  async enter(selector) {
    if (!this.#entered.has(selector)) this.#entered.set(selector, await this.#find(selector));
    return this.#entered.get(selector);
  }

  async #find(selector) {
    const host = await find(this.#top, selector);
    const own = await rootOf(this.#top, host);
    if (!(await this.#page.$(`${selector}[isolated]`))) return own;
    for (let tries = 0; tries < 1000; tries++) {
      for (const frame of this.#page.frames().filter((each) => each.parentFrame())) {
        // One that is about to move into a process of its own is not there yet.
        const world = await worldOf(frame).catch(() => undefined);
        const inner = world && (await find(world, selector));
        if (inner) return {...(await rootOf(world, inner)), host: {...this.#top, objectId: host}};
      }
      // With the wall taken away there is none.
      if (
        await this.#call(own, function () {
          return this.querySelector('section') !== null;
        })
      )
        return own;
      await this.#settle();
    }
    throw new Error(`${selector} has no frame.`);
  }

  async byMouse(selector) {
    const root = await this.enter(selector);
    for (let screen = 0; screen < 60; screen++) {
      const {result, choices, fields} = await this.#read(root);
      if (result.length) return this.#take(root, result);
      for (const [index] of fields.entries()) {
        await this.#click(await this.#place(root, 'field', index));
        await this.#type(index);
      }
      for (const index of this.#answer(choices)) {
        const row = await this.#place(root, 'choice', index);
        const spot = around(row);
        this.visit.rows.push(spot, onPage(spot), inHost(row));
        this.visit.labels.push(...distinct(choices[index].label));
        this.visit.values.push(...distinct(choices[index].value));
        await this.#click(row);
      }
      await this.#press(await this.#place(root, 'primary', 0));
      await this.#settle();
    }
    throw new Error(`${selector} comes to no end.`);
  }

  /** As by mouse, with a finger that comes down where it chooses. */
  async byTouch(selector) {
    this.#touches = true;
    await this.byMouse(selector);
    this.#touches = false;
  }

  async byKeyboard(selector) {
    const root = await this.enter(selector);
    for (let screen = 0; screen < 60; screen++) {
      const {result, choices, fields} = await this.#read(root);
      if (result.length) {
        this.visit.result.push(...this.#without(result));
        return;
      }
      for (const [index] of fields.entries()) {
        await this.#tabTo(root, 'field', index);
        await this.#type(index);
        await this.#copyAll(await this.#place(root, 'field', index));
      }
      for (const index of this.#answer(choices)) {
        await this.#tabTo(root, 'choice', index);
        const {type, label, value, place} = choices[index];
        if (type === 'checkbox') await this.#page.keyboard.press('Space');
        for (let step = 0; step < place; step++) await this.#page.keyboard.press('ArrowDown');
        if (type === 'radio' && place === 0) await this.#page.keyboard.press('Space');
        this.visit.labels.push(...distinct(label));
        this.visit.values.push(...distinct(value));
      }
      if (choices.length) await this.#page.keyboard.press('Enter');
      else {
        await this.#tabTo(root, 'primary', 0);
        await this.#page.keyboard.press('Enter');
      }
      await this.#settle();
    }
    throw new Error(`${selector} comes to no end.`);
  }

  /** Back to the beginning, by the button that says so. */
  async again(selector) {
    const root = await this.enter(selector);
    await this.#press(await this.#place(root, 'again', 0));
    await this.#settle();
  }

  /** Calls a number, and saves the sheet as a file. What a file says is on no other screen. */
  async leave(selector, {calls}) {
    const root = await this.enter(selector);
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
    const [fromX, fromY] = this.#at;
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
    await this.#page.mouse.move(x, y, {steps});
    for (let step = 1; step <= steps; step++) {
      const [atX, atY] = [
        fromX + ((x - fromX) * step) / steps,
        fromY + ((y - fromY) * step) / steps,
      ];
      if (atX < MAIN) this.visit.beside.push([atX, atY]);
    }
    this.#at = [x, y];
  }

  /** Reads the result, copies a paragraph of it by hand, and a sentence by its button. */
  async #take(root, result) {
    const copy = await this.#place(root, 'copy', 0);
    if (copy) await this.#press(copy);
    const {left, top, bottom} = await this.#place(root, 'paragraph', 0);
    const [x, y] = [left + 12, (top + bottom) / 2];
    await this.clickAt(x, y, {clickCount: 3});
    await this.#chord('Control', 'c');
    const copied = await this.#call(root, function () {
      return getSelection().toString().trim();
    });
    if (copied) this.visit.copied.push(copied);
    this.visit.result.push(...this.#without(result.filter((line) => line !== copied)));
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
    await this.clickAt(left + 8, top + 8);
    await keyboard.press('c');
    await keyboard.up('Control');
    await keyboard.press('End');
  }

  async #type(index) {
    const text = GOALS[index % GOALS.length];
    await this.#page.keyboard.type(text);
    this.visit.typed.push(text);
  }

  /** One choice of each group; the long words, for they can be told from others. */
  #answer(choices) {
    const names = new Set(choices.map((choice) => choice.group));
    return [...names].map((name) => {
      const group = choices.filter((choice) => choice.group === name);
      const mild = group.filter(({label}) => !/^yes|listen/i.test(label));
      const [first, second = first] = mild.toSorted((a, b) => b.label.length - a.label.length);
      return choices.indexOf(this.#asked++ % 2 ? second : first);
    });
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

  async #tabTo(root, kind, index) {
    for (let presses = 0; presses < 120; presses++) {
      const there = await this.#call(
        root,
        function (selector, index) {
          const wanted = [...this.querySelectorAll(selector)].filter((each) =>
            each.checkVisibility(),
          )[index];
          const active = (this.activeElement ?? document.activeElement) || undefined;
          return (
            active === wanted ||
            (wanted.type === 'radio' && active?.type === 'radio' && active.name === wanted.name)
          );
        },
        SELECTORS[kind],
        index,
      );
      if (there) return;
      await this.#page.keyboard.press('Tab');
      this.visit.tabs++;
    }
    throw new Error(`The keyboard does not reach ${kind} ${index}.`);
  }

  /** Where it is in the window, after it was brought into view. */
  async #place(root, kind, index) {
    const place = await this.#call(
      root,
      function (selector, index, block) {
        const element = [...this.querySelectorAll(selector)].filter((each) =>
          each.checkVisibility(),
        )[index];
        if (!element) return undefined;
        const row = element.closest('label') ?? element;
        row.scrollIntoView({block, behavior: 'instant'});
        const {left, top, right, bottom} = (
          element.matches('textarea') ? element : row
        ).getBoundingClientRect();
        const host = (this.host ?? this).getBoundingClientRect();
        return {left, top, right, bottom, scrollX, scrollY, host: {left: host.left, top: host.top}};
      },
      SELECTORS[kind],
      index,
      BLOCK[kind] ?? 'nearest',
    );
    return place && root.host ? this.#throughFrame(root.host, place, BLOCK[kind]) : place;
  }

  /** What is seen in a frame, where it is in the window. */
  async #throughFrame(host, {left, top, right, bottom}, block) {
    await this.#settle();
    const frame = await this.#call(
      host,
      function (top, bottom, block) {
        const at = this.getBoundingClientRect().top;
        const center = at + (top + bottom) / 2 - innerHeight / 2;
        const nearest = Math.min(0, at + top) || Math.max(0, at + bottom - innerHeight);
        scrollBy({top: block === 'center' ? center : nearest, behavior: 'instant'});
        const box = this.getBoundingClientRect();
        return {left: box.left, top: box.top, scrollX, scrollY};
      },
      top,
      bottom,
      block,
    );
    return {
      left: frame.left + left,
      top: frame.top + top,
      right: frame.left + right,
      bottom: frame.top + bottom,
      scrollX: frame.scrollX,
      scrollY: frame.scrollY,
      host: {left: frame.left, top: frame.top},
    };
  }

  #read(root) {
    return this.#call(
      root,
      function (selectors) {
        const seen = (selector) =>
          [...this.querySelectorAll(selector)].filter((each) => each.checkVisibility());
        const choices = seen(selectors.choice);
        return {
          choices: choices.map((input) => ({
            type: input.type,
            label: input.closest('label').innerText.trim(),
            value: input.value,
            group: input.name,
            place: choices.filter((each) => each.name === input.name).indexOf(input),
          })),
          fields: seen(selectors.field).map(() => true),
          result: seen('[part~=result]').flatMap((each) =>
            each.innerText
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line.length > 20),
          ),
        };
      },
      SELECTORS,
    );
  }

  async #call({session, objectId}, code, ...values) {
    const {result, exceptionDetails} = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: String(code).replace(/^(async )?(\w+)?\(/, 'function('),
      arguments: values.map((value) => ({value})),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  }
}

/** A world of its own in a frame, which may live in a process of its own. */
async function worldOf(frame) {
  const session = frame.client;
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frame._id});
  return {session, executionContextId};
}

async function find({session, executionContextId}, selector) {
  const {result} = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    contextId: executionContextId,
  });
  return result.objectId;
}

async function rootOf({session, executionContextId}, objectId) {
  const {node} = await session.send('DOM.describeNode', {objectId, depth: 1, pierce: true});
  const {backendNodeId} = node.shadowRoots?.[0] ?? node;
  const {object} = await session.send('DOM.resolveNode', {backendNodeId, executionContextId});
  return {session, objectId: object.objectId};
}

const SELECTORS = {
  choice: 'input[type=radio], input[type=checkbox]',
  field: 'textarea',
  primary: 'button.primary, [part~=primary]',
  copy: '.say button, q + button',
  paragraph: '[part~=result] p',
  help: 'details[part=help] > summary',
  phone: 'a[href^="tel:"]',
  sheet: '[part~=result] ~ details > summary',
  download: 'button[value=download-sheet]',
  again: ':is(.actions, [part=actions]) button:last-of-type',
};

/** Choices are made in the middle of the window, buttons are pressed near its end. */
const BLOCK = {choice: 'center'};

/** Near the beginning, where the words are. */
function middle({left, top, right, bottom}) {
  return [left + Math.min(40, (right - left) / 2), (top + bottom) / 2];
}

/** What tells a choice: its height on the screen, near where it was made. */
function around(row) {
  const [x] = middle(row);
  return {...row, left: x - ASIDE, right: x + ASIDE};
}

/** The very point, for a row of the widget may lie anywhere on the page. */
function inHost(row) {
  const [x, y] = middle(row);
  const {left, top} = row.host;
  return {left: x - left - 2, right: x - left + 2, top: y - top - 2, bottom: y - top + 2};
}

function onPage({left, top, right, bottom, scrollX, scrollY}) {
  return {
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  };
}

/** Short words stand in any text. */
function distinct(text) {
  return text.length > 5 ? [text] : [];
}

/** In the page: answers a widget, and measures the rooms of its result. Loaded before the elements, whose roots it keeps. */

const roots = new WeakMap();
Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
  apply(attachShadow, host, init) {
    const root = Reflect.apply(attachShadow, host, init);
    roots.set(host, root);
    return root;
  },
});

/** Without a region, a result says how to find who licenses therapists: that takes the most lines. */
const ATTRIBUTES = {'no-intro': ''};
const all = (widget, selector) => [...roots.get(widget).querySelectorAll(selector)];
const isComplete = (widget) => widget.matches(':state(complete)');

async function settle(widget) {
  await widget.updateComplete;
  await new Promise((done) => setTimeout(done));
}

async function begin(tag, lang, attributes) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({lang, ...ATTRIBUTES, ...attributes}))
    widget.setAttribute(name, value);
  document.body.replaceChildren(widget);
  while (!widget.matches(':state(asking)')) await settle(widget);
  // The words of a language come later than the widget.
  while (roots.get(widget).querySelector('.card').lang !== lang) await settle(widget);
  return widget;
}

/** How many options each question has, and whether several can be chosen. */
export async function questionsOf(tag) {
  if (tag === 'cairn-goal-card') {
    const widget = await begin(tag, 'en');
    await writeGoal(widget);
    const questions = [];
    while (!isComplete(widget)) {
      questions.push({options: all(widget, '.screen fieldset input').length, many: false});
      await press(widget, '.actions button', 1);
    }
    return questions;
  }
  const widget = await begin(tag, 'en', {layout: 'page'});
  return all(widget, 'fieldset').map((fieldset) => {
    const inputs = [...fieldset.querySelectorAll('input')];
    return {options: inputs.length, many: inputs[0].type === 'checkbox'};
  });
}

async function press(widget, selector, at) {
  all(widget, selector).at(at).click();
  await settle(widget);
}

async function writeGoal(widget) {
  const [field] = all(widget, 'textarea');
  field.value = 'Sleep';
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await settle(widget);
  await press(widget, '.actions button', -1);
}

/** Answers one goal. With a second row of answers it is looked at again, to compare. */
async function review(widget, answers) {
  for (const options of answers) {
    const inputs = all(widget, '.screen fieldset input');
    for (const option of options) inputs[option]?.click();
    await settle(widget);
    // Of the last three buttons: Back where there is one, Skip, and Next.
    await press(widget, '.actions button', options.length ? -1 : -2);
  }
}

/**
 * @param answers the places of the chosen options, a list for each question
 * @param again for a goal: those of the next time
 * @returns the height of each room at each width, in `em` of the card
 */
export async function roomsOf({tag, lang, answers, again, widths}) {
  const goals = tag === 'cairn-goal-card';
  const widget = await begin(tag, lang, goals ? {} : {layout: 'page'});
  if (goals) {
    await writeGoal(widget);
    await review(widget, answers);
    if (again) {
      await press(widget, 'li button.plain', 0);
      await review(widget, again);
    }
  } else {
    const fieldsets = all(widget, 'fieldset');
    answers.forEach((options, index) => {
      const inputs = [...fieldsets[index].querySelectorAll('input')];
      for (const option of options) inputs[option].click();
    });
    await settle(widget);
    await press(widget, '.actions button', -1);
  }
  while (!isComplete(widget)) await settle(widget);
  const rooms = all(widget, goals ? 'li .room' : '.card > .room');
  for (const room of rooms) room.style.minBlockSize = '0';
  return widths.map((width) => {
    widget.style.inlineSize = `${String(width)}px`;
    return rooms.map((room) => room.offsetHeight / parseFloat(getComputedStyle(room).fontSize));
  });
}

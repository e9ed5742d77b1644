/** What a walk sees of one widget, and what it does there. Runs in the document of the widget: in the page, or in an isolated frame. */
import {randomFrom, weighted} from './random.js';
import {tokensIn} from './visitor.js';

const roots = new WeakMap();

/** Lets the walk look into closed roots. Call it before any element is defined. */
export function openRoots(view) {
  // A proxy passes for the browser's own function.
  view.Element.prototype.attachShadow = new Proxy(view.Element.prototype.attachShadow, {
    apply(attachShadow, host, values) {
      const root = Reflect.apply(attachShadow, host, values);
      roots.set(host, root);
      return root;
    },
  });
}

export function rootOf(widget) {
  return roots.get(widget);
}

const GOAL_FIELDS = 'fieldset.goal textarea';

/** What a press of this button does to the words of a visitor, or how rarely it is pressed; others have a weight of 3. */
const WEIGHTS = {submit: 14, skip: 3, restart: 4, exit: 0.3, keep: 6, undo: 3, forget: 1};

/** @returns what stands on the screen, as plain data */
export function look(widget) {
  const root = roots.get(widget);
  const card = root?.querySelector('section');
  if (!card) return undefined;
  const seen = (selector) => [...root.querySelectorAll(selector)].filter(isSeen);
  const answers = {};
  for (const input of seen('.option input')) {
    answers[input.name] ??= [];
    const at = seen(`input[name="${input.name}"]`).indexOf(input);
    // A line of the visitor's own moves when another is written before it, and keeps its words.
    const [token = at] = tokensIn(words(input.closest('label')));
    if (input.checked) answers[input.name].push(token);
  }
  return {
    lang: card.lang,
    state: card.className,
    title: root.querySelector('#title')?.textContent.trim() ?? '',
    headings: seen('[role=heading], h2, h3, h4').map((each) => words(each)),
    buttons: seen('button').map(({value, disabled}) => (disabled ? `(${value})` : value)),
    fields: seen(GOAL_FIELDS).map(({value}) => value),
    goals: seen('fieldset.goal').map((goal) =>
      [...goal.querySelectorAll('textarea')].map(({value}) => value).join(' '),
    ),
    words: Object.fromEntries(
      seen(`textarea:not(${GOAL_FIELDS})`).map((field) => [placeOf(field), field.value]),
    ),
    undo: words(root.querySelector('button[value=undo]')?.closest('p')),
    country: root.querySelector('select')?.value,
    answers,
    text: words(card),
  };
}

/** `checkVisibility` is behind in a frame that is out of sight, which Chromium does not draw. */
function isSeen(element) {
  return (
    element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)')
  );
}

/** What a field is for: a question, a line of the sheet, or the visitor's own line. */
function placeOf(field) {
  const question = field.closest('.prompt')?.querySelector('[id^=t]')?.id;
  return question ?? field.closest('[id^=line-]')?.id ?? 'own';
}

function words(element) {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Does one thing that a person could do on this screen.
 * @param token what is typed, if something is
 * @returns what was done: `press next`, `type 0 zq1x` in a field of goals, `write t2 zq1x` elsewhere, …
 */
export async function act(widget, {seed, token}) {
  const random = randomFrom(seed);
  const root = roots.get(widget);
  const seen = (selector) => [...(root?.querySelectorAll(selector) ?? [])].filter(isSeen);
  const choices = [
    ...seen('button:not(:disabled)').map((each) => [
      WEIGHTS[each.value] ?? 3,
      () => press(root, each),
    ]),
    ...seen(GOAL_FIELDS).map((each, at) => [
      each.value ? 0.5 : 4,
      () => type({field: each, at, token, leaves: random() < 0.7}),
    ]),
    ...seen(`textarea:not(${GOAL_FIELDS})`).map((each) => [
      each.value ? 0.5 : 8,
      () => type({field: each, token, leaves: random() < 0.7}),
    ]),
    ...seen('summary').map((each) => [1, () => fold(root, each)]),
    ...seen('select').map((each) => [2, () => choose(root, each, random)]),
  ];
  // A question is answered as often, however many options it has.
  const inputs = seen('input[name]');
  for (const each of inputs) choices.push([14 / inputs.length, () => mark(root, each, inputs)]);
  if (!choices.length) return 'nothing';
  const did = await weighted(random, choices)();
  await widget.updateComplete;
  return did;
}

/** What a browser does before anything else is pressed or chosen: the field that was left says that it has changed. */
export function leaveField(root) {
  const field = root?.querySelector('textarea[data-typed]');
  if (!field) return;
  delete field.dataset.typed;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

function press(root, button) {
  leaveField(root);
  const {value} = button;
  const goal = button.closest('fieldset.goal');
  const at = goal ? [...root.querySelectorAll('fieldset.goal')].indexOf(goal) : undefined;
  if (button.isConnected) {
    button.focus();
    button.click();
  }
  return at === undefined ? `press ${value}` : `press ${value} of goal ${at}`;
}

function type({field, at, token, leaves}) {
  const root = field.getRootNode();
  leaveField(root);
  field.focus();
  field.value = token;
  field.dataset.typed = '';
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  if (leaves) leaveField(root);
  return at === undefined ? `write ${placeOf(field)} ${token}` : `type ${at} ${token}`;
}

async function fold(root, summary) {
  leaveField(root);
  const details = summary.parentElement;
  const toggled = new Promise((done) => details.addEventListener('toggle', done, {once: true}));
  summary.click();
  await Promise.race([toggled, new Promise((done) => setTimeout(done, 500))]);
  return `fold ${words(summary)}`;
}

function choose(root, list, random) {
  leaveField(root);
  list.value = list.options[Math.floor(random() * list.options.length)].value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  return `country ${list.value}`;
}

function mark(root, input, inputs) {
  leaveField(root);
  const same = inputs.filter(({name}) => name === input.name);
  input.focus();
  input.click();
  return `mark ${input.name} ${same.indexOf(input)}`;
}

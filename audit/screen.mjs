// What is on a screen of a widget, and where: functions that run in the devtools' own world, on the shadow root.

export const SELECTORS = {
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

/** For a form of the page's own. */
export const FORM_SELECTORS = {
  ...SELECTORS,
  field:
    'textarea, input:not([type]), input[type=text], input[type=search], input[type=email], [contenteditable=true]',
  primary: 'button:not([type=button], [type=reset]), input[type=submit]',
};

/** Choices are made in the middle of the window, buttons are pressed near its end. */
export const BLOCK = {choice: 'center'};

export function read(selectors) {
  const seen = (selector) =>
    [...this.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const choices = seen(selectors.choice);
  const words = (input) =>
    input.closest('label') ?? input.labels?.[0] ?? input.parentElement ?? input;
  return {
    choices: choices.map((input) => ({
      type: input.type,
      label: words(input).innerText.trim(),
      value: input.value,
      group: input.name,
      place: choices.filter((each) => each.name === input.name).indexOf(input),
    })),
    fields: seen(selectors.field).map(({type}) => ({type})),
    hasPrimary: seen(selectors.primary).length > 0,
    result: seen('[part~=result]').flatMap((each) =>
      each.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.length > 20),
    ),
    text: [...this.children].map((each) => each.innerText ?? '').join('\n'),
  };
}

/** Where it is in the window, after it was brought into view, and out from under what the page lays over it. */
export function place(selector, index, block) {
  const element = [...this.querySelectorAll(selector)].filter((each) => each.checkVisibility())[
    index
  ];
  if (!element) return undefined;
  const row = element.closest('label') ?? element;
  const boxOf = () => (element.matches('textarea') ? element : row).getBoundingClientRect();
  row.scrollIntoView({block, behavior: 'instant'});
  const {left: x, top, height} = boxOf();
  const hit = this.getRootNode().elementFromPoint(
    x + Math.min(10, boxOf().width / 2),
    top + height / 2,
  );
  if (!row.contains(hit)) row.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top: upper, right, bottom} = boxOf();
  const host = (this.host ?? this).getBoundingClientRect();
  return {
    left,
    top: upper,
    right,
    bottom,
    scrollX,
    scrollY,
    host: {left: host.left, top: host.top},
  };
}

/** Whether the focus is there. */
export function hasFocus(selector, index) {
  const wanted = [...this.querySelectorAll(selector)].filter((each) => each.checkVisibility())[
    index
  ];
  const active = (this.activeElement ?? document.activeElement) || undefined;
  return (
    active === wanted ||
    (wanted?.type === 'radio' && active?.type === 'radio' && active.name === wanted.name)
  );
}

/** Called on the frame's element: scrolls the page until the given part of the frame is in view. */
export function showInFrame(top, bottom, block) {
  const at = this.getBoundingClientRect().top;
  const center = at + (top + bottom) / 2 - innerHeight / 2;
  const nearest = Math.min(0, at + top) || Math.max(0, at + bottom - innerHeight);
  scrollBy({top: block === 'center' ? center : nearest, behavior: 'instant'});
  const box = this.getBoundingClientRect();
  return {left: box.left, top: box.top, scrollX, scrollY};
}

/** Boxes in which a page may not know where a hand is. */
export function widgetBoxes() {
  const elements = [...document.querySelectorAll('*')].filter(
    (each) =>
      each.localName.startsWith('cairn-') || each.matches('form, iframe, [data-cairn-widget]'),
  );
  return {
    scrollX,
    scrollY,
    boxes: elements.map((each) => {
      const {left, top, right, bottom} = each.getBoundingClientRect();
      return {left, top, right, bottom};
    }),
  };
}

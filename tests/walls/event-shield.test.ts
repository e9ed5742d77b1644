import {aTimeout, expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {ears} from '../setup/ears.js';
import {eventually} from '../setup/eventually.js';
import {clickOn, drag, keys, typeText} from '../setup/hands.js';
import {next} from '../setup/next.js';
import {byRole, press, textOf, updated} from '../setup/person.js';
import {options, question} from '../setup/walk.js';

/** What a visitor's hands cause. */
const OF_HANDS = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'selectstart', 'DOMActivate'],
  ...['pointerover', 'pointerenter', 'pointerdown', 'pointermove', 'pointerrawupdate'],
  ...['pointerup', 'pointercancel', 'pointerout', 'pointerleave'],
  ...['gotpointercapture', 'lostpointercapture'],
  ...['mouseover', 'mouseenter', 'mousedown', 'mousemove', 'mouseup', 'mouseout', 'mouseleave'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keypress', 'keyup'],
  ...['beforeinput', 'input', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'],
];

const THAT_PASS: readonly Event[] = [
  ...['Tab', 'Escape'].flatMap((key) =>
    ['keydown', 'keyup'].map((each) => new KeyboardEvent(each, {key, ...upAndOut()})),
  ),
  ...['focus', 'blur', 'focusin', 'focusout'].map((each) => new FocusEvent(each, upAndOut())),
  new WheelEvent('wheel', upAndOut()),
  new Event('scroll', upAndOut()),
];

function upAndOut() {
  return {bubbles: true, composed: true};
}

function eventOf(name: string): Event {
  return name.startsWith('key')
    ? new KeyboardEvent(name, {key: 'a', ...upAndOut()})
    : new Event(name, upAndOut());
}

/** What a page hears of an event that starts somewhere. */
function hearing(widget: Element, start: Element, event: Event): readonly string[] {
  const page = ears(widget, [event.type]);
  start.dispatchEvent(event);
  page.stop();
  return [...page.heard];
}

const places = (event: string, element: string) =>
  ['window', 'document', 'html', 'body', 'div', element].map((place) => `${event} at ${place}`);

describe('the shield', () => {
  for (const name of OF_HANDS) {
    it(`keeps ${name} in a widget from the page`, async () => {
      const quiz = await fixture('<cairn-self-check></cairn-self-check>');
      expect(hearing(quiz, byRole(quiz, 'button', 'Begin'), eventOf(name))).to.deep.equal([]);
    });
  }

  for (const name of OF_HANDS) {
    it(`leaves ${name} outside of a widget to the page`, async () => {
      await fixture('<cairn-self-check></cairn-self-check>');
      const button = await fixture('<button>of the page</button>');
      const event = eventOf(name);
      expect(hearing(button, button, event)).to.deep.equal(
        places('key' in event ? `${name} a` : name, 'button'),
      );
    });
  }

  for (const event of THAT_PASS) {
    const name = 'key' in event ? `${event.type} ${String(event.key)}` : event.type;
    it(`lets ${name} pass`, async () => {
      const quiz = await fixture('<cairn-self-check></cairn-self-check>');
      expect(hearing(quiz, byRole(quiz, 'button', 'Begin'), event)).to.deep.equal(
        places(name, 'cairn-self-check'),
      );
    });
  }

  for (const type of ['pointerenter', 'pointerleave', 'mouseout', 'mouseenter'])
    it(`keeps the place of a finger in a widget from what lies under it: ${type}`, async () => {
      const quiz = await fixture('<cairn-self-check></cairn-self-check>');
      const {left, top, bottom} = quiz.getBoundingClientRect();
      const heard = (pointerType: string, clientY: number) => {
        const at = {bubbles: true, composed: true, clientX: left + 30, clientY};
        const how = {...at, pointerType};
        // Of a touch, mouse events come after those of the pointer.
        document.body.dispatchEvent(new PointerEvent('pointerdown', {...how, clientY: bottom + 5}));
        const event = type.startsWith('mouse')
          ? new MouseEvent(type, at)
          : new PointerEvent(type, how);
        return hearing(quiz, document.body, event).length > 0;
      };
      expect([
        heard('touch', top + 30),
        heard('pen', top + 30),
        heard('touch', bottom + 5),
        heard('mouse', top + 30),
      ]).to.deep.equal([false, false, true, true]);
    });

  it('covers a widget in an open root of somebody else', async () => {
    const card = await fixture('<div></div>');
    const inner = card.attachShadow({mode: 'open'});
    inner.innerHTML = '<cairn-self-check></cairn-self-check><button>beside</button>';
    const quiz = inner.querySelector('cairn-self-check')!;
    await updated(quiz);
    const [within, beside] = [byRole(quiz, 'button', 'Begin'), inner.querySelector('button')!];
    expect(hearing(quiz, within, eventOf('click'))).to.deep.equal([]);
    expect(hearing(card, beside, eventOf('click'))).to.deep.equal([
      'click at window',
      'click at document',
      'click at html',
      'click at body',
      'click at div',
    ]);
  });

  it('is taken off one widget by no-shield, and put back', async () => {
    const open = await fixture<HTMLElementTagNameMap['cairn-self-check']>(
      '<cairn-self-check no-shield></cairn-self-check>',
    );
    const closed = await fixture('<cairn-self-check></cairn-self-check>');
    const heard = (widget: Element) =>
      hearing(widget, byRole(widget, 'heading'), eventOf('click')).length > 0;
    expect([heard(open), heard(closed)]).to.deep.equal([true, false]);
    open.noShield = false;
    await updated(open);
    expect([heard(open), heard(closed)]).to.deep.equal([false, false]);
  });

  it('stays on a widget that is moved', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const elsewhere = await fixture('<section></section>');
    elsewhere.append(quiz);
    await updated(quiz);
    expect(hearing(quiz, byRole(quiz, 'button', 'Begin'), eventOf('click'))).to.deep.equal([]);
  });

  it('is there again on a widget that was away, alone on its page', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const parent = quiz.parentElement!;
    quiz.remove();
    await aTimeout(0);
    parent.append(quiz);
    await updated(quiz);
    expect(hearing(quiz, byRole(quiz, 'button', 'Begin'), eventOf('click'))).to.deep.equal([]);
  });

  it('holds where the page replaces what it is made of', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const {stopImmediatePropagation, composedPath} = Event.prototype;
    Event.prototype.stopImmediatePropagation = () => undefined;
    Event.prototype.composedPath = () => [];
    try {
      expect(hearing(quiz, byRole(quiz, 'button', 'Begin'), eventOf('click'))).to.deep.equal([]);
    } finally {
      Object.assign(Event.prototype, {stopImmediatePropagation, composedPath});
    }
  });
});

describe('under the shield', () => {
  it('a click on a label chooses its option', async () => {
    const quiz = await asking();
    await clickOn(byRole(quiz, 'radio', 'Often').parentElement!);
    await updated(quiz);
    expect(options(quiz)).to.equal('Not at all Rarely Sometimes [Often] Nearly every time');
  });

  it('arrow keys choose, and Enter goes on', async () => {
    const quiz = await asking();
    byRole(quiz, 'radio', 'Not at all').focus();
    await keys(' ');
    await keys('ArrowDown');
    await keys('ArrowDown');
    await updated(quiz);
    expect(options(quiz)).to.equal('Not at all Rarely [Sometimes] Often Nearly every time');
    await keys('Enter');
    await updated(quiz);
    expect(question(quiz)).to.match(/^Question 2 /);
  });

  it('the space bar marks a box, and takes the mark away', async () => {
    const picker = await fixture(
      '<cairn-format-picker layout="page" no-intro></cairn-format-picker>',
    );
    const box = byRole(
      picker,
      'checkbox',
      'Getting there or finding the time is hard',
    ) as HTMLInputElement;
    box.focus();
    await keys(' ');
    expect(box.checked).to.equal(true);
    await keys(' ');
    expect(box.checked).to.equal(false);
  });

  it('what is typed stands in the field, can be marked, copied and pasted elsewhere', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    const page = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
    const field = byRole(card, 'textbox', /work toward/) as HTMLTextAreaElement;
    await clickOn(field);
    await typeText('sleep');
    expect(field.value).to.equal('sleep');
    await keys('Control', 'a');
    await keys('Control', 'c');
    await clickOn(page);
    // Firefox may still be copying.
    await eventually(async () => {
      page.select();
      await keys('Control', 'v');
      return page.value;
    }, 'nothing is pasted');
    expect(page.value).to.equal('sleep');
  });

  it('what folds is unfolded by mouse and by keyboard', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const help = byRole(quiz, 'button', 'Need to talk to someone now?');
    const fold = help.parentElement!;
    const unfolded = next(fold, 'toggle');
    await clickOn(help);
    await unfolded;
    await updated(quiz);
    expect(textOf(quiz)).to.include('Helplines all over the world');
    help.focus();
    const folded = next(fold, 'toggle');
    await keys('Enter');
    await folded;
    await updated(quiz);
    expect(textOf(quiz)).not.to.include('Helplines all over the world');
  });

  it('an entry of a list is taken by keyboard', async () => {
    const quiz = await fixture('<cairn-self-check region="GB"></cairn-self-check>');
    await press(quiz, 'Need to talk to someone now?');
    const list = byRole(quiz, 'combobox', 'Country') as HTMLSelectElement;
    list.focus();
    await keys('ArrowDown');
    await updated(quiz);
    expect(list.selectedOptions[0]?.label).to.equal('United States');
    expect(textOf(quiz)).to.include('911');
  });

  it('words are marked with the mouse', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await drag(rootOf(quiz).querySelector('p')!);
    expect(String(getSelection())).to.include('self-check helps you see');
    getSelection()?.removeAllRanges();
  });

  it('the browser finds words in it, where it does in any shadow root, which WebKit does not', async () => {
    const before = await fixture('<p>of the page</p>');
    const other = await fixture('<div></div>');
    other.attachShadow({mode: 'open'}).innerHTML = '<p>words of another root</p>';
    await fixture('<cairn-self-check></cairn-self-check>');
    const {find} = window as unknown as {find: (words: string) => boolean};
    const found = (words: string) => {
      getSelection()?.collapse(before);
      return find(words);
    };
    expect([found('of the page'), found('words that stand nowhere')]).to.deep.equal([true, false]);
    expect(found('self-check helps you')).to.equal(found('words of another root'));
    getSelection()?.removeAllRanges();
  });

  it('a press that no hand makes, as a screen reader does, chooses and goes on', async () => {
    const quiz = await asking();
    const page = ears(quiz, ['click']);
    byRole(quiz, 'radio', 'Often').click();
    await updated(quiz);
    expect(options(quiz)).to.equal('Not at all Rarely Sometimes [Often] Nearly every time');
    byRole(quiz, 'button', 'Next').click();
    await updated(quiz);
    page.stop();
    expect(question(quiz)).to.match(/^Question 2 /);
    expect([...page.heard]).to.deep.equal([]);
  });

  it('Tab goes in, through and out again', async () => {
    const before = await fixture<HTMLElement>('<button>before</button>');
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const after = await fixture<HTMLElement>('<button>after</button>');
    before.focus();
    const visited: string[] = [];
    for (let presses = 0; presses < 6 && document.activeElement !== after; presses++) {
      await keys('Tab');
      visited.push(
        (rootOf(quiz).activeElement ?? document.activeElement)?.textContent.trim() ?? '',
      );
    }
    expect(visited).to.deep.equal([
      'Begin',
      'Has your therapist done something that felt wrong?',
      'Need to talk to someone now?',
      'About this tool',
      'after',
    ]);
  });

  it('keys that scroll the page still do', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const long = await fixture<HTMLElement>('<div></div>');
    long.style.height = '5000px';
    scrollTo(0, 0);
    byRole(quiz, 'button', 'About this tool').focus({preventScroll: true});
    await keys('PageDown');
    // To its end: a page that still moves would be clicked beside what the next test means.
    let before = 0;
    await eventually(() => {
      const moved = scrollY - before;
      before = scrollY;
      return scrollY > 0 && !moved;
    }, 'the page does not scroll');
    scrollTo(0, 0);
  });

  it('Escape closes the dialog of the page that a widget stands in, and the page hears it', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      '<dialog><cairn-self-check></cairn-self-check></dialog>',
    );
    const quiz = dialog.querySelector('cairn-self-check')!;
    dialog.showModal();
    byRole(quiz, 'button', 'Begin').focus();
    const page = ears(quiz, ['keydown']);
    const closed = next(dialog, 'close');
    await keys('Escape');
    await closed;
    page.stop();
    expect(dialog.open).to.equal(false);
    expect(page.heard).to.include('keydown Escape at window');
  });

  it('a menu of the page that closes on a click elsewhere hears clicks beside the widget, not in it', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const beside = await fixture('<p>beside</p>');
    const page = ears(document.body, ['click']);
    await clickOn(byRole(quiz, 'button', 'About this tool'));
    expect([...page.heard]).to.deep.equal([]);
    await clickOn(beside);
    page.stop();
    expect([...page.heard]).to.include('click at document');
  });
});

async function asking(): Promise<Element> {
  return fixture('<cairn-self-check no-intro></cairn-self-check>');
}

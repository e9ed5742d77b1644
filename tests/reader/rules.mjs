// What holds for everything that is heard, whoever reads it. A transcript may change; these may not be broken.
//
// Of every transcript: no silence is longer than one press, and nothing decorative is spoken; an option has its state and its
// position; “Copied.” is said once.
// Of what a walk expects after a press; in the first four, the voice is told the language of the page as well:
//
//     asks: words      the question is said once, and none of the other questions of the walk
//     options: words   whoever comes to the options hears the question, and the option with its state and position
//     error: words     said once, and with the question or the field that it is about
//     result: words    said once; that it is a heading is said where the walk comes back to it, as Orca 43 may leave it out here
//     says: words      said
//     never: words     not said

/** Roles of drawings, and signs that are read letter by letter. */
const DECORATIVE = /\b(graphic|image|canvas|svg|separator|clickable|bullet)\b|[→←▸▾✓•·…⠿]/iu;
const OPTION = /(radio button|check box)/;
const STATE = /(selected|checked)/;
const POSITION = /\b\d+ of \d+\b/;
/** Orca tells the voice no language for the names of groups and regions, so it is asked for where else they are read. */
const VOICED = ['asks', 'error', 'result'];
const COPIED = /Copied\./g;

/**
 * @param steps a played walk, or a transcript that is read together with its script
 * @param options the language of the page, and the browser
 * @returns what is broken, one sentence each
 */
export function brokenRules(steps, {lang = 'en', browser} = {}) {
  const questions = steps.flatMap(({expected = []}) =>
    expected.filter(({kind}) => kind === 'asks').map(({words}) => words),
  );
  const broken = [];
  let heading = '';
  let silent = false;
  let asked = '';
  for (const step of steps) {
    if (step.heading) {
      heading = step.heading;
      continue;
    }
    const heard = step.said.map(({text}) => text).join(' ');
    const complain = (what) => broken.push(`${heading}: ${step.label}: ${what}`);

    if (!heard && silent) complain('a second press says nothing');
    // Orca is told to say no typed letters.
    silent = !heard && !step.label.startsWith('type: ');
    if (DECORATIVE.test(heard)) complain(`decoration is spoken: “${heard}”`);
    if (count(heard, COPIED) > 1) complain('“Copied.” is said more than once');
    for (const {text} of step.said) {
      if (OPTION.test(text) && !STATE.test(text))
        complain(`an option without its state: “${text}”`);
      if (/radio button/.test(text) && !POSITION.test(text))
        complain(`an option without its position: “${text}”`);
    }

    if (!heard && mayBeSilent(step, browser)) {
      asked = step.expected.find(({kind}) => kind === 'asks').words;
      continue;
    }
    for (const {kind, words} of step.expected ?? []) {
      const times = occurrences(heard, words);
      const own = step.said.filter(({text}) =>
        kind === 'options' ? OPTION.test(text) : VOICED.includes(kind) && text.includes(words),
      );
      if (own.length && own.every(({language}) => language !== lang))
        complain(`the voice is told “${own[0].language}”, not “${lang}”: “${words}”`);
      if (kind === 'asks') {
        asked = words;
        if (times !== 1) complain(`the question is said ${times} times: “${words}”`);
        for (const other of questions)
          if (other !== words && heard.includes(other))
            complain(`another question is said: “${other}”`);
      } else if (kind === 'options') {
        if (!OPTION.test(heard)) complain('no option is said');
        if (!heard.includes(words)) complain(`options without their question: “${words}”`);
      } else if (kind === 'error') {
        if (times !== 1) complain(`the error is said ${times} times: “${words}”`);
        if (asked && !heard.includes(asked)) complain(`an error without its question: “${asked}”`);
      } else if (kind === 'result') {
        if (times !== 1) complain(`the result is said ${times} times: “${words}”`);
      } else if (kind === 'says' && !times) complain(`not said: “${words}”`);
      else if (kind === 'never' && times) complain(`said: “${words}”`);
    }
  }
  return broken;
}

/**
 * In Chromium, Orca 43 is silent where the pressed button or the reader's place goes with the screen, also on a page without a
 * widget: it goes to the new heading first, without a word. Now and then it says the heading all the same. A result has an element
 * in its heading, and is always heard.
 */
function mayBeSilent({expected = []}, browser) {
  return browser === 'chromium' && expected.some(({kind}) => kind === 'asks');
}

/** @returns the steps, with what is written where one of the two is silent and may be so */
export function withSilences(steps, written, browser) {
  return steps.map((step, at) => {
    const before = written[at];
    if (!mayBeSilent(step, browser) || before?.label !== step.label) return step;
    return step.said.length && before.said.length ? step : {...step, said: before.said};
  });
}

const count = (text, pattern) => [...text.matchAll(pattern)].length;

const occurrences = (text, words) => text.split(words).length - 1;

/** @returns the steps of a transcript with what its script expects of them */
export function withExpectations(steps, script) {
  const told = script.filter(({quiet}) => !quiet);
  if (steps.length !== told.length) throw new Error('The transcript has other steps than its walk');
  return steps.map((step, at) => ({...told[at], ...step}));
}

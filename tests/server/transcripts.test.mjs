// What a screen reader says, as text: how it is written and compared, and that every transcript keeps the rules. Nothing is played.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brokenRules, withExpectations, withSilences} from '../reader/rules.mjs';
import {parseScript} from '../reader/script.mjs';
import {breaths, difference, readTranscript, writeTranscript} from '../reader/transcript.mjs';
import {walks} from '../reader/walks/index.mjs';

const FOLDER = 'tests/reader/transcripts';
const browsers = ['firefox', 'chromium'];

const said = (...texts) => texts.map((text) => ({text, language: 'en', cut: false}));
const press = (label, texts, ...expected) => ({label, said: said(...texts), expected});
const expects = (kind, words) => ({kind, words});

describe('the script of a walk', () => {
  it('is a list of headings, keys and what they have to bring', () => {
    const script = `
      # A question
      Tab*2
      Escape,Escape
      asks: How are you?
      quietly: Tab*2,Return
      type: Sleep well
    `;
    assert.deepEqual(parseScript(script), [
      {heading: 'A question'},
      {label: 'Tab', press: ['Tab'], expected: []},
      {label: 'Tab', press: ['Tab'], expected: []},
      {
        label: 'Escape,Escape',
        press: ['Escape', 'Escape'],
        expected: [expects('asks', 'How are you?')],
      },
      {quiet: true, press: ['Tab', 'Tab', 'Return']},
      {label: 'type: Sleep well', type: 'Sleep well', expected: []},
    ]);
  });

  it('expects nothing before a key is pressed', () => {
    assert.throws(() => parseScript('asks: How are you?'), /Nothing is pressed/);
  });
});

describe('a transcript', () => {
  it('has what is said in one breath and one language on one line', () => {
    const events = [
      ['stop', '', ''],
      ['say', 'en', 'Alpha\n '],
      ['say', 'en', 'button'],
      ['say', 'es', 'Hola'],
      ['stop', '', ''],
      ['say', 'es', 'Adiós'],
      ['stop', '', ''],
    ];
    assert.deepEqual(breaths(events), [
      {language: 'en', text: 'Alpha, button', cut: false},
      {language: 'es', text: 'Hola', cut: true},
      {language: 'es', text: 'Adiós', cut: false},
    ]);
  });

  it('is read as it was written', () => {
    const steps = [
      {heading: 'A question'},
      {label: 'Tab', said: [{text: 'Alpha, button', language: 'en', cut: true}]},
      {label: 'type: Sleep', said: []},
    ];
    const text = writeTranscript(steps);
    assert.equal(text, '# A question\n\nTab\n  Alpha, button [en] ✂\ntype: Sleep\n  (silence)\n');
    assert.deepEqual(readTranscript(text), steps);
  });

  it('shows a change with the lines around it', () => {
    const before = ['1', '2', '3', '4', '5', 'old', '6', '7', '8', '9', '10'];
    const after = before.map((line) => (line === 'old' ? 'new' : line));
    assert.equal(
      difference(before.join('\n'), after.join('\n')),
      ['  …', '  3', '  4', '  5', '- old', '+ new', '  6', '  7', '  8', '  …'].join('\n'),
    );
    assert.equal(difference('1', '1'), '');
  });
});

describe('the rules', () => {
  const breaks = (...steps) => brokenRules([{heading: 'Here'}, ...steps]);
  const asks = expects('asks', 'How are you?');

  for (const [name, steps, complaint] of [
    ['a question twice', [press('Return', ['How are you? How are you?'], asks)], /said 2 times/],
    ['no question', [press('Return', ['Hello'], asks)], /said 0 times/],
    [
      'another question',
      [
        press('Return', ['Who are you?'], expects('asks', 'Who are you?')),
        press('Return', ['Who are you? How are you?'], asks),
      ],
      /another question is said/,
    ],
    ['two silent presses', [press('Tab', []), press('Tab', [])], /a second press says nothing/],
    ['a drawing', [press('Tab', ['Cairn graphic'])], /decoration/],
    ['an option without state', [press('Tab', ['Yes radio button, 1 of 2'])], /without its state/],
    [
      'an option without position',
      [press('Tab', ['Yes, not selected radio button'])],
      /without its position/,
    ],
    [
      'options without their question',
      [press('Tab', ['Yes, not selected radio button, 1 of 2'], expects('options', 'Well?'))],
      /options without their question/,
    ],
    [
      'an error twice',
      [press('Return', ['Choose. Choose.'], expects('error', 'Choose.'))],
      /the error is said 2 times/,
    ],
    [
      'an error without its question',
      [
        press('Return', ['How are you?'], asks),
        press('Return', ['Choose.'], expects('error', 'Choose.')),
      ],
      /an error without its question/,
    ],
    ['“Copied.” twice', [press('Return', ['Copied. Copied.'])], /more than once/],
    [
      'a silent result',
      [press('Return', [], expects('result', 'Stuck'))],
      /the result is said 0 times/,
    ],
    ['what is missing', [press('Tab', ['Hello'], expects('says', 'Country'))], /not said/],
    ['what must not come', [press('Tab', ['Hello'], expects('never', 'Hello'))], /said: “Hello”/],
  ])
    it(`find ${name}`, () => {
      assert.match(breaks(...steps).join('\n'), complaint);
    });

  it('find words in the voice of another language', () => {
    const steps = [{heading: 'Here'}, press('Return', ['Hola'], expects('asks', 'Hola'))];
    assert.match(brokenRules(steps, {lang: 'es'}).join('\n'), /the voice is told “en”, not “es”/);
  });

  it('let a question be silent in Chromium alone, where Orca says nothing of it', () => {
    const steps = [{heading: 'Here'}, press('Return', [], asks)];
    assert.deepEqual(brokenRules(steps, {browser: 'chromium'}), []);
    assert.match(brokenRules(steps, {browser: 'firefox'}).join('\n'), /said 0 times/);
  });

  it('leave what is written where a question is silent in Chromium, and nowhere else', () => {
    const spoken = [press('Return', ['How are you?'], asks), press('Tab', ['Well'])];
    const silent = [press('Return', [], asks), press('Tab', [])];
    assert.deepEqual(withSilences(silent, spoken, 'chromium'), [spoken[0], silent[1]]);
    assert.deepEqual(withSilences(spoken, silent, 'chromium'), [silent[0], spoken[1]]);
    const other = [press('Return', ['Who are you?'], asks), press('Tab', ['Well'])];
    assert.deepEqual(withSilences(other, spoken, 'chromium'), other);
    assert.deepEqual(withSilences(silent, spoken, 'firefox'), silent);
  });

  it('find nothing where all is well', () => {
    assert.deepEqual(
      breaks(
        press('Return', ['How are you? heading level 3.'], asks),
        press(
          'Tab',
          ['How are you? panel, Yes, not selected radio button, 1 of 2'],
          expects('options', 'How are you?'),
        ),
        press('Tab', []),
      ),
      [],
    );
  });
});

describe('what was heard', () => {
  const places = walks.flatMap((walk) =>
    browsers.map((browser) => ({walk, browser, file: `${walk.name}.${browser}.txt`})),
  );

  it('is of every walk, in both browsers', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), places.map(({file}) => file).sort());
  });

  for (const {walk, browser, file} of places)
    it(`keeps the rules: ${walk.name}, ${browser}`, () => {
      const steps = readTranscript(readFileSync(`${FOLDER}/${file}`, 'utf8'));
      const all = withExpectations(steps, parseScript(walk.steps));
      assert.deepEqual(brokenRules(all, {lang: walk.lang, browser}), []);
    });
});

/** A result is read to the end: at most 250 words stand on the screen before a visitor opens anything. */
import {expect} from '@esm-bundle/chai';
import type {Answers} from '../../src/engine/check.js';
import {resultOf, type Shown} from '../../src/engine/outcome.js';
import {shippedByName} from '../engine/arbitraries.js';
import {selfCheckVisitors, uniform} from '../engine/visitors.js';

const {selfCheck} = shippedByName;

/** Headings, labels of buttons, and what introduces an area or a reason. */
const AROUND = 30;
const MOST = 250;

const count = (...texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => text?.match(/\S+/g) ?? []).length;

function wordsOf(answers: Answers): number {
  const {shown, lines, sayings} = resultOf(selfCheck, answers);
  const areas = shown.filter(({group}) => group === 'areas');
  const [next, ...others] = shown.filter(({group, place}) => group === 'steps' && place === 'main');
  const open = shown.filter(
    (each) => each.place !== 'folded' && each.group !== 'areas' && !others.includes(each),
  );
  const why = ({group, reasons: [reason]}: Shown) =>
    group === 'steps' && reason
      ? count(reason.option.text, reason.option.value === undefined ? '' : reason.question.text)
      : 0;
  const folded = shown.filter(({place}) => place === 'folded');
  const said = [next?.outcome.ask, ...sayings.map(({text}) => text)].filter(Boolean).slice(0, 2);
  return (
    AROUND +
    open.reduce((sum, each) => sum + count(each.outcome.title, each.outcome.text) + why(each), 0) +
    count(...(next?.outcome.steps ?? []), ...said, ...lines.map(({text}) => text)) +
    count(...areas.map(({outcome}) => outcome.title), areas[1] ? '' : areas[0]?.outcome.text) +
    count(...[...others, ...folded].map(({outcome}) => outcome.title))
  );
}

describe('the result of the self-check', function () {
  this.timeout(60_000);

  const visitors = [...uniform(selfCheck), ...selfCheckVisitors(selfCheck)];
  const isUnsure = ({line}: Answers) => line?.includes('unsure');

  it('has at most 250 words', () => {
    const most = Math.max(...visitors.filter((each) => !isUnsure(each)).map(wordsOf));
    expect(most).to.be.within(150, MOST);
  });

  it('has hardly more where the text about safety stands above it', () => {
    const most = Math.max(...visitors.filter(isUnsure).map(wordsOf));
    expect(most).to.be.within(150, MOST + 25);
  });
});

/** Invented visitors, whole: what each is told first, and why that is right. */
import {expect} from '@esm-bundle/chai';
import type {Answers} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {shippedByName} from '../engine/arbitraries.js';
import {cases, type Case} from './cases.js';
import {
  contradictions,
  goalClaims,
  pickerClaims,
  selfCheckClaims,
  unreasonable,
} from './contradictions.js';

const {selfCheck, goalReview, formatPicker} = shippedByName;

interface Expected {
  /** The next step, and where most of what was marked is. */
  readonly next: string;
  readonly areas: string;
  readonly goals: readonly string[];
  /** The ways to meet, then the approaches. */
  readonly picker: string;
  readonly why: string;
}

const expected: Readonly<Record<string, Expected>> = {
  '01': {
    next: 'talk',
    areas: 'between',
    goals: ['smaller'],
    picker: 'inperson; ipt person',
    why: 'What they cannot say to the therapist is the strongest sign, and it was not said yet. A person in the room: no screen.',
  },
  '02a': {
    next: 'talk',
    areas: 'way between',
    goals: ['keep'],
    picker: 'inperson; solution cbt',
    why: 'A therapist who is late and falls asleep has to be told; that is no reason for a notebook.',
  },
  '02b': {
    next: 'line',
    areas: '',
    goals: [],
    picker: '',
    why: 'They say that it was wrong or unsafe: nothing else counts.',
  },
  '04': {
    next: 'review',
    areas: 'aim',
    goals: ['clearer', 'celebrate'],
    picker: 'inperson video; act cbt',
    why: 'They said it more than once: not “tell your therapist”, but a review with a date.',
  },
  '05': {
    next: 'talk',
    areas: 'hard',
    goals: ['smaller'],
    picker: 'text phone; person dynamic',
    why: 'One sentence says that there is something, without saying what. Writing comes first, as speaking is hard.',
  },
  '06': {
    next: 'again',
    areas: 'way aim',
    goals: ['smaller'],
    picker: 'inperson video; cbt solution',
    why: 'They said it once. The goal is as clear as can be, so it is not made clearer but smaller.',
  },
  '07': {
    next: 'stress',
    areas: 'life',
    goals: ['lost', 'fit'],
    picker: 'text inperson; solution cbt',
    why: 'Life outside is by far the strongest sign. There is no private place at home, so neither video nor phone.',
  },
  '09': {
    next: 'talk',
    areas: 'hard life',
    goals: ['whose'],
    picker: 'inperson; ipt solution',
    why: 'There is something that they avoid. “Stop making him angry” is not their goal, and may be about fear.',
  },
  '10': {
    next: 'line',
    areas: '',
    goals: [],
    picker: 'inperson video; person ipt',
    why: 'A sexual remark: safety alone.',
  },
  '11': {
    next: 'talk',
    areas: 'between aim',
    goals: ['whose'],
    picker: 'inperson; person ipt',
    why: 'They do not feel connected, and said nothing yet. The goal is their parents’.',
  },
  '14': {
    next: 'goals',
    areas: '',
    goals: ['celebrate'],
    picker: 'inperson video; first-talk',
    why: 'Little is wrong; they lost sight of where it goes. To someone who is not sure, a conversation comes first.',
  },
  '15': {
    next: 'repair',
    areas: '',
    goals: ['keep'],
    picker: 'inperson video; person ipt',
    why: 'One thing hurt, and the rest is well: go back to that. They see a therapist, so there are sentences.',
  },
  '16': {
    next: 'unsure',
    areas: '',
    goals: [],
    picker: '',
    why: 'Something felt wrong: that stands above all, and no area explains it away.',
  },
  '17': {
    next: 'goals',
    areas: '',
    goals: ['open'],
    picker: 'phone; first-talk',
    why: 'Two answers are no sum. What was marked most leads; one answer about the camera still gives ways to choose from.',
  },
  '18': {
    next: 'again',
    areas: 'aim life',
    goals: ['lost', 'clearer'],
    picker: 'group inperson; person dynamic',
    why: 'They said it once. A shared goal that a death ended is neither “smaller” nor “kept”.',
  },
  '19': {
    next: 'review',
    areas: 'way between',
    goals: ['pause'],
    picker: 'text phone; cbt solution',
    why: 'They said it more than once. Writing comes first, and what speaks against each way is named.',
  },
  '20': {
    next: 'review',
    areas: '',
    goals: ['whose', 'half'],
    picker: 'couple; systemic',
    why: 'Nothing is marked, but it was said more than once. A high mark does not make someone else’s goal theirs.',
  },
};

const shown = (check: typeof selfCheck, answers: Answers, group: string) =>
  resultOf(check, answers)
    .shown.filter((each) => each.group === group && each.place !== 'folded')
    .map(({outcome}) => outcome.id);

function told({selfCheck: marks, goals, formatPicker: wishes}: Case): Omit<Expected, 'why'> {
  const [next = ''] = [...shown(selfCheck, marks, 'safety'), ...shown(selfCheck, marks, 'steps')];
  const ways = ['formats', 'approaches', 'start'].map((group) =>
    shown(formatPicker, wishes, group).join(' '),
  );
  return {
    next,
    areas: shown(selfCheck, marks, 'areas').join(' '),
    goals: goals.flatMap(({answers}) => shown(goalReview, answers, 'outcome')),
    picker: Object.keys(wishes).length ? ways.filter(Boolean).join('; ') : '',
  };
}

describe('an invented visitor', () => {
  for (const each of cases) {
    const {why, ...rest} = expected[each.case]!;
    it(`${each.case}, ${each.who}: ${rest.next}. ${why}`, () => {
      expect(told(each)).to.deep.equal(rest);
    });

    it(`${each.case} is told nothing that contradicts them, and nothing without a reason`, () => {
      expect([
        ...contradictions(selfCheck, each.selfCheck, selfCheckClaims),
        ...unreasonable(selfCheck, each.selfCheck),
        ...each.goals.flatMap(({answers}) => contradictions(goalReview, answers, goalClaims)),
        ...contradictions(formatPicker, each.formatPicker, pickerClaims),
        ...unreasonable(formatPicker, each.formatPicker),
      ]).to.deep.equal([]);
    });
  }

  it('gets the same outcome for a goal as few others: none takes more than 5', () => {
    const outcomes = cases.flatMap((each) => told(each).goals);
    const most = Math.max(...outcomes.map((id) => outcomes.filter((other) => other === id).length));
    expect(most).to.be.within(1, 5);
  });
});

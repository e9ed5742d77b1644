import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {beginCard, filled, stepCard, type Card, type CardAction} from '../../src/engine/card.js';
import {choiceQuestions, type Answers, type Check, type Question} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {score} from '../../src/engine/score.js';
import {begin, step, type Action} from '../../src/engine/session.js';
import {
  actionsOn,
  answered,
  answersFor,
  anyCheck,
  cardActionsOn,
  checks,
  openings,
  shipped,
} from './arbitraries.js';

const [selfCheck, goalReview, formatPicker] = shipped as readonly [Check, Check, Check];

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

function sums(check: Check, answers: Answers) {
  return [...score(check, answers)].map(([id, {sum, share}]) => [id, sum, share] as const);
}

/** What a visitor chose, one action for each option. */
function choices(answers: Answers): Action[] {
  return Object.entries(answers).flatMap(([question, options]) =>
    options.map((option) => ({type: 'answer', question, option}) as const),
  );
}

/** Steps through the actions with all that goes in frozen. */
function play(questions: readonly Question[], intro: boolean, actions: readonly Action[]) {
  return actions.reduce(
    (session, action) => step(freeze(session), freeze(action))[0],
    begin(freeze(questions), intro),
  );
}

function playCard(card: Card, actions: readonly CardAction[], check = goalReview): Card {
  return actions.reduce(
    (at, action) => stepCard(freeze(at), freeze(action), freeze(check))[0],
    card,
  );
}

const withActions = anyCheck.chain((check) =>
  fc.tuple(fc.constant(check), fc.boolean(), fc.array(actionsOn(check), {maxLength: 30})),
);
const cardActions = fc.array(cardActionsOn(goalReview), {maxLength: 40});

describe('whatever the check and the answers', () => {
  it('the order of answering changes nothing of the result', () => {
    fc.assert(
      fc.property(
        answered.chain(([check, answers]) =>
          fc.tuple(
            fc.constant(check),
            fc.constant(answers),
            fc.shuffledSubarray(choices(answers), {minLength: choices(answers).length}),
          ),
        ),
        ([check, answers, shuffled]) => {
          const session = play(check.questions, false, shuffled);
          expect(resultOf(check, session.answers)).to.deep.equal(resultOf(check, answers));
        },
      ),
    );
  });

  it('a skipped question changes no share: it is as if it had never been there', () => {
    fc.assert(
      fc.property(answered, fc.nat(), ([check, all], index) => {
        const {id} = check.questions[index % check.questions.length]!;
        const answers = Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
        const without = {...check, questions: check.questions.filter((each) => each.id !== id)};
        // What is measured by all questions is measured by one more; the sums are the same.
        const compare = (scored: typeof check) => {
          const all = scored.groups.filter(({normalise}) => normalise === 'all');
          const ids = new Set(all.flatMap(({outcomes}) => outcomes.map((each) => each.id)));
          return sums(scored, answers).map(([id, sum, share]) => [id, sum, ids.has(id) || share]);
        };
        expect(compare(check)).to.deep.equal(compare(without));
      }),
    );
  });

  it('a share is never above 1 where it is a part of the best', () => {
    fc.assert(
      fc.property(answered, ([check, answers]) => {
        const scores = score(check, answers);
        const above = check.groups
          .filter(({normalise}) => ['answered', 'all'].includes(normalise))
          .flatMap(({outcomes}) => outcomes.map(({id}) => scores.get(id)?.share ?? 0))
          .filter((share) => share > 1);
        expect(above).to.deep.equal([]);
      }),
    );
  });

  it('what is excluded never appears', () => {
    const outcomesOf = (check: Check) =>
      check.groups.flatMap(({outcomes}) => outcomes.map(({id}) => id));
    fc.assert(
      fc.property(
        answered.chain(([check, answers]) =>
          fc.tuple(
            fc.constant(check),
            fc.constant(answers),
            fc.subarray(outcomesOf(check), {minLength: 1}),
            fc.nat(),
          ),
        ),
        ([check, answers, exclude, place]) => {
          const rules = [...check.rules];
          rules.splice(place % (rules.length + 1), 0, {exclude});
          const ids = resultOf({...check, rules}, answers).shown.map(({outcome}) => outcome.id);
          expect(ids.filter((id) => exclude.includes(id))).to.deep.equal([]);
        },
      ),
    );
  });

  it('someone who might be listened to is never sent to a screen, a phone or the family', () => {
    fc.assert(
      fc.property(answersFor(formatPicker), fc.constantFrom([], ['near'], ['out']), (all, more) => {
        const {shown} = resultOf(formatPicker, {...all, place: ['watched', ...more]});
        expect(shown.map(({outcome}) => outcome.id)).to.not.include.oneOf([
          'video',
          'phone',
          'text',
          'couple',
          'self',
          'systemic',
        ]);
      }),
    );
  });

  it('after a line was crossed only that is spoken of', () => {
    fc.assert(
      fc.property(answersFor(selfCheck), (all) => {
        const {shown, lines, marked, only} = resultOf(selfCheck, {...all, line: ['yes']});
        expect([shown.map(({outcome}) => outcome.id), lines, marked, only]).to.deep.equal([
          ['line'],
          [],
          [],
          true,
        ]);
      }),
    );
  });

  it('each outcome is shown once, and all that is shown belongs to the check', () => {
    fc.assert(
      fc.property(answered, ([check, answers]) => {
        const known = check.groups.flatMap(({outcomes}) => outcomes);
        const shown = resultOf(check, answers).shown.map(({outcome}) => outcome);
        expect(shown.filter((outcome) => !known.includes(outcome))).to.deep.equal([]);
        expect(new Set(shown).size).to.equal(shown.length);
      }),
    );
  });

  it('a check survives JSON', () => {
    fc.assert(
      fc.property(answered, ([check, answers]) => {
        const copy = JSON.parse(JSON.stringify(check)) as Check;
        expect(resultOf(copy, answers)).to.deep.equal(resultOf(check, answers));
      }),
    );
    expect(JSON.parse(JSON.stringify(shipped))).to.deep.equal(shipped);
  });

  it('nothing that goes in is changed', () => {
    fc.assert(
      fc.property(answered, ([check, answers]) => {
        const before = JSON.stringify([check, answers]);
        resultOf(freeze(check), freeze(answers));
        expect(JSON.stringify([check, answers])).to.equal(before);
      }),
    );
  });
});

describe('whatever a person does', () => {
  it('a session never throws, changes nothing that goes in, and stands at a question that exists', () => {
    fc.assert(
      fc.property(withActions, ([check, intro, actions]) => {
        const session = play(check.questions, intro, actions);
        if (session.status === 'asking')
          expect(check.questions[session.at]).to.not.equal(undefined);
        expect(Object.keys(session.answers)).to.not.include('nothing');
      }),
    );
  });

  it('an answer is never empty, unknown, doubled or beside one that excludes it', () => {
    fc.assert(
      fc.property(withActions, ([check, intro, actions]) => {
        const {answers} = play(check.questions, intro, actions);
        for (const {id, options, kind} of choiceQuestions(check)) {
          const ids = answers[id];
          if (!ids) continue;
          const chosen = options.filter((option) => ids.includes(option.id));
          expect([ids.length > 0, ids.length]).to.deep.equal([true, chosen.length]);
          if (kind !== 'many' || chosen.some(({exclusive}) => exclusive))
            expect(ids.length).to.equal(1);
        }
      }),
    );
  });

  it('a restart equals a beginning', () => {
    fc.assert(
      fc.property(withActions, ([check, intro, actions]) => {
        const session = play(check.questions, intro, [...actions, {type: 'restart'}]);
        expect(session).to.deep.equal(begin(check.questions, intro));
      }),
    );
  });

  it('the number of steps never depends on an answer', () => {
    fc.assert(
      fc.property(withActions, ([check, intro, actions]) => {
        let session = begin(check.questions, intro);
        for (const action of actions) {
          const [next, announcements] = step(session, action);
          session = next;
          for (const each of announcements)
            if (each.type === 'step') expect(each.of).to.equal(check.questions.length);
        }
      }),
    );
  });

  it('what is announced is the same whatever is answered', () => {
    const options = ['0', '4'];
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom<Action>({type: 'begin'}, {type: 'next'}, {type: 'back'}),
            fc.constantFrom(...selfCheck.questions.slice(0, 9).map(({id}) => id)),
          ),
        ),
        (path) => {
          const [never, always] = options.map((option) => {
            let session = begin(selfCheck.questions);
            return path.flatMap((each) => {
              const action =
                typeof each === 'string'
                  ? ({type: 'answer', question: each, option} as const)
                  : each;
              const [next, announcements] = step(session, action);
              session = next;
              return announcements;
            });
          });
          expect(never).to.deep.equal(always);
        },
      ),
    );
  });

  it('a run is said to have started once, and before anything else', () => {
    fc.assert(
      fc.property(withActions, ([check, intro, actions]) => {
        let session = begin(check.questions, intro);
        let said: string[] = [];
        for (const action of actions) {
          const [next, announcements] = step(session, action);
          session = next;
          if (action.type === 'restart') said = [];
          else said.push(...announcements.map(({type}) => type));
        }
        expect(said.lastIndexOf('start')).to.equal(said.length ? 0 : -1);
      }),
    );
  });
});

describe('whatever a person does to a goal card', () => {
  const texts = ({goals}: Card) => goals.flatMap(({words, why}) => [words, why]).filter(Boolean);
  const undo: CardAction = {type: 'undo'};

  it('it never throws, and changes nothing that goes in', () => {
    fc.assert(
      fc.property(fc.boolean(), cardActions, checks, (intro, actions, check) => {
        const {goals} = playCard(beginCard(intro), actions, check);
        expect(goals.length).to.be.at.least(1);
        expect(new Set(goals.map(({id}) => id)).size).to.equal(goals.length);
      }),
    );
  });

  it('undo after any removal or restart gives back every typed word, in its place', () => {
    fc.assert(
      fc.property(cardActions, fc.option(fc.nat()), (actions, index) => {
        const card = playCard(beginCard(), actions);
        const taking: CardAction =
          index === null
            ? {type: 'restart'}
            : {type: 'remove', goal: card.goals[index % card.goals.length]!.id};
        const after = playCard(card, [taking]);
        if (texts(after).length < texts(card).length) {
          const back = playCard(after, [undo]);
          expect(back.goals).to.deep.equal(filled(card.goals));
          expect(back.screen).to.deep.equal(card.screen);
        } else expect(texts(after)).to.deep.equal(texts(card));
      }),
    );
  });

  it('undo after goals were opened gives back every typed word beside them', () => {
    fc.assert(
      fc.property(cardActions, openings, (actions, opening) => {
        const card = playCard(beginCard(), actions);
        const after = playCard(card, [opening]);
        expect(texts(playCard(after, [undo]))).to.include.members([
          ...texts(card),
          ...texts(after),
        ]);
      }),
    );
  });

  it('only writing, a removal, a restart and opening others ever take a word away', () => {
    fc.assert(
      fc.property(cardActions, cardActionsOn(goalReview), (actions, last) => {
        fc.pre(!['write', 'remove', 'restart', 'open'].includes(last.type));
        const card = playCard(beginCard(), actions);
        expect(texts(playCard(card, [last]))).to.include.members(texts(card));
      }),
    );
  });

  it('a restart equals a beginning, but for ids and for what can be undone', () => {
    fc.assert(
      fc.property(fc.boolean(), cardActions, (intro, actions) => {
        const {removed, nextId, ...card} = playCard(beginCard(intro), [
          ...actions,
          {type: 'restart'},
        ]);
        const fresh = beginCard(intro);
        const goals = [{...fresh.goals[0]!, id: nextId - 1}];
        expect({...card, nextId, removed: []}).to.deep.equal({...fresh, goals, nextId});
        for (const each of removed) expect(each.goals.length).to.not.equal(0);
      }),
    );
  });

  it('the number of steps never depends on an answer', () => {
    fc.assert(
      fc.property(cardActions, (actions) => {
        let card = beginCard();
        for (const action of actions) {
          const [next, announcements] = stepCard(card, action, goalReview);
          card = next;
          for (const each of announcements)
            if (each.type === 'step') expect(each.of).to.equal(goalReview.questions.length);
        }
      }),
    );
  });
});

/** The round of reviews: one goal after the other, forward and back. */
import type {Asked} from './check.js';
import {idsOf, withGoal, type Card, type Draft, type Goal, type Screen} from './goals.js';
import {begin, step, type Action, type Announcement} from './session.js';

type Step = readonly [Card, readonly Announcement[]];

interface Round {
  /** The goals still to be looked at. */
  readonly due: readonly number[];
  readonly before: readonly number[];
  readonly from: 'goals' | 'result';
  readonly revise?: boolean;
  /** Begins with the last question, where one comes back to it. */
  readonly atEnd?: boolean;
}

/** Opens the review of the first goal that is due; the result where none is left. */
export function look(card: Card, check: Asked, round: Round): Step {
  const {due, before, from, revise = false, atEnd = false} = round;
  const [goal, ...then] = due.flatMap((id) => card.goals.find((each) => each.id === id) ?? []);
  if (!goal) return [{...card, screen: {name: 'result'}}, [{type: 'complete'}]];
  const draft = card.drafts.find((each) => isDraftOf(each, goal, revise));
  const answers = draft?.answers ?? ((revise && goal.reviews.at(-1)?.answers) || {});
  const {questions} = check;
  const first = questions[atEnd ? questions.length - 1 : 0];
  const [begun, steps] = step(begin(questions), {type: 'begin'});
  const [session, later] =
    atEnd && first ? step(begun, {type: 'jump', question: first.id}) : [begun, steps];
  // What was begun a line above asks a question.
  const asking = {...session, answers} as never;
  return [
    {
      ...card,
      screen: {
        name: 'review',
        goal: goal.id,
        session: asking,
        revise,
        before,
        then: idsOf(then),
        from,
      },
    },
    later.filter(({type}) => type === 'step'),
  ];
}

function isDraftOf(draft: Draft, {id, words}: Goal, revise: boolean): boolean {
  return draft.goal === id && draft.words === words && draft.revise === revise;
}

export function run(card: Card, action: Action, check: Asked): Step {
  const {screen} = card;
  if (screen.name !== 'review') return [card, []];
  const [session, announcements] = step(screen.session, action);
  if (session === screen.session) return [card, []];
  if (session.status === 'intro') return goBack(card, screen, check);
  if (session.status === 'asking') return [{...card, screen: {...screen, session}}, announcements];
  const {from, before, then} = screen;
  const goal = card.goals.find(({id}) => id === screen.goal);
  if (!goal) return look(card, check, {due: then, before, from});
  const reviews = screen.revise ? goal.reviews.slice(0, -1) : goal.reviews;
  const now = {words: goal.words, answers: session.answers};
  const drafts = card.drafts.filter((draft) => draft.goal !== goal.id);
  const looked = withGoal({...card, drafts}, {...goal, reviews: [...reviews, now]});
  return look(looked, check, {due: then, before: [...before, goal.id], from});
}

/** From the first question to the goal before, or to where the visitor came from. The answers stay. */
function goBack(card: Card, screen: Screen & {name: 'review'}, check: Asked): Step {
  const {from, before, then, goal: id, revise, session} = screen;
  const goal = card.goals.find((each) => each.id === id);
  const others = card.drafts.filter((draft) => draft.goal !== id);
  const draft = goal && {goal: id, words: goal.words, revise, answers: session.answers};
  const left = {...card, drafts: draft ? [...others, draft] : others};
  const [last, ...earlier] = before
    .filter((each) => card.goals.some((other) => other.id === each))
    .reverse();
  if (last === undefined) return [{...left, screen: {name: from}}, []];
  return look(left, check, {
    due: [last, id, ...then],
    before: earlier.reverse(),
    from,
    revise: true,
    atEnd: true,
  });
}

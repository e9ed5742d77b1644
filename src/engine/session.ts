/** The only way a run moves: `const [next, announcements] = step(session, action);` */
import type {Answers, Question} from './check.js';

interface Run {
  /** The questions that it was begun with. Words may change later with the language; ids may not. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Where `restart` goes back to. */
  readonly intro: boolean;
  /** A person has done something. */
  readonly started: boolean;
}

export type Session = Run &
  (
    | {readonly status: 'intro'}
    | {
        readonly status: 'asking';
        /** The index of the question that is asked. */
        readonly at: number;
        /** Reached from the result, to which going on returns. */
        readonly returning: boolean;
      }
    | {readonly status: 'complete'}
  );

export type Action =
  | {readonly type: 'begin' | 'next' | 'back' | 'finish'}
  | {readonly type: 'restart'}
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly option: string;
      /** Where many can be chosen, false takes the option away again. */
      readonly on?: boolean;
    }
  | {readonly type: 'clear'; readonly question: string}
  | {readonly type: 'jump'; readonly question: string};

/** That something happened; never what was answered. */
export type Announcement =
  | {readonly type: 'start' | 'complete' | 'restart'}
  | {readonly type: 'step'; readonly step: number; readonly of: number};

type Step = readonly [Session, readonly Announcement[]];

/** @param intro whether opening lines come before the first question */
export function begin(questions: readonly Question[], intro = true): Session {
  const run: Run = {questions, answers: {}, intro, started: false};
  return intro ? {...run, status: 'intro'} : asking(run, 0);
}

/** @returns the next session, and what to announce. An action that makes no sense where the session stands changes nothing. */
export function step(session: Session, action: Action): Step {
  if (action.type === 'restart')
    return [begin(session.questions, session.intro), [{type: 'restart'}]];
  const [next, announcements] = move(session, action);
  if (next === session || session.started) return [next, announcements];
  return [{...next, started: true}, [{type: 'start'}, ...announcements]];
}

function move(session: Session, action: Exclude<Action, {type: 'restart'}>): Step {
  const {questions} = session;
  if (session.status === 'intro') return action.type === 'begin' ? ask(session, 0) : [session, []];

  if (action.type === 'jump') {
    const at = questions.findIndex((question) => question.id === action.question);
    return at < 0
      ? [session, []]
      : ask(session, at, session.status === 'complete' || session.returning);
  }
  if (session.status === 'complete') return [session, []];

  const {at, returning} = session;
  switch (action.type) {
    case 'answer':
    case 'clear':
      return [withAnswer(session, action), []];
    case 'next':
      return returning || at + 1 >= questions.length ? complete(session) : ask(session, at + 1);
    case 'finish':
      return complete(session);
    case 'back':
      if (returning) return complete(session);
      if (at > 0) return ask(session, at - 1);
      return [session.intro ? {...runOf(session), status: 'intro'} : session, []];
    case 'begin':
      return [session, []];
  }
}

function runOf({questions, answers, intro, started}: Run): Run {
  return {questions, answers, intro, started};
}

function asking(run: Run, at: number, returning = false): Session {
  return {...run, status: 'asking', at, returning};
}

function ask(session: Session, at: number, returning = false): Step {
  return [
    asking(runOf(session), at, returning),
    [{type: 'step', step: at + 1, of: session.questions.length}],
  ];
}

function complete(session: Session): Step {
  return [{...runOf(session), status: 'complete'}, [{type: 'complete'}]];
}

function withAnswer(session: Session, action: Action & {type: 'answer' | 'clear'}): Session {
  const {questions, answers} = session;
  const question = questions.find(({id}) => id === action.question);
  if (!question) return session;
  const {[question.id]: old = [], ...others} = answers;
  const ids = action.type === 'clear' ? [] : choose(question, old, action);
  if (ids === old) return session;
  return {...session, answers: ids.length ? {...others, [question.id]: ids} : others};
}

function choose(
  {options, many}: Question,
  old: readonly string[],
  {option: id, on = true}: Action & {type: 'answer'},
) {
  const option = options.find((each) => each.id === id);
  if (!option) return old;
  const others = old.filter((each) => each !== id);
  if (!on) return others;
  if (!many || option.exclusive) return [id];
  const alone = options.filter(({exclusive}) => exclusive).map((each) => each.id);
  return [...others.filter((each) => !alone.includes(each)), id];
}

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
        /** Reached by a jump from here: going on leads to the result, going back leads back here. */
        readonly returning: false | 'intro' | 'result';
      }
    | {readonly status: 'complete'}
  );

type Asking = Session & {readonly status: 'asking'};

export type Action =
  /** `begin` after the result goes through the questions once more; the answers are kept. */
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
  return action.type === 'restart'
    ? [begin(session.questions, session.intro), [{type: 'restart'}]]
    : started(session, move(session, action), whereItStands(session));
}

/** Without opening lines nobody has come to the first question by an action: that is announced with the first one. */
function whereItStands(session: Session): readonly Announcement[] {
  return session.status === 'asking' && !session.intro
    ? [{type: 'step', step: session.at + 1, of: session.questions.length}]
    : [];
}

/**
 * The first thing that a person does is announced as a start.
 * @param first what is announced with it
 */
export function started<State extends {readonly started: boolean}>(
  before: State,
  step: readonly [State, readonly Announcement[]],
  first: readonly Announcement[] = [],
): readonly [State, readonly Announcement[]] {
  const [next, announcements] = step;
  if (next === before || before.started) return step;
  return [{...next, started: true}, [{type: 'start'}, ...first, ...announcements]];
}

function move(session: Session, action: Exclude<Action, {type: 'restart'}>): Step {
  const {questions} = session;
  const {type} = action;
  const {status} = session;
  const returning =
    status === 'asking' ? session.returning : status === 'complete' ? 'result' : status;
  if (type === 'jump') {
    const at = questions.findIndex(({id}) => id === action.question);
    return at < 0 ? [session, []] : ask(session, at, returning);
  }
  if (status !== 'asking') return type === 'begin' ? ask(session, 0) : [session, []];
  if (type === 'begin') return [session, []];
  if (type === 'answer' || type === 'clear') return [withAnswer(session, action), []];

  if (type === 'back' && returning === 'intro') return [{...session, status: 'intro'}, []];
  const at = session.at + (type === 'back' ? -1 : 1);
  if (returning || type === 'finish' || at === questions.length)
    return [{...session, status: 'complete'}, [{type: 'complete'}]];
  if (at >= 0) return ask(session, at);
  return [session.intro ? {...session, status: 'intro'} : session, []];
}

function ask(session: Session, at: number, returning: Asking['returning'] = false): Step {
  return [
    asking(session, at, returning),
    [{type: 'step', step: at + 1, of: session.questions.length}],
  ];
}

function asking(run: Run, at: number, returning: Asking['returning'] = false): Session {
  return {...run, status: 'asking', at, returning};
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

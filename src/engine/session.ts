/** The only way a run moves: `const [next, announcements] = step(session, action);` */
import {
  chosen,
  isChoice,
  isOwnLine,
  isText,
  type Answers,
  type Option,
  type Question,
} from './check.js';
import {canBeAsked, cut, ownLines, textOf, tidy, type Texts} from './texts.js';

interface Run {
  /** The questions that it was begun with. Words may change later with the language; ids may not. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** What was written; never part of the answers. */
  readonly texts: Texts;
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
  | {readonly type: 'write'; readonly question: string; readonly text: string}
  | {readonly type: 'clear'; readonly question: string}
  | {readonly type: 'jump'; readonly question: string};

/** That something happened; never what was answered. */
export type Announcement =
  | {readonly type: 'start' | 'complete' | 'restart'}
  | {readonly type: 'step'; readonly step: number; readonly of: number};

type Step = readonly [Session, readonly Announcement[]];

/** @param intro whether opening lines come before the first question */
export function begin(questions: readonly Question[], intro = true): Session {
  const run: Run = {questions, answers: {}, texts: {}, intro, started: false};
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
    return !isAsked(session, at) ? [session, []] : ask(session, at, returning);
  }
  if (status !== 'asking') return type === 'begin' ? ask(session, 0) : [session, []];
  if (type === 'begin') return [session, []];
  if (type === 'answer') return [withAnswer(session, action), []];
  if (type === 'write') return [withText(session, action), []];
  if (type === 'clear') return [cleared(session, action), []];

  if (type === 'back' && returning === 'intro') return [{...session, status: 'intro'}, []];
  const by = type === 'back' ? -1 : 1;
  let at = session.at + by;
  while (questions[at] && !isAsked(session, at)) at += by;
  const isLast = at === questions.length || (type === 'next' && hasEnded(session));
  const returns = returning && !(type === 'next' && endsNoMore(session));
  if (returns || type === 'finish' || isLast)
    return [{...session, status: 'complete'}, [{type: 'complete'}]];
  if (at >= 0) return ask(session, at);
  return [session.intro ? {...session, status: 'intro'} : session, []];
}

function hasEnded({questions, answers, at}: Asking): boolean {
  const question = questions[at];
  return (
    question !== undefined && isChoice(question) && chosen(question, answers).some(({ends}) => ends)
  );
}

/** Another answer ended the run here, so that nothing after it was asked. */
function endsNoMore(session: Asking): boolean {
  const {questions, answers, texts, at, returning} = session;
  const question = questions[at];
  return (
    returning === 'result' &&
    question !== undefined &&
    isChoice(question) &&
    question.options.some(({ends}) => ends) &&
    !hasEnded(session) &&
    questions.slice(at + 1).every(({id}) => !(id in answers) && !(id in texts))
  );
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

function isAsked({questions, texts}: Session, at: number): boolean {
  const question = questions[at];
  return question !== undefined && canBeAsked(question, questions, texts);
}

function withAnswer(session: Session, action: Action & {type: 'answer'}): Session {
  const question = session.questions.find(({id}) => id === action.question);
  if (!question || isText(question)) return session;
  const {questions, answers, texts} = session;
  const old = answers[question.id] ?? [];
  const options = isChoice(question) ? question.options : ownLines(question, questions, texts);
  const ids = choose(options, {old, many: question.kind === 'many', ...action});
  return ids === old ? session : {...session, answers: given(answers, question.id, ids)};
}

function withText(session: Session, action: Action & {type: 'write'}): Session {
  const question = session.questions.find(({id}) => id === action.question);
  if (!question || !isText(question)) return session;
  const text = cut(tidy(action.text));
  if (text === textOf(question, session.texts)) return session;
  const {[question.id]: _, ...others} = session.texts;
  if (text) return {...session, texts: {...others, [question.id]: text}};
  // A line that is gone is no longer chosen.
  const answers = Object.fromEntries(
    Object.entries(session.answers).filter(
      ([id, ids]) =>
        !(
          session.questions.some((each) => each.id === id && isOwnLine(each)) &&
          ids.includes(question.id)
        ),
    ),
  );
  return {...session, texts: others, answers};
}

function cleared(session: Session, {question: id}: Action & {type: 'clear'}): Session {
  const question = session.questions.find((each) => each.id === id);
  if (!question) return session;
  const {answers} = session;
  return isText(question)
    ? {...withText(session, {type: 'write', question: id, text: ''})}
    : {...session, answers: given(answers, id, [])};
}

function given(answers: Answers, question: string, ids: readonly string[]): Answers {
  const {[question]: _, ...others} = answers;
  return ids.length ? {...others, [question]: ids} : others;
}

interface Choice {
  readonly old: readonly string[];
  readonly many: boolean;
  readonly option: string;
  readonly on?: boolean;
}

function choose(options: readonly Option[], {old, many, option: id, on = true}: Choice) {
  const option = options.find((each) => each.id === id);
  if (!option) return old;
  const others = old.filter((each) => each !== id);
  if (!on) return others;
  if (!many || option.exclusive) return [id];
  const alone = options.filter(({exclusive}) => exclusive).map((each) => each.id);
  return [...others.filter((each) => !alone.includes(each)), id];
}

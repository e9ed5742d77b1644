/**
 * Words that are kept on a device, and how they relate to those that a widget shows. Several tabs, and several widgets of a page,
 * share what is kept. `const [next, effects] = stepKept(state, event, merge);`
 *
 * Nothing but words that were typed, a press on Keep, or Forget takes the place of what is kept; and where it is not what the
 * widget showed before, the text that is written holds both.
 */

export type KeptState =
  /** Nothing is kept. */
  | {readonly status: 'off'}
  /** What is shown is kept. */
  | {
      readonly status: 'kept';
      readonly text: string;
      /** What the widget held when it was the same. */
      readonly own: string;
    }
  /** Something else is kept; with no text, it was forgotten elsewhere. */
  | {
      readonly status: 'stale';
      readonly text: string | undefined;
      /** What the widget held when it was the same, where it was. */
      readonly own?: string;
    }
  /** The browser refused to keep what is shown. */
  | {
      readonly status: 'failed';
      /** What is still kept from before. */
      readonly text: string | undefined;
      /** It is what the widget showed before. */
      readonly mine: boolean;
    }
  /** What is kept was written by a later version, or cannot be read. It stays as it is until it is forgotten. */
  | {readonly status: 'newer' | 'foreign'; readonly text: string};

/** Whether a text that is kept can be read. */
export type Readable = 'yes' | 'newer' | 'foreign';

export type KeptEvent =
  /** What is kept now: read at first, when another tab or widget has changed it, and before each write. */
  | {
      readonly type: 'found';
      readonly text: string | undefined;
      readonly readable: Readable;
      readonly own: string;
      /** Nothing was typed in the widget. */
      readonly blank: boolean;
      /** The widget can show something else: nobody uses it, and it may keep. */
      readonly free: boolean;
      /** It was written by another tab that did not know what was kept here: two tabs have written at the same moment. */
      readonly unseen?: boolean;
    }
  /** The widget shows what was kept, and now holds this. */
  | {readonly type: 'restored'; readonly own: string}
  | {
      readonly type: 'changed';
      readonly own: string;
      /** By typing, by an act on what is there, or by other words in its place: a restart, a file that was opened. */
      readonly by: 'typing' | 'editing' | 'replacing';
      /** The page offers to keep, and nobody may be watching. */
      readonly allowed: boolean;
    }
  /** A visitor asks to keep what is shown. */
  | {readonly type: 'keep'; readonly own: string}
  /** A visitor asks to see what is kept. */
  | {readonly type: 'show'; readonly allowed: boolean}
  /** The browser did not write. */
  | {readonly type: 'refused'; readonly text: string | undefined; readonly mine: boolean}
  | {readonly type: 'forget'}
  /** What is shown is forgotten, and what is kept is not shown until a visitor asks for it. */
  | {readonly type: 'hide'};

export type KeptEffect =
  | {
      readonly type: 'write';
      readonly text: string;
      /** What it takes the place of is what the widget showed before. */
      readonly mine: boolean;
    }
  | {readonly type: 'remove'}
  /** Shows this in place of what the widget shows; `undoable` where there may be words in it. */
  | {readonly type: 'restore'; readonly text: string; readonly undoable: boolean}
  /** Lets the widget bring back what this text holds beside its own words. */
  | {readonly type: 'adopt'; readonly text: string};

type Step = readonly [KeptState, readonly KeptEffect[]];

/** @param merge both texts in one: the first one's words are shown, those of the second can be brought back */
export function stepKept(
  state: KeptState,
  event: KeptEvent,
  merge: (own: string, other: string) => string,
): Step {
  switch (event.type) {
    case 'found':
      return found(state, event, merge);
    case 'restored':
      return state.status === 'kept' ? [{...state, own: event.own}, []] : [state, []];
    case 'changed':
      return changed(state, event, merge);
    case 'keep':
      return keep(state, event.own, merge);
    case 'show': {
      if (state.status !== 'stale' || state.text === undefined) return [state, []];
      const {text} = state;
      const next: KeptState = event.allowed
        ? {status: 'kept', text, own: ''}
        : {status: 'stale', text};
      return [next, [{type: 'restore', text, undoable: true}]];
    }
    case 'refused':
      return [{status: 'failed', text: event.text, mine: event.mine}, []];
    case 'forget':
      return [{status: 'off'}, [{type: 'remove'}]];
    case 'hide':
      return [hidden(state), []];
  }
}

function found(
  state: KeptState,
  event: KeptEvent & {type: 'found'},
  merge: (own: string, other: string) => string,
): Step {
  const {text, readable, own, blank, free, unseen} = event;
  const known = 'text' in state ? state.text : undefined;
  if (text === known) return [state, []];
  if (text === undefined) return [isKept(state) ? {status: 'stale', text} : {status: 'off'}, []];
  if (readable !== 'yes') return [{status: readable, text}, []];
  // The other tab was last, and has written over the words that this one had just kept.
  if (unseen && state.status === 'kept') return writeBoth(own, text, merge);
  const clean = blank || (state.status === 'kept' && state.own === own);
  return free && clean
    ? [{status: 'kept', text, own}, [{type: 'restore', text, undoable: false}]]
    : [{status: 'stale', text}, []];
}

function changed(
  state: KeptState,
  {own, by, allowed}: KeptEvent & {type: 'changed'},
  merge: (own: string, other: string) => string,
): Step {
  switch (state.status) {
    case 'kept':
      if (own === state.own) return [state, []];
      return by === 'replacing' || !allowed
        ? [{...state, status: 'stale'}, []]
        : write(own, {mine: true});
    case 'stale':
      if (state.text === undefined || !allowed) return [state, []];
      if (own === state.own) return [{status: 'kept', text: state.text, own}, []];
      return by === 'typing' ? writeBoth(own, state.text, merge) : [state, []];
    case 'failed':
      if (by === 'replacing')
        return [
          state.text === undefined ? {status: 'off'} : {status: 'stale', text: state.text},
          [],
        ];
      return allowed ? writeOver(own, state, merge) : [state, []];
    case 'off':
    case 'newer':
    case 'foreign':
      return [state, []];
  }
}

function keep(state: KeptState, own: string, merge: (own: string, other: string) => string): Step {
  switch (state.status) {
    case 'newer':
    case 'foreign':
      return [state, []];
    case 'stale':
      return state.text === undefined
        ? write(own, {mine: true})
        : writeBoth(own, state.text, merge);
    case 'failed':
      return writeOver(own, state, merge);
    case 'off':
    case 'kept':
      return write(own, {mine: true});
  }
}

function write(text: string, {mine}: {readonly mine: boolean}): Step {
  return [{status: 'kept', text, own: text}, [{type: 'write', text, mine}]];
}

function writeBoth(
  own: string,
  other: string,
  merge: (own: string, other: string) => string,
): Step {
  const text = merge(own, other);
  const [state, effects] = write(text, {mine: false});
  return [state, [...effects, {type: 'adopt', text}]];
}

function writeOver(
  own: string,
  {text, mine}: KeptState & {status: 'failed'},
  merge: (own: string, other: string) => string,
): Step {
  return text === undefined || mine ? write(own, {mine: true}) : writeBoth(own, text, merge);
}

/** What was shown is kept, or was to be. */
function isKept(state: KeptState): boolean {
  return state.status === 'kept' || state.status === 'stale' || state.status === 'failed';
}

function hidden(state: KeptState): KeptState {
  if (state.status === 'newer' || state.status === 'foreign' || state.status === 'off')
    return state;
  return state.text === undefined ? {status: 'off'} : {status: 'stale', text: state.text};
}

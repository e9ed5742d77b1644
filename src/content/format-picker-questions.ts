/** What the format picker asks: how a visitor likes to work, and what could get in the way. */
import type {MsgFn} from '@lit/localize';
import type {Asked} from '../engine/check.js';
import {questionsAboutWorking} from './ways-of-working.js';
import {questionsAboutMeeting} from './ways-to-meet.js';

/** The answer that says that someone may be watching. */
export const WATCHED = {question: 'place', option: 'watched'};

export function formatPickerQuestions(msg: MsgFn): Asked {
  return {
    id: 'format-picker',
    title: msg('Which kind of therapy could suit you?', {desc: 'Title of the format picker'}),
    intro: [
      msg(
        'There is more than one way to do therapy. 11 short questions look at how you like to work, and what could get in the way.',
        {desc: 'Format picker: opening line'},
      ),
      msg(
        'You get a few places to start, and words to ask for them. What you prefer is a starting point, not a rule.',
        {desc: 'Format picker: opening line'},
      ),
      msg(
        'Under 18? You can still use the questions. Talk to an adult you trust too, or to a helpline for young people.',
        {desc: 'Opening lines: for visitors under 18; the door stays open'},
      ),
    ],
    questions: [...questionsAboutWorking(msg), ...questionsAboutMeeting(msg)],
  };
}

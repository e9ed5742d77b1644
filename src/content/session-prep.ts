/** What the session prep asks the evening before a session. Nothing is rated; each line can stay empty. */
import type {MsgFn} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import type {Asked, TextQuestion} from '../engine/check.js';
import {WORDS} from '../engine/texts.js';

export function sessionPrep(msg: MsgFn): Asked {
  const lines = prompts(msg);
  return {
    id: 'session-prep',
    title: msg('Before my next session', {desc: 'Title of the session prep'}),
    intro: [
      msg('Take a few minutes the evening before. It can make the next session easier to start.', {
        desc: 'Session prep: opening line',
      }),
      msg(
        'Each question is about one line, and you can leave out any of them. At the end you get a sentence to begin with, and a page to take along.',
        {desc: 'Session prep: opening line'},
      ),
    ],
    questions: [
      ...lines,
      {
        id: 'first',
        kind: 'one',
        of: lines.map(({id}) => id),
        text: msg('Of all this, what do you want to talk about first?', {
          desc: 'Session prep: question; the options are the lines that the visitor wrote',
        }),
        optional: true,
      },
    ],
  };
}

function prompts(msg: MsgFn): readonly TextQuestion[] {
  const lead = msg('A few words are enough.', {desc: 'Session prep: above each question'});
  const line = (question: Omit<TextQuestion, 'kind' | 'lead'>): TextQuestion => ({
    ...question,
    kind: 'text',
    lead,
  });
  return [
    line({
      id: 'became',
      about: 'first',
      text: msg(str`Last time you wanted to start with “${WORDS}”. What became of it?`, {
        desc: 'Session prep: question when someone comes back; 0 is what they wrote last time',
      }),
      label: msg('What became of last time', {desc: 'Session prep: before a line of the sheet'}),
      opening: msg(str`Since last time, this has become of it: “${WORDS}”. Can we start there?`, {
        desc: 'A sentence that the visitor could say to begin a session; 0 is what became of what they had wanted to talk about',
      }),
    }),
    line({
      id: 'stayed',
      text: msg('What has stayed with you since last time?', {desc: 'Session prep: question'}),
      label: msg('What stayed with me', {desc: 'Session prep: before a line of the sheet'}),
      opening: msg(
        str`Something has stayed with me since last time: “${WORDS}”. Can we start there?`,
        {desc: 'A sentence that the visitor could say to begin a session; 0 is what they wrote'},
      ),
    }),
    line({
      id: 'tried',
      text: msg('What did you try, and how did it go?', {desc: 'Session prep: question'}),
      hint: msg('Small things count, and so does what did not work.', {
        desc: 'Session prep: hint below the question about what was tried',
      }),
      label: msg('What I tried', {desc: 'Title of a line or a list, for the therapist'}),
      opening: msg(str`I tried something since last time: “${WORDS}”. Can we start there?`, {
        desc: 'A sentence that the visitor could say to begin a session; 0 is what they wrote',
      }),
    }),
    line({
      id: 'held',
      text: msg('What did you nearly say, and then did not?', {desc: 'Session prep: question'}),
      hint: msg('It can be one word. You can leave it off your page later.', {
        desc: 'Session prep: hint below the question about what was held back',
      }),
      opening: msg(
        str`There is something I nearly said last time: “${WORDS}”. Can we start there, and go slowly?`,
        {desc: 'A sentence that the visitor could say to begin a session; 0 is what they wrote'},
      ),
      say: msg('There is something I did not say last time. I would like to try, slowly.', {
        desc: 'A gentler sentence that the visitor could say to begin a session',
      }),
    }),
    line({
      id: 'word',
      text: msg('What is one word for how you come in?', {
        desc: 'Session prep: question; how the visitor feels as the session begins',
      }),
      label: msg('How I come in', {desc: 'Session prep: before a line of the sheet'}),
      opening: msg(str`My word for today is “${WORDS}”. Can we start there?`, {
        desc: 'A sentence that the visitor could say to begin a session; 0 is one word for how they feel',
      }),
    }),
    line({
      id: 'keep',
      text: msg('What helped last time, and should stay?', {desc: 'Session prep: question'}),
      opening: msg(str`This helped me last time: “${WORDS}”. Can we start with more of it?`, {
        desc: 'A sentence that the visitor could say to begin a session; 0 is what they wrote',
      }),
    }),
  ];
}

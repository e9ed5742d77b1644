/** What the guide to staying, changing or leaving asks. Each answer names the ways that it speaks against; none speaks for one. */
import type {MsgFn} from '@lit/localize';
import type {Asked, Option, Question, Weights} from '../engine/check.js';
import {safetyQuestion} from './safety.js';
import {whatHelps} from './what-helps.js';

export function switchGuideQuestions(msg: MsgFn): Asked {
  return {
    id: 'switch-guide',
    title: msg('Stay, change or go?', {desc: 'Title of the guide to staying or leaving'}),
    intro: [
      msg(
        'You can stay with your therapist, change something, or leave. All of that is allowed. This guide shows five ways side by side.',
        {desc: 'Guide to staying or leaving: opening line'},
      ),
      msg(
        'It does not tell you which one to take. You can skip any question. You get words to use, and a date to look again.',
        {desc: 'Guide to staying or leaving: opening line'},
      ),
      msg(
        'Under 18? You can still use the sentences. Talk to an adult you trust too, or to a helpline for young people.',
        {desc: 'Opening lines: for visitors under 18; the door stays open'},
      ),
    ],
    questions: [missing(msg), safety(msg), tried(msg), works(msg), hard(msg), stay(msg), when(msg)],
  };
}

function against(...ways: readonly string[]): Weights {
  return Object.fromEntries(ways.map((way) => [way, -1]));
}

const many = (msg: MsgFn) =>
  msg('Choose as many as you like.', {desc: 'Self-check: hint below a question'});

function missing(msg: MsgFn): Question {
  return {
    id: 'missing',
    text: msg('What is missing for you in therapy?', {desc: 'Guide to staying or leaving'}),
    hint: many(msg),
    optional: true,
    kind: 'many',
    options: [
      {
        id: 'understood',
        text: msg('I don’t feel understood', {desc: 'What is missing in therapy'}),
        weights: against('raise'),
        say: msg('I don’t always feel understood here. Can I tell you what I mean?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'way',
        text: msg('The way of working does not fit me', {desc: 'What is missing in therapy'}),
        say: msg('I’m not sure this way of working fits me. What else could we try?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'aim',
        text: msg('I don’t know where we are going', {desc: 'What is missing in therapy'}),
        say: msg('I don’t know what we are working toward. Can we agree on one goal?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'trust',
        text: msg('I don’t quite trust my therapist', {desc: 'What is missing in therapy'}),
        weights: against('raise', 'change'),
        say: msg('I find it hard to trust this right now. Can we talk about what would help?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'practical',
        text: msg('Time or cost or language gets in the way', {
          desc: 'What is missing in therapy',
        }),
        say: msg(
          'Something practical makes it hard for me to come. Can we see what could change?',
          {
            desc: 'A sentence that the visitor could say to their therapist',
          },
        ),
      },
      {
        id: 'nothing',
        exclusive: true,
        text: msg('Nothing is missing and I may be done', {
          desc: 'What is missing in therapy; clears the others',
        }),
        say: msg('I think I may be done. Can we look at what I reached, and plan how to end?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
        weights: against('raise', 'change', 'second'),
      },
    ],
  };
}

/** Someone who is not sure what happened does not have to face their therapist again. */
function safety(msg: MsgFn): Question {
  const {options, ...question} = safetyQuestion(msg);
  const facing = against('raise', 'change', 'end');
  return {
    ...question,
    options: options.map((option) =>
      option.id === 'unsure' ? {...option, weights: facing} : option,
    ),
  };
}

function tried(msg: MsgFn): Question {
  return {
    id: 'tried',
    text: msg('What have you tried so far?', {desc: 'Guide to staying or leaving'}),
    hint: many(msg),
    optional: true,
    kind: 'many',
    options: [
      {id: 'said', text: msg('I told my therapist', {desc: 'What the visitor has tried'})},
      {
        id: 'agreed',
        text: msg('We agreed on a change', {desc: 'What the visitor has tried'}),
      },
      {
        id: 'sessions',
        text: msg('I gave the change some sessions', {desc: 'What the visitor has tried'}),
        weights: against('raise', 'change'),
      },
      {
        id: 'second',
        text: msg('I asked another therapist for their view', {
          desc: 'What the visitor has tried',
        }),
      },
      {
        id: 'nothing',
        exclusive: true,
        text: msg('Nothing yet', {desc: 'What the visitor has tried; clears the others'}),
      },
    ],
  };
}

function works(msg: MsgFn): Question {
  const kept: readonly Option[] = [
    ...whatHelps(msg),
    {id: 'story', text: msg('They know my story', {desc: 'What works in therapy'})},
  ];
  const lost = against('end', 'message');
  return {
    id: 'works',
    text: msg('What works, and would be lost if you left?', {desc: 'Guide to staying or leaving'}),
    hint: many(msg),
    optional: true,
    kind: 'many',
    options: [
      ...kept.map((option) => ({...option, weights: lost})),
      {
        id: 'nothing',
        exclusive: true,
        text: msg('Nothing works right now', {desc: 'What works in therapy; clears the others'}),
        weights: against('raise', 'change'),
      },
    ],
  };
}

function hard(msg: MsgFn): Question {
  return {
    id: 'hard',
    text: msg('What makes it hard to leave?', {desc: 'Guide to staying or leaving'}),
    hint: many(msg),
    optional: true,
    kind: 'many',
    options: [
      {
        id: 'wait',
        text: msg('A long wait for someone new', {desc: 'What makes it hard to leave'}),
        weights: against('second', 'end', 'message'),
      },
      {
        id: 'cost',
        text: msg('What someone new would cost', {desc: 'What makes it hard to leave'}),
        weights: against('second', 'end', 'message'),
      },
      {
        id: 'over',
        text: msg('Having to start over', {desc: 'What makes it hard to leave'}),
        weights: against('end', 'message'),
      },
      {
        id: 'alone',
        text: msg('Being without help for a while', {desc: 'What makes it hard to leave'}),
        weights: against('end', 'message'),
      },
      {
        id: 'hurt',
        text: msg('I don’t want to hurt my therapist', {desc: 'What makes it hard to leave'}),
        weights: against('message'),
      },
      {
        id: 'face',
        text: msg('Telling my therapist in person', {desc: 'What makes it hard to leave'}),
        weights: against('raise', 'change', 'end'),
      },
      {
        id: 'others',
        text: msg('It is not only my decision', {desc: 'What makes it hard to leave'}),
        weights: against('end', 'message'),
      },
      {
        id: 'nothing',
        exclusive: true,
        text: msg('Nothing makes it hard', {
          desc: 'What makes it hard to leave; clears the others',
        }),
      },
    ],
  };
}

function stay(msg: MsgFn): Question {
  return {
    id: 'stay',
    kind: 'text',
    text: msg('What would you need to see to stay?', {desc: 'Guide to staying or leaving'}),
    hint: msg(
      'One thing that you would notice. For example: we agree on a goal and come back to it.',
      {
        desc: 'Hint below a text field: an example of what the visitor could write',
      },
    ),
  };
}

/** The value of an option is how many sessions it gives. */
function when(msg: MsgFn): Question {
  return {
    id: 'when',
    text: msg('By when would you want to see it?', {desc: 'Guide to staying or leaving'}),
    optional: true,
    options: [
      {id: 'two', value: 2, text: msg('In 2 sessions', {desc: 'By when something must change'})},
      {id: 'four', value: 4, text: msg('In 4 sessions', {desc: 'By when something must change'})},
      {id: 'six', value: 6, text: msg('In 6 sessions', {desc: 'By when something must change'})},
      {
        id: 'now',
        text: msg('I don’t want to wait', {desc: 'By when something must change'}),
        weights: against('raise', 'change', 'second'),
      },
      {id: 'unsure', text: msg('I don’t know yet', {desc: 'By when something must change'})},
    ],
  };
}

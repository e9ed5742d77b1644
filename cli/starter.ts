/** A small check to begin with. The linter asks for what only its author knows: who wrote it, its sources, and the days of review. */
import {FORMAT, type CheckFile} from '../src/engine/check-file.js';
import {PLACEHOLDER_AUTHOR, PLACEHOLDER_SOURCE} from '../src/lint/placeholders.js';

export function starter(id: string): CheckFile {
  return {
    $schema: './node_modules/cairn-widgets/schema/cairn-check-1.json',
    cairn: FORMAT,
    id,
    version: '0.1.0',
    lang: 'en',
    title: 'Ready for the first session?',
    intro: ['Two short questions. You can skip both.'],
    about: {
      purpose: 'Helps you get ready for a first session with a therapist.',
      notFor: ['an emergency'],
      authors: [{name: PLACEHOLDER_AUTHOR}],
      sources: [{id: 'first', title: PLACEHOLDER_SOURCE}],
    },
    questions: [
      {
        id: 'words',
        text: 'Do you know what you want to talk about?',
        options: [
          {id: 'clear', text: 'Yes', weights: {begin: 2}},
          {id: 'partly', text: 'In part', weights: {note: 1, begin: 1}},
          {id: 'unclear', text: 'Not yet', weights: {note: 2}},
        ],
      },
      {
        id: 'worry',
        text: 'What worries you most?',
        options: [
          {id: 'silence', text: 'Not knowing what to say', weights: {note: 1}},
          {id: 'judged', text: 'What they think of me', weights: {ask: 2}},
          {id: 'nothing', text: 'Nothing right now', weights: {begin: 1}},
        ],
      },
    ],
    groups: [
      {
        id: 'steps',
        normalise: 'none',
        outcomes: [
          {
            id: 'begin',
            title: 'Begin with what matters most',
            text: 'Say in the first minutes what you would like help with.',
          },
          {
            id: 'note',
            title: 'Write three words down',
            text: 'Take a note with three words. You can read them out.',
          },
          {
            id: 'ask',
            title: 'Ask how they work',
            text: 'You can ask how a session goes, and who hears what you say.',
          },
          {
            id: 'open',
            title: 'Questions left open',
            text: 'That is all right. You can come back to them when you like.',
          },
        ],
      },
    ],
    rules: [
      {top: {of: ['begin', 'note', 'ask'], count: 1, upTo: 2, reasoned: true, orElse: ['open']}},
    ],
  };
}

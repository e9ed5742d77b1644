/** Ten invented people the evening before a session, and what they write. A module and no JSON file: tests in a browser read it, too. */
import type {Texts} from '../../src/engine/texts.js';

export interface PrepCase {
  readonly case: string;
  readonly who: string;
  readonly texts: Texts;
  /** The line that they choose as the first. */
  readonly first?: string;
}

export const prepCases: readonly PrepCase[] = [
  {
    case: 'p01',
    who: 'a calm week, one small win',
    texts: {
      tried: 'I said no to extra work, and it was fine',
      word: 'Lighter',
      keep: 'The homework',
    },
    first: 'tried',
  },
  {
    case: 'p02',
    who: 'hurt by a remark, and has not said so',
    texts: {
      stayed: 'What you said about my mother',
      held: 'That it hurt',
      word: 'Tense',
    },
    first: 'held',
  },
  {
    case: 'p03',
    who: 'ashamed, writes one word only',
    texts: {held: 'Drinking'},
  },
  {
    case: 'p04',
    who: 'nothing comes to mind',
    texts: {},
  },
  {
    case: 'p05',
    who: 'a bad week with everything in it, cannot choose',
    texts: {
      stayed: 'The fight with Sam on Sunday, and that I could not stop crying afterwards',
      tried: 'Breathing. It did not help at all.',
      held: 'I sometimes think therapy makes it worse',
      word: 'Empty',
      keep: 'That you do not hurry me',
    },
  },
  {
    case: 'p06',
    who: 'comes in numb, says it with one word',
    texts: {word: 'numb'},
  },
  {
    case: 'p07',
    who: 'mourning, wants to go on where they stopped',
    texts: {
      stayed: 'We stopped when I talked about the hospital',
      keep: 'That you were quiet with me',
    },
    first: 'stayed',
  },
  {
    case: 'p08',
    who: 'likes what works, and wants more of it',
    texts: {tried: 'The list of three good things, on four days', keep: 'Starting with a plan'},
    first: 'keep',
  },
  {
    case: 'p09',
    who: 'angry at the therapist, chooses something else first',
    texts: {stayed: 'My job interview', held: 'I was angry that you were late again'},
    first: 'stayed',
  },
  {
    case: 'p10',
    who: 'writes much, with quotation marks and a full stop',
    texts: {
      stayed:
        'My sister said “you always run away”, and I keep hearing it, at work, in the shower, before I fall asleep, and I do not know if she is right or if it is the old story again.',
      word: 'restless',
    },
    first: 'stayed',
  },
];

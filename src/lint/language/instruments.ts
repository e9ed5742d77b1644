/** Licensed or clinical questionnaires, and words by which each is known. */
export interface Instrument {
  readonly name: string;
  /** How it is called in titles and ids. */
  readonly called: RegExp;
  /** Why not. */
  readonly why: string;
  /** With a licence, or the permission of its owner named in the sources, it may be used. */
  readonly licensable: boolean;
  readonly phrases: readonly string[];
}

export const instruments: readonly Instrument[] = [
  {
    name: 'PHQ-9',
    called: /\bPHQ[- ]?[29]\b/i,
    why: 'needs no permission, but its bands of severity are a medical purpose, and item 9 asks about suicide',
    licensable: false,
    phrases: [
      'little interest or pleasure in doing things',
      'feeling down depressed or hopeless',
      'trouble falling or staying asleep or sleeping too much',
      'feeling tired or having little energy',
      'poor appetite or overeating',
    ],
  },
  {
    name: 'GAD-7',
    called: /\bGAD[- ]?[27]\b/i,
    why: 'needs no permission, but its bands of severity are a medical purpose',
    licensable: false,
    phrases: [
      'feeling nervous anxious or on edge',
      'not being able to stop or control worrying',
      'worrying too much about different things',
      'being so restless that it is hard to sit still',
      'becoming easily annoyed or irritable',
    ],
  },
  {
    name: 'Working Alliance Inventory (WAI)',
    called: /\b(WAI(-S|-SR)?|Working Alliance Inventory)\b/i,
    why: 'is under copyright; a licence is needed, also for electronic copies',
    licensable: true,
    phrases: [
      'we agree on what is important for me to work on',
      'what i am doing in therapy gives me new ways of looking at my problem',
      'i feel that my therapist appreciates me',
      'we have established a good understanding of the kind of changes that would be good for me',
    ],
  },
  {
    name: 'Session or Outcome Rating Scale (SRS, ORS)',
    called: /\b(SRS|ORS|Session Rating Scale|Outcome Rating Scale)\b/,
    why: 'is under copyright; a licence is needed, and electronic copies are not allowed without one',
    licensable: true,
    phrases: [
      'i felt heard understood and respected',
      'we worked on and talked about what i wanted to work on and talk about',
      'the therapists approach is a good fit for me',
      'overall todays session was right for me',
    ],
  },
  {
    name: 'RCADS',
    called: /\bRCADS\b/i,
    why: 'may not be handed to third parties',
    licensable: false,
    phrases: [
      'i worry that something awful will happen to someone in my family',
      'i feel scared when i have to take a test',
      'all of a sudden i feel really scared for no reason at all',
    ],
  },
  {
    name: 'CORE-10',
    called: /\bCORE[- ]?(10|OM)\b/,
    why: 'comes at best under CC BY-NC-ND: unchanged, and not for business',
    licensable: true,
    phrases: [
      'i have felt tense anxious or nervous',
      'i have felt i have someone to turn to for support when needed',
      'i have felt able to cope when things go wrong',
      'talking to people has felt too much for me',
      'unwanted images or memories have been distressing me',
    ],
  },
  {
    name: 'WHO-5',
    called: /\bWHO[- ]?5\b/i,
    why: 'has new terms; the WHO has to be asked',
    licensable: true,
    phrases: [
      'i have felt cheerful and in good spirits',
      'i have felt calm and relaxed',
      'i have felt active and vigorous',
      'i woke up feeling fresh and rested',
      'my daily life has been filled with things that interest me',
    ],
  },
];

/** Three words in a row. */
const RUN = 3;
/** As much of a phrase must be in a text. */
const ENOUGH = 0.7;

export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function runs(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}

/** Also where a word was changed. */
export function resembles(text: string, phrase: string): boolean {
  const own = runs(text);
  const asked = [...runs(phrase)];
  return asked.length > 0 && asked.filter((each) => own.has(each)).length >= asked.length * ENOUGH;
}

/** Skips a question. */
const SKIP = 'quietly: Tab*3,Return\n';

/** @type {import('./index.mjs').Walk[]} */
export const selfCheck = [
  {
    name: 'self-check-questions',
    html: '<cairn-self-check></cairn-self-check>',
    steps: `
      # The first screen
      quietly: ctrl+Home
      Tab
      says: Feeling stuck in therapy?
      Tab*4
      quietly: shift+Tab*4

      # A question, and its answers
      Return
      asks: I cancel, move or miss sessions.
      Tab
      options: I cancel, move or miss sessions.
      Down*2
      Up
      Tab*3

      # Skip
      quietly: shift+Tab
      Return
      asks: I leave sessions feeling frustrated or numb.

      # Next without an answer
      quietly: Tab*3
      Tab
      Return
      error: Choose an answer, or press Skip.
      Tab
      options: I leave sessions feeling frustrated or numb.

      # Next with an answer
      space
      says: selected
      quietly: Tab*3
      Return
      asks: Something my therapist said or did hurt or annoyed me, and it still bothers me.

      # Back, and on
      quietly: Tab*2
      Return
      asks: I leave sessions feeling frustrated or numb.
      Tab
      quietly: Tab*3
      Return
      asks: Something my therapist said or did hurt or annoyed me, and it still bothers me.

      # The other questions
      quietly: Tab*3
      Return
      asks: I avoid some topics, or keep telling the same stories.
      quietly: Tab*3
      Return
      asks: I have doubts about how my therapist works, or if they can help me.
      quietly: Tab*3
      Return
      asks: I don’t feel connected or involved in sessions.
      quietly: Tab*3
      Return
      asks: The rest of my life leaves me too little energy for therapy.
      quietly: Tab*3
      Return
      asks: In sessions I am there, but my mind is somewhere else.
      quietly: Tab*3
      Return
      asks: I don’t tell my therapist how I feel about therapy.
      quietly: Tab*3
      Return
      asks: I’m not sure what we are working toward.
      quietly: Tab*3
      Return
      asks: How long have you been seeing this therapist?
      Tab
      options: How long have you been seeing this therapist?
      quietly: Tab*2
      Return
      asks: Have you told your therapist that you feel stuck?
      quietly: Tab*3
      Return
      asks: What helps in therapy, and should stay?
      Tab
      options: What helps in therapy, and should stay?
      space
      Tab
    `,
  },
  {
    name: 'self-check-reading',
    html: '<cairn-self-check></cairn-self-check>',
    steps: `
      # The first screen, line by line
      quietly: ctrl+Home
      Down*12

      # The first question, line by line
      quietly: ctrl+Home,Tab,Return
      quietly: ctrl+Home
      Down*14
    `,
  },
  {
    name: 'self-check-result',
    html: '<cairn-self-check no-intro></cairn-self-check>',
    steps: `
      # “Often” to the third question, and the others skipped
      quietly: ctrl+Home,Tab*2,Return
      quietly: Tab*3
      Return
      asks: Something my therapist said or did hurt or annoyed me, and it still bothers me.
      Tab
      options: Something my therapist said or did hurt or annoyed me, and it still bothers me.
      Down*3
      space
      says: selected
      quietly: Tab*3,Return
      ${SKIP.repeat(10)}
      quietly: Tab*3
      Return
      result: Not enough answers to sum up

      # Copying a sentence
      Tab
      Return
      says: Copied.
      Return
      says: Copied.

      # Disclosures
      Tab
      Return
      says: expanded
      Return
      says: collapsed
      Tab
      Return
      says: expanded
      Return
      says: collapsed

      # The page for the next session
      Tab
      Return
      Tab*5
      quietly: Tab
      Tab

      # The result by its headings, and line by line
      shift+3
      says: Not enough answers to sum up heading
      h
      shift+3
      Down*16
    `,
  },
  {
    name: 'self-check-safety',
    html: '<cairn-self-check region="GB"></cairn-self-check>',
    steps: `
      # From the first screen
      quietly: ctrl+Home,Tab
      Tab
      Return
      asks: Has your therapist done something that felt wrong or unsafe?
      Tab
      options: Has your therapist done something that felt wrong or unsafe?
      Down
      space
      says: selected
      quietly: Tab*3
      Return
      result: Your safety comes first

      # The result
      Down*9
      Tab*2
    `,
  },
];

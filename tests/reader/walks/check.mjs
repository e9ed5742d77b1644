// A publisher's own questions: those of the demo.
import {readFileSync} from 'node:fs';

const definition = readFileSync(
  new URL('../../../demo/first-session.check.json', import.meta.url),
  'utf8',
);

/** @type {import('./index.mjs').Walk[]} */
export const check = [
  {
    name: 'own-check',
    html: `<cairn-check region="GB"><script type="application/json">${definition}</script></cairn-check>`,
    steps: `
      # The first screen
      quietly: ctrl+Home
      Tab
      says: Before your first session
      Return
      asks: How do you feel about the first session?

      # A question, and its answers
      Tab
      options: How do you feel about the first session?
      Down
      space
      says: selected
      quietly: Tab*3
      Return
      asks: Do you know what you want to talk about?

      # Next without an answer
      quietly: Tab*3
      Tab
      Return
      error: Choose an answer, or press Skip.
      quietly: Tab*3
      Return
      asks: What would you like to know about your therapist?

      # A question with many answers
      Tab
      options: What would you like to know about your therapist?
      space
      says: checked
      quietly: Tab*6
      Return
      asks: Can you wait until the session?
      Tab
      options: Can you wait until the session?
      Down
      space
      says: selected

      # The result, by Tab
      quietly: Tab*3
      Return
      result: Going by your answers
      Tab
      says: Where this comes from
      Return
      says: expanded
      Return
      says: collapsed
      Tab
      says: Copy
      Return
      says: Copied.

      # The result by its headings, and line by line
      shift+3
      says: Going by your answers heading
      h*4
      shift+3
      Down*12
    `,
  },
];

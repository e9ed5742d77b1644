/** Skips a question. */
const SKIP = 'quietly: Tab*3,Return\n';

/** @type {import('./index.mjs').Walk[]} */
export const formatPicker = [
  {
    name: 'format-picker-questions',
    html: '<cairn-format-picker></cairn-format-picker>',
    steps: `
      # The first screen
      quietly: ctrl+Home
      Tab
      says: Which kind of therapy could suit you?
      Return
      asks: Are you seeing a therapist now?
      Tab
      options: Are you seeing a therapist now?
      quietly: Tab*2
      Return
      asks: Who should lead the session?
      quietly: Tab*3
      Return
      asks: What would you like to spend most time on?
      quietly: Tab*3
      Return
      asks: What would help you most?
      quietly: Tab*3
      Return
      asks: How would you like to work with feelings?
      quietly: Tab*3
      Return
      asks: What should your therapist be like?
      quietly: Tab*3
      Return
      asks: How do you feel about tasks between sessions?
      quietly: Tab*3
      Return
      asks: Who should be part of it?

      # A question with many answers
      quietly: Tab*3
      Return
      asks: What could get in the way?
      Tab
      options: What could get in the way?
      space
      says: checked
      Tab

      # An answer that clears another
      quietly: Tab*4
      Tab
      space
      says: No longer chosen

      # An answer that brings the quick exit
      quietly: Tab*3
      Return
      asks: What matters about the place?
      quietly: Tab
      Tab
      space
      says: You can now leave this page at once
      quietly: Tab*6
      Tab
      Return
      asks: Is one of these important to you?
    `,
  },
  {
    name: 'format-picker-result',
    html: '<cairn-format-picker no-intro></cairn-format-picker>',
    steps: `
      # “Yes” to the first question, and the others skipped
      quietly: ctrl+Home,Tab
      quietly: space,Tab*2,Return
      ${SKIP.repeat(7)}
      quietly: Tab*9,Return
      quietly: Tab*8,Return
      quietly: Tab*6
      Tab
      says: Skip
      Return
      result: Good places to start

      # The result, by Tab
      Tab
      Return
      says: expanded
      Return
      says: collapsed
      Tab
      Return
      says: expanded
      Tab

      # The result by its headings, and line by line
      Insert+a
      says: Browse mode
      shift+3
      says: Good places to start heading
      h*4
      shift+3
      Down*12
    `,
  },
];

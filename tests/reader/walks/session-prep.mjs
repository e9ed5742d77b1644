/** @type {import('./index.mjs').Walk[]} */
export const sessionPrep = [
  {
    name: 'session-prep',
    html: '<cairn-session-prep></cairn-session-prep>',
    steps: `
      # The first screen
      quietly: ctrl+Home
      Tab
      says: Before my next session
      Tab
      says: Print a blank week
      quietly: shift+Tab

      # A line, and on
      Return
      asks: What has stayed with you since last time?
      Tab
      type: Work
      Tab
      quietly: Tab
      Return
      asks: What did you try, and how did it go?

      # Questions that are left out
      quietly: Tab*3
      Return
      asks: What did you nearly say, and then did not?
      Tab
      type: Money
      quietly: Tab*2
      Return
      asks: What is one word for how you come in?
      quietly: Tab*3
      Return
      asks: What helped last time, and should stay?
      quietly: Tab*3
      Return
      asks: Of all this, what do you want to talk about first?
      Tab
      options: Of all this, what do you want to talk about first?
      space
      says: selected

      # The result, by Tab
      quietly: Tab*3
      Return
      result: Ready for your next session
      Tab
      says: Copy
      Return
      says: Copied.
      Tab

      # The result, line by line
      shift+3
      says: Ready for your next session heading
      Down*8
    `,
  },
];

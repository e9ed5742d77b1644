/** @type {import('./index.mjs').Walk[]} */
export const goalCard = [
  {
    name: 'goal-card-goals',
    html: '<cairn-goal-card></cairn-goal-card>',
    steps: `
      # The first screen
      quietly: ctrl+Home
      Tab
      says: Do your goals still fit?
      Return
      Tab
      says: What would you like to work toward?
      Tab*4

      # Next without a goal
      Return
      error: Write down at least one goal. A few words are enough.
      Tab
      error: Write down at least one goal. A few words are enough.

      # Two goals, and one removed
      type: Sleep
      quietly: Tab*4
      Return
      type: Walk
      quietly: shift+Tab
      Tab
      quietly: Tab*3
      Tab
      Return
      says: Removed: “Walk”
      Tab
      Return
      says: Your goals for therapy
    `,
  },
  {
    name: 'goal-card-review',
    html: '<cairn-goal-card no-intro></cairn-goal-card>',
    steps: `
      # A goal
      quietly: ctrl+Home,Tab
      type: Sleep
      quietly: Tab*4
      Tab
      says: Next
      Return
      asks: Is this goal still clear to you?
      says: Sleep
      Tab
      options: Is this goal still clear to you?

      # Next without an answer
      quietly: Tab*3
      Return
      error: Choose an answer, or press Skip.
      Tab
      space

      # The other questions
      quietly: Tab*3
      Return
      asks: Does it feel possible from where you are now?
      Tab
      space
      quietly: Tab*3
      Return
      asks: Has your life changed since you set it?
      Tab
      space
      quietly: Tab*3
      Return
      asks: Do you still care about it?
      Tab
      space
      quietly: Tab*3
      Return
      asks: Whose goal is it?
      quietly: Tab*3
      Return
      asks: How far have you come with this goal?
      Tab
      options: How far have you come with this goal?
      Down*2
      quietly: Tab*3
      Return
      result: Your goals, a second look

      # Copying the question
      Tab
      says: Copy
      Return
      says: Copied.

      # The result, line by line
      shift+3
      says: Your goals, a second look heading
      Down*8
    `,
  },
];

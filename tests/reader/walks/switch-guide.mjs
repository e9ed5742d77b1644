/** @type {import('./index.mjs').Walk[]} */
export const switchGuide = [
  {
    name: 'switch-guide',
    html: '<cairn-switch-guide region="GB"></cairn-switch-guide>',
    steps: `
      # The first screen
      quietly: ctrl+Home
      Tab
      says: Stay, change or go?
      Tab
      quietly: shift+Tab

      # A question with many answers
      Return
      asks: What is missing for you in therapy?
      Tab
      options: What is missing for you in therapy?
      space
      says: checked
      quietly: Tab*8
      Return
      asks: Has your therapist done something that felt wrong or unsafe?

      # The other questions
      Tab
      options: Has your therapist done something that felt wrong or unsafe?
      space
      quietly: Tab*3
      Return
      asks: What have you tried so far?
      quietly: Tab*7
      Return
      asks: What works, and would be lost if you left?
      quietly: Tab*9
      Return
      asks: What makes it hard to leave?
      quietly: Tab*10
      Return
      asks: What would you need to see to stay?
      Tab
      type: One goal
      quietly: Tab*2
      Return
      asks: By when would you want to see it?
      Tab
      options: By when would you want to see it?
      space

      # The result, by Tab
      quietly: Tab*3
      Return
      result: Five ways to go on
      Tab
      Return
      says: expanded
      Return
      says: collapsed
      Tab

      # The result by its headings, and line by line
      Insert+a
      says: Browse mode
      shift+3
      says: Five ways to go on heading
      h*5
      shift+3
      Down*10
    `,
  },
];

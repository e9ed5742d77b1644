// What is the same in every widget: help, what the tool is, the quick exit.

/** @type {import('./index.mjs').Walk[]} */
export const everywhere = [
  {
    name: 'help',
    html: '<cairn-self-check></cairn-self-check>',
    steps: `
      # Help, and a country
      quietly: ctrl+Home,Tab*2
      Tab
      says: Need to talk to someone now?
      Return
      says: expanded
      Tab
      says: Country
      Down
      says: Helplines below:
      Down
      says: Helplines below:
      Tab
      says: 000
      Tab
      quietly: shift+Tab*2

      # About this tool
      shift+Tab
      Return
      says: collapsed
      Tab
      says: About this tool
      Return
      says: expanded
      Tab
    `,
  },
  {
    name: 'quick-exit',
    html: '<cairn-self-check quick-exit exit-href="/left"></cairn-self-check>',
    steps: `
      # The button
      quietly: ctrl+Home
      Tab
      says: Leave this page now

      # Escape, three times
      Escape,Escape,Escape
      says: Weather
    `,
  },
];

/** What the page says of a setting, in plain words; what is not here speaks as the manifest does. */

/** @type {Record<string, {panel: 'words' | 'links' | 'more', label: string, help?: string}>} */
export const settings = {
  heading: {panel: 'words', label: 'Title', help: 'Leave it empty for ours.'},
  intro: {panel: 'words', label: 'Opening lines', help: 'Leave them empty for ours.'},
  'no-intro': {panel: 'words', label: 'Start at the first question'},
  'cta-label': {
    panel: 'links',
    label: 'Words of your own next step',
    help: 'For example “Find a therapist”. It stands on every result but the one about safety.',
  },
  'cta-href': {panel: 'links', label: 'Address of your own next step'},
  'check-href': {panel: 'links', label: 'Address of the self-check, if it is on another page'},
  'goals-href': {panel: 'links', label: 'Address of the goal card, if it is on another page'},
  'formats-href': {panel: 'links', label: 'Address of the format picker, if it is on another page'},
  'prep-href': {panel: 'links', label: 'Address of the session prep, if it is on another page'},
  'switch-href': {
    panel: 'links',
    label: 'Address of the guide to staying or leaving, if it is on another page',
  },
  'licensing-href': {
    panel: 'links',
    label: 'Address of the body that licenses therapists',
    help: 'Shown where a therapist has crossed a line.',
  },
  'heading-level': {
    panel: 'more',
    label: 'Level of the title',
    help: 'Below a heading of level 2 on your page, choose 3.',
  },
  layout: {panel: 'more', label: 'Questions'},
  'quick-exit': {
    panel: 'more',
    label: 'A button that leaves the page at once',
    help: 'For visitors who may be watched. Escape pressed three times does the same.',
  },
  'exit-href': {panel: 'more', label: 'Where that button leads', help: 'Wikipedia without it.'},
  remember: {
    panel: 'more',
    label: 'Offer to keep the goals on the visitor’s device',
    help: 'Nothing is kept until they say so.',
  },
  isolated: {
    panel: 'more',
    label: 'Run in a room of its own',
    help: 'A frame into which scripts of the page cannot look. It always has a button that leaves.',
  },
  'no-shield': {
    panel: 'more',
    label: 'Let other scripts of the page hear clicks and keys',
    help: 'Takes away a wall around the answers. Leave it off unless something breaks.',
  },
};

/** Of the choices that an attribute has. */
export const choices = {
  steps: 'One at a time',
  page: 'All at once',
  '': 'No',
  yes: 'Yes',
  strict: 'Yes; where that fails, only the words inside the tag',
};

/** The custom properties that are offered here; the others are for a style sheet. */
export const colours = {
  '--cairn-accent': {label: 'Stones and button', value: '#2f7d6b'},
  '--cairn-surface': {label: 'Card', value: '#f6f4ee'},
  '--cairn-ink': {label: 'Words', value: '#1d2a27'},
};

export const corners = {'': 'As they are', '0rem': 'Square', '0.375rem': 'A little round'};

export const widgets = {
  'self-check': 'The self-check: fourteen short questions, and next steps.',
  'goal-card': 'The goal card: up to five goals, in a visitor’s own words.',
  'format-picker': 'The format picker: eleven questions, and places to start.',
  'session-prep': 'The session prep: six lines before a session, and a sentence to begin with.',
  'switch-guide': 'The switch guide: seven questions, and five ways to go on.',
};

import type {} from 'cairn-widgets/types/solid';

export const wrong = [
  <cairn-self-check layout="pages" />, // wrong
  <cairn-self-check remember />, // wrong
  <cairn-self-check attr:heading-level="two" />, // wrong
  <cairn-self-check prop:headingLevel="two" />, // wrong
  <cairn-self-check on:cairn-step={({detail}) => detail.answer} />, // wrong
  <cairn-goal-card remember on:cairn-take={({detail}) => detail.how === 'copy'} />,
];

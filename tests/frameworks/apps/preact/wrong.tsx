import type {} from 'cairn-widgets/types/preact';

export const wrong = [
  <cairn-self-check layout="pages" />, // wrong
  <cairn-self-check remember />, // wrong
  <cairn-self-check heading-level="two" />, // wrong
  <cairn-self-check oncairn-step={({detail}) => detail.answer} />, // wrong
  <cairn-goal-card remember oncairn-take={({detail}) => detail.how === 'copy'} />,
];

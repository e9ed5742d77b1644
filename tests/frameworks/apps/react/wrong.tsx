import type {} from 'cairn-widgets/types/react';

export const wrong = [
  <cairn-self-check layout="pages" />, // wrong
  <cairn-self-check remember />, // wrong
  <cairn-self-check heading-level="two" />, // wrong
  <cairn-self-check oncairn-step={({detail}) => detail.answer} />, // wrong
  <cairn-self-check style={{'--cairn-colour': 'red'}} />, // wrong
  <cairn-goal-card remember oncairn-take={({detail}) => detail.how === 'copy'} />,
];
document.querySelector('cairn-self-check')!.headingLevel = 'two'; // wrong
document.addEventListener('cairn-step', ({detail}) => detail.step);
document.addEventListener('cairn-step', ({detail}) => detail.answer); // wrong
window.addEventListener('cairn-take', ({detail}) => detail.how === 'copied'); // wrong
document.body.addEventListener('cairn-step', ({detail}) => detail.step);
document.body.addEventListener('cairn-step', ({detail}) => detail.answer); // wrong

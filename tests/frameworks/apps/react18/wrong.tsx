import type {} from 'cairn-widgets/types/react18';

export const wrong = [
  <cairn-self-check layout="pages" />, // wrong
  <cairn-self-check remember />, // wrong
  <cairn-self-check heading-level="two" />, // wrong
  <cairn-self-check headingLevel={2} />, // wrong
  <cairn-self-check className="wide" />, // wrong
  <cairn-self-check style={{'--cairn-colour': 'red'}} />, // wrong
  <cairn-goal-card remember class="wide" />,
];

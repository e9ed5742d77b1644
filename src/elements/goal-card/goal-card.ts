import {define} from '../../element/define.js';
import {CairnGoalCard} from './goal-card-element.js';

define('cairn-goal-card', CairnGoalCard);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-goal-card': CairnGoalCard;
  }
}

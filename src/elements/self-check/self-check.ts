import {define} from '../../element/define.js';
import {CairnSelfCheck} from './self-check-element.js';

define('cairn-self-check', CairnSelfCheck);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-self-check': CairnSelfCheck;
  }
}

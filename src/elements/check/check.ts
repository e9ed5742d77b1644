import {define} from '../../element/define.js';
import {CairnCheck} from './check-element.js';

define('cairn-check', CairnCheck);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-check': CairnCheck;
  }
}

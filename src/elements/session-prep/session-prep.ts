import {define} from '../../element/define.js';
import {CairnSessionPrep} from './session-prep-element.js';

define('cairn-session-prep', CairnSessionPrep);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-session-prep': CairnSessionPrep;
  }
}

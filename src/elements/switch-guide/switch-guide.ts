import {define} from '../../element/define.js';
import {CairnSwitchGuide} from './switch-guide-element.js';

define('cairn-switch-guide', CairnSwitchGuide);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-switch-guide': CairnSwitchGuide;
  }
}

import {define} from '../../element/define.js';
import {CairnFormatPicker} from './format-picker-element.js';

define('cairn-format-picker', CairnFormatPicker);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-format-picker': CairnFormatPicker;
  }
}

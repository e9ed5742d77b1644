import {formatPicker} from '../../content/format-picker.js';
import {CheckWidget, defineCheck} from '../../element/check-widget.js';
import {lateResult} from '../../element/late-result.js';
import {resultOf} from '../../engine/outcome.js';
import {controls} from '../../styles/controls.js';
import {result} from '../../styles/result.js';
import {tokens} from '../../styles/tokens.js';
import {room} from './result-room.js';

const definition = defineCheck({
  name: 'format-picker',
  styles: tokens + controls + result + room,
  check: formatPicker,
  discreet: (check, answers) => resultOf(check, answers).lines.some((line) => line.discreet),
  result: lateResult(
    'format-picker',
    () => import('./format-picker-result.js'),
    (module) => module.formatPickerResult,
  ),
});

/**
 * @summary Eleven questions on how a visitor likes to work in therapy and what could get in the way; approaches and ways to meet that could be a place to start, each with the answers that speak for it and against it.
 *
 * @csspart hint - Text that helps to understand a question.
 */
export class CairnFormatPicker extends CheckWidget {
  constructor() {
    super(definition);
  }
}

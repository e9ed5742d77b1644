import {formatPickerQuestions, WATCHED} from '../../content/format-picker-questions.js';
import {CheckWidget, defineCheck} from '../../element/check-widget.js';
import {lateResult} from '../../element/late-result.js';
import {loadWords} from '../../locales/load/format-picker.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';

const definition = defineCheck({
  name: 'format-picker',
  words: loadWords,
  styles: tokens + controls,
  check: formatPickerQuestions,
  discreet: (_, answers) => answers[WATCHED.question]?.includes(WATCHED.option) ?? false,
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

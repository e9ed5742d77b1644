import {formatPicker} from '../../content/format-picker.js';
import {resultOf} from '../../engine/outcome.js';
import {checkKind, CheckWidget} from '../../ui/check-widget.js';
import {kinds} from '../../ui/widget.js';
import {controls} from '../../ui/controls.styles.js';
import {letter} from '../../ui/letter.styles.js';
import {tokens} from '../../ui/tokens.styles.js';
import {formatPickerResult} from './result.js';

/**
 * @summary Nine questions on how a visitor likes to work in therapy and what could get in the way; approaches and ways to meet that could be a place to start, each with the answers that spoke for it.
 */
export class CairnFormatPicker extends CheckWidget {
  static {
    kinds.set(
      this,
      checkKind({
        name: 'format-picker',
        styles: tokens + controls + letter,
        check: formatPicker,
        discreet: (check, answers) => resultOf(check, answers).lines.some((line) => line.discreet),
        result: formatPickerResult,
      }),
    );
  }
}

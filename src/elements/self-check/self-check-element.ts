import {selfCheckQuestions} from '../../content/self-check-questions.js';
import {checkKind, CheckWidget} from '../../ui/check-widget.js';
import {kinds} from '../../ui/widget.js';
import {address, reflect} from '../../ui/settings.js';
import {controls} from '../../ui/controls.styles.js';
import {letter} from '../../ui/letter.styles.js';
import {tokens} from '../../ui/tokens.styles.js';
import {selfCheckResult} from './result.js';

/**
 * @summary A self-check for people who feel stuck in therapy: nine short items, three framings without a number, and next steps with their reasons.
 *
 * @csspart lead - What says how the questions that follow are meant.
 * @csspart hint - What helps to understand a question.
 */
export class CairnSelfCheck extends CheckWidget {
  /** Where the body is found that licenses therapists, an address as in `cta-href`; shown where a therapist has crossed a line. */
  declare licensingHref: string | undefined;

  static {
    reflect(CairnSelfCheck, {licensingHref: address});
    kinds.set(
      this,
      checkKind({
        name: 'self-check',
        styles: tokens + controls + letter,
        check: selfCheckQuestions,
        result: selfCheckResult,
      }),
    );
  }
}

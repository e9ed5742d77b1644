import {selfCheckQuestions} from '../../content/self-check-questions.js';
import {address, reflect} from '../../element/attributes.js';
import {CheckWidget, defineCheck} from '../../element/check-widget.js';
import {lateResult} from '../../element/late-result.js';
import {loadWords} from '../../locales/load/self-check.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {safetyLink} from '../../templates/safety-link.js';

const definition = defineCheck({
  name: 'self-check',
  words: loadWords,
  styles: tokens + controls,
  check: selfCheckQuestions,
  // Someone whose therapist did something wrong need not answer ten questions first.
  beside: safetyLink,
  result: lateResult(
    'self-check',
    () => import('./self-check-result.js'),
    (module) => module.selfCheckResult,
  ),
});

/**
 * @summary A self-check for people who feel stuck in therapy: ten short items, what is in the way without a number, one next step with its reason, and a page for the therapist.
 *
 * @csspart lead - Text that introduces the questions that follow.
 * @csspart hint - Text that helps to understand a question.
 */
export class CairnSelfCheck extends CheckWidget {
  static {
    reflect(CairnSelfCheck, {licensingHref: address});
  }

  /** Address of the organization that licenses therapists, shown in the results about safety. Same rules as `cta-href`. */
  declare licensingHref: string | undefined;

  constructor() {
    super(definition);
  }
}

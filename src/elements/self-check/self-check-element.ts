import {selfCheckQuestions} from '../../content/self-check-questions.js';
import {address, reflect} from '../../element/attributes.js';
import {CheckWidget, defineCheck} from '../../element/check-widget.js';
import {lateResult} from '../../element/late-result.js';
import {controls} from '../../styles/controls.js';
import {result} from '../../styles/result.js';
import {tokens} from '../../styles/tokens.js';

const definition = defineCheck({
  name: 'self-check',
  styles: tokens + controls + result,
  check: selfCheckQuestions,
  result: lateResult(
    'self-check',
    async () => (await import('./self-check-result.js')).selfCheckResult,
  ),
});

/**
 * @summary A self-check for people who feel stuck in therapy: nine short items, three framings without a number, and next steps with their reasons.
 *
 * @csspart lead - What says how the questions that follow are meant.
 * @csspart hint - What helps to understand a question.
 */
export class CairnSelfCheck extends CheckWidget {
  static {
    reflect(CairnSelfCheck, {licensingHref: address});
  }

  /** Where the body is found that licenses therapists, an address as in `cta-href`; shown where a therapist has crossed a line. */
  declare licensingHref: string | undefined;

  constructor() {
    super(definition);
  }
}

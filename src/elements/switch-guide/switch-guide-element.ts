import {switchGuideQuestions} from '../../content/switch-guide-questions.js';
import {address, reflect} from '../../element/attributes.js';
import {CheckWidget, defineCheck} from '../../element/check-widget.js';
import {lateResult} from '../../element/late-result.js';
import {loadWords} from '../../locales/load/switch-guide.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {safetyLink} from '../../templates/safety-link.js';

const definition = defineCheck({
  name: 'switch-guide',
  words: loadWords,
  styles: tokens + controls,
  check: switchGuideQuestions,
  beside: safetyLink,
  result: lateResult(
    'switch-guide',
    () => import('./switch-guide-result.js'),
    (module) => module.switchGuideResult,
  ),
});

/**
 * @summary For people who think about leaving their therapist: seven questions, and five ways to go on side by side, with the same lines for each and none recommended; what an answer speaks against says so. Ends in a day to look again, words for each way, and what to tell the next therapist.
 *
 * @csspart hint - Text that helps to understand a question.
 */
export class CairnSwitchGuide extends CheckWidget {
  static {
    reflect(CairnSwitchGuide, {licensingHref: address});
  }

  /** Address of the organization that licenses therapists, shown in the results about safety. Same rules as `cta-href`. */
  declare licensingHref: string | undefined;

  constructor() {
    super(definition);
  }
}

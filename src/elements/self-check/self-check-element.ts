import {property} from '@lit/reactive-element/decorators/property.js';
import {selfCheck} from '../../content/self-check.js';
import {CheckWidget, type ResultView} from '../../ui/check-widget.js';
import {address} from '../../ui/settings.js';
import {controls} from '../../ui/controls.styles.js';
import {letter} from '../../ui/letter.styles.js';
import {tokens} from '../../ui/tokens.styles.js';
import {selfCheckResult} from './result.js';

/**
 * @summary A self-check for people who feel stuck in therapy: nine short items, three framings without a number, and next steps with their reasons.
 */
export class CairnSelfCheck extends CheckWidget {
  /** Where the body is found that licenses therapists; shown where a therapist has crossed a line. */
  @property({attribute: 'licensing-href'}) licensingHref?: string;

  constructor() {
    super({
      name: 'self-check',
      styles: [tokens, controls, letter],
      check: selfCheck,
      result: (self: CairnSelfCheck, view: ResultView) =>
        selfCheckResult(view, address('licensing-href', self.licensingHref)),
    });
  }
}

import {sessionPrep} from '../../content/session-prep.js';
import {keyFor} from '../../context/definition.js';
import {flag, oneOf, reflect} from '../../element/attributes.js';
import {layouts, type Layout} from '../../element/check-run.js';
import {localized} from '../../element/localized.js';
import {Widget} from '../../element/widget.js';
import {loadWords} from '../../locales/load/session-prep.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {PrepRun, sessionPrepResult} from './prep-run.js';

const runs = new WeakMap<CairnSessionPrep, PrepRun>();

function runOf(widget: CairnSessionPrep): PrepRun {
  const run = runs.get(widget) ?? new PrepRun(widget);
  runs.set(widget, run);
  return run;
}

const definition = keyFor<CairnSessionPrep>({
  name: 'session-prep',
  words: loadWords,
  styles: tokens + controls,
  title: (context) => localized(context, sessionPrep).title,
  view: (widget, context) => runOf(widget).view(context),
  forget: (widget, options) => runOf(widget).forget(options),
  connect: (widget, document) => runOf(widget).connect(document),
  disconnect: (widget) => runOf(widget).disconnect(),
  preload: sessionPrepResult.preload,
});

/**
 * @summary A few lines the evening before a session, in the visitor's own words: what stayed, what was tried, what was held back, what should stay, and what comes first. It ends in a sentence to begin with.
 *
 * @csspart hint - Text that helps to understand a question.
 * @csspart lead - Text that introduces the questions that follow.
 */
export class CairnSessionPrep extends Widget {
  static {
    reflect(CairnSessionPrep, {layout: oneOf(layouts), remember: flag});
  }

  /**
   * One question at a time (`steps`), or all on one page (`page`). Anything else counts as `steps`.
   * @default 'steps'
   */
  declare layout: Layout;
  /**
   * Offers to keep the lines on the visitor's device, so that the next time can ask what became of them. Nothing is stored until the visitor says so.
   * @default false
   */
  declare remember: boolean;

  constructor() {
    super(definition);
  }
}

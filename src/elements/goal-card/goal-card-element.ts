import {goalQuestions} from '../../content/goal-card-questions.js';
import {keyFor} from '../../context/definition.js';
import {flag, reflect} from '../../element/attributes.js';
import {localized} from '../../element/localized.js';
import {Widget} from '../../element/widget.js';
import {loadWords} from '../../locales/load/goal-card.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {goalCardResult, GoalRun} from './goal-run.js';
import {goals} from './styles.js';

const runs = new WeakMap<CairnGoalCard, GoalRun>();

function runOf(widget: CairnGoalCard): GoalRun {
  const run = runs.get(widget) ?? new GoalRun(widget);
  runs.set(widget, run);
  return run;
}

const definition = keyFor<CairnGoalCard>({
  name: 'goal-card',
  words: loadWords,
  styles: tokens + controls + goals,
  title: (context) => localized(context, goalQuestions).title,
  view: (widget, context) => runOf(widget).view(context),
  forget: (widget, options) => runOf(widget).forget(options),
  connect: (widget, document) => runOf(widget).connect(document),
  disconnect: (widget) => runOf(widget).disconnect(),
  preload: goalCardResult.preload,
});

/**
 * @summary Up to five goals in the visitor's own words. Each is reviewed with five questions and the visitor's own mark from 0 to 10. A later review shows then and now.
 *
 * @csspart hint - Text that helps to understand a question.
 */
export class CairnGoalCard extends Widget {
  static {
    reflect(CairnGoalCard, {remember: flag});
  }

  /**
   * Offers to keep the goals on the visitor's device. Nothing is stored until the visitor says so.
   * @default false
   */
  declare remember: boolean;

  constructor() {
    super(definition);
  }
}

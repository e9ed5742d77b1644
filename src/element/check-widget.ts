/** A widget that runs one check. No element holds a rule: the check is data, and the run is an object that no page reaches. */
import type {MsgFn} from '@lit/localize';
import {keyFor, type DefinitionKey} from '../context/definition.js';
import type {WidgetDefinition} from '../context/view.js';
import type {Answers, Asked} from '../engine/check.js';
import type {Found, ResultView} from '../templates/result/result-view.js';
import {oneOf, reflect} from './attributes.js';
import {CheckRun, layouts, type Layout, type RunOptions} from './check-run.js';
import type {LateResult} from './late-result.js';
import {localized} from './localized.js';
import {Widget} from './widget.js';

export interface CheckDefinition<Check extends Asked> {
  readonly name: WidgetDefinition<CheckWidget>['name'];
  readonly styles: string;
  readonly words: WidgetDefinition<CheckWidget>['words'];
  readonly check: (msg: MsgFn) => Check;
  /** Someone may be watching, by what was answered so far. */
  readonly discreet?: (check: Check, answers: Answers) => boolean;
  readonly result: LateResult<ResultView<Check>, Found>;
  /** What else the first screen offers; it may lead to a question. */
  readonly beside?: RunOptions<Check>['beside'];
}

const runs = new WeakMap<CheckWidget, CheckRun>();

function runOf(widget: CheckWidget): CheckRun {
  const run = runs.get(widget) ?? new CheckRun();
  runs.set(widget, run);
  return run;
}

export function defineCheck<Check extends Asked>({
  name,
  styles,
  words,
  check,
  discreet,
  result,
  beside,
}: CheckDefinition<Check>): DefinitionKey {
  return keyFor<CheckWidget>({
    name,
    styles,
    words,
    title: (context) => localized(context, check).title,
    view: (widget, context) =>
      runOf(widget).view(context, {
        check: localized(context, check),
        layout: widget.layout,
        discreet,
        result: result.render,
        beside,
      }),
    forget: (widget) => runOf(widget).forget(),
    connect: (widget, document) => runOf(widget).connect(document),
    disconnect: (widget) => runOf(widget).disconnect(),
    preload: result.preload,
  });
}

export abstract class CheckWidget extends Widget {
  static {
    reflect(CheckWidget, {layout: oneOf(layouts)});
  }

  /**
   * One question at a time (`steps`), or all on one page (`page`). Anything else counts as `steps`.
   * @default 'steps'
   */
  declare layout: Layout;
}

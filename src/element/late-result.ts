/**
 * The result of an element, which no first screen shows. Each element has a file with its result; `cairn.js` has one file with
 * the results of all elements. The file is requested after the first screen is drawn, for every visitor, and never because of
 * an answer or a step.
 */
import type {RenderContext} from '../context/render-context.js';
import type {View} from '../context/view.js';
import type {WidgetName} from '../context/widget-names.js';
import {pendingResult} from '../templates/result/pending.js';
import {whenIdle} from './idle.js';
import {LateModule} from './late-module.js';

type Body = Pick<View, 'body'>;
type Render<Input, Output> = (input: Input) => Output;

/** A module with results, or one that is still to be loaded. */
export type ResultSource<Exports> = Pick<LateModule<Exports>, 'exports' | 'load'>;

export interface LateResult<Input, Output> {
  /** Requests the file, once, as soon as the browser is idle. */
  readonly preload: () => void;
  /** Renders the result, or that it is still to come; then the widget is updated when it is there. */
  readonly render: Render<Input, Output | Body>;
}

let provided: ResultSource<unknown> | undefined;

/** For a build that has the results of all its elements in one module. */
export function provideResults(source: ResultSource<unknown>): void {
  provided = source;
}

/**
 * @param load imports `NAME-result.js`: the module itself, because a retry brings no more than that
 * @param pick the function in it that renders the result
 */
export function lateResult<
  Exports,
  Input extends {readonly context: RenderContext},
  Output extends Body,
>(
  name: WidgetName,
  load: () => Promise<Exports>,
  pick: (exports: Exports) => Render<Input, Output>,
): LateResult<Input, Output> {
  const own = new LateModule({file: `${name}-result.js`, load});
  const source = () => (provided ?? own) as ResultSource<Exports>;
  let requested = false;
  let arrive: () => void;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  return {
    preload: () => {
      if (requested) return;
      requested = true;
      whenIdle(() => void source().load().then(arrive));
    },
    render: (input) => {
      const {exports} = source();
      if (exports) return pick(exports)(input);
      const {context} = input;
      void arrived.then(() => {
        // The visitor may be in the help lines by now, or elsewhere on the page.
        if (context.root.activeElement?.matches('.arrival')) context.requestFocus();
        else context.requestUpdate();
      });
      return {body: pendingResult(context)};
    },
  };
}

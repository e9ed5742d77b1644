/** The result of an element, which no first screen shows: a file of its own beside the element, and part of `cairn.js`. */
import type {RenderContext} from '../context/render-context.js';
import type {View} from '../context/view.js';
import type {WidgetName} from '../context/widget-names.js';
import {pendingResult} from '../templates/result/pending.js';
import {LateModule} from './late-module.js';

type Body = Pick<View, 'body'>;
type Render<Input, Output> = (input: Input) => Output;

export interface LateResult<Input, Output> {
  /** Requests the file, where it is one of its own. */
  readonly preload: () => void;
  /** Renders the result, or that it is still to come; then the widget is updated when it is there. */
  readonly render: Render<Input, Output | Body>;
}

const provided = new Map<WidgetName, Render<never, Body>>();

/** For a module that has the results of elements in it. */
export function provideResults(
  results: Readonly<Partial<Record<WidgetName, Render<never, Body>>>>,
): void {
  for (const [name, render] of Object.entries(results)) provided.set(name as WidgetName, render);
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
  const module = new LateModule({file: `${name}-result.js`, load});
  const loaded = () =>
    (provided.get(name) as Render<Input, Output> | undefined) ??
    (module.exports && pick(module.exports));
  return {
    preload: () => {
      if (!loaded()) void module.load();
    },
    render: (input) => {
      const render = loaded();
      if (render) return render(input);
      const {context} = input;
      void module.load().then(() => {
        // The visitor may be elsewhere on the page by now.
        if (context.host.matches(':focus-within')) context.requestFocus();
        else context.requestUpdate();
      });
      return {body: pendingResult(context)};
    },
  };
}

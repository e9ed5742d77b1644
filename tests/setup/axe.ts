/** axe sees nothing in a closed root and calls that fine, so the root is shown to it for as long as it looks. */
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {rootOf} from './open-roots.js';

declare const axe: typeof Axe;

const RULES = {
  // WCAG 2.2 AA asks for these as well; axe does when it is told to.
  'target-size': {enabled: true},
  'label-content-name-mismatch': {enabled: true},
  // A best practice: a label that is seen. The label of a question for words is hidden, and its heading shows the same words.
  'label-title-only': {enabled: false},
};

/**
 * @param only the rules to look at; all by default
 * @returns what is wrong, or could not be told, a line each
 */
export async function axeProblems(
  widget: Element,
  only?: readonly string[],
): Promise<readonly string[]> {
  const root = rootOf(widget);
  Object.defineProperty(widget, 'shadowRoot', {value: root, configurable: true});
  try {
    const {violations, incomplete, passes} = await axe.run(widget, {
      resultTypes: ['violations', 'incomplete', 'passes'],
      ...(only ? {runOnly: [...only]} : {rules: RULES}),
    });
    if (!passes.some(({nodes}) => nodes.some(({target}) => Array.isArray(target[0])))) {
      throw new Error(`axe did not look into <${widget.localName}>`);
    }
    return [...violations, ...incomplete].flatMap(({id, nodes}) =>
      nodes
        .filter((node) => !besideDecoration(node))
        .map((node) => `${id}: ${node.html} (${node.failureSummary ?? ''})`),
    );
  } finally {
    Reflect.deleteProperty(widget, 'shadowRoot');
  }
}

/** The stones beside a path lie in pseudo elements, whose place axe cannot tell; no word stands on them. */
function besideDecoration({any}: Axe.NodeResult): boolean {
  return any.some(
    ({data}) => (data as {messageKey?: string} | null)?.messageKey === 'pseudoContent',
  );
}

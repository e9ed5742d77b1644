// Reads a page through the browser's protocol, in an isolated world: the page cannot see, hear or patch it, and closed shadow
// roots are open to it.

/** Creates an isolated world in a frame, which may run in another process. */
export async function worldOf(frame) {
  const session = frame.client;
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {frameId: frame._id});
  return {session, executionContextId};
}

/** @returns the object id of an element; `target` is a selector, or `{tag, index}` counted through open shadow roots */
export async function find({session, executionContextId}, target) {
  const {selector, tag, index} = typeof target === 'string' ? {selector: target} : target;
  const expression = selector
    ? `document.querySelector(${JSON.stringify(selector)})`
    : `(${allOf})(${JSON.stringify(tag)})[${index}]`;
  const {result} = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
  });
  return result.objectId;
}

/** Every element that fits a selector, those in open shadow roots too. Runs in the page. */
export function allOf(selector) {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.matches(selector) ? [each] : []),
      ...(each.shadowRoot ? within(each.shadowRoot) : []),
    ]);
  return within(document);
}

/** @returns the shadow root of an element, however closed; the element itself where it has none */
export async function rootOf({session, executionContextId}, objectId) {
  const {node} = await session.send('DOM.describeNode', {objectId, depth: 1, pierce: true});
  const {backendNodeId} = node.shadowRoots?.[0] ?? node;
  const {object} = await session.send('DOM.resolveNode', {backendNodeId, executionContextId});
  return {session, objectId: object.objectId};
}

/** The frame in the shadow root of an element. */
export async function frameIdIn({session}, objectId) {
  const {node} = await session.send('DOM.describeNode', {objectId, depth: -1, pierce: true});
  const [frame] = (node.shadowRoots?.[0]?.children ?? []).filter(({frameId}) => frameId);
  return frame?.frameId;
}

/** The element around a frame, in the frame above it. */
export async function ownerOf({session, executionContextId}, frame) {
  const {backendNodeId} = await session.send('DOM.getFrameOwner', {frameId: frame._id});
  const {object} = await session.send('DOM.resolveNode', {backendNodeId, executionContextId});
  return object.objectId;
}

/** Calls a function on an object in that world. */
export async function call({session, objectId}, code, ...values) {
  const {result, exceptionDetails} = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: String(code).replace(/^(async )?(\w+)?\(/, 'function('),
    arguments: values.map((value) => ({value})),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return result.value;
}

/** Calls a function in that world. */
export async function evaluate({session, executionContextId}, code, ...values) {
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    expression: `(${code})(${values.map((value) => JSON.stringify(value)).join()})`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return result.value;
}

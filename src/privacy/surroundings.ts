/** What a document lets a visitor do. A sandbox, a policy or plain http takes some of it away, mostly without a word. */

/** Documents in which no script but ours runs, and whose sandbox is ours: that of an isolated frame. */
const rooms = new WeakSet<Document>();

export function claimRoom(document: Document): void {
  rooms.add(document);
}

export function isRoom(document: Document): boolean {
  return rooms.has(document);
}

/** The ways that are worth a button here. What a browser does not tell before it is tried is offered, and may be refused. */
export interface Offered {
  readonly copy: boolean;
  readonly share: boolean;
  readonly download: boolean;
  readonly print: boolean;
}

export function offered(document: Document): Offered {
  const view = document.defaultView;
  if (!view) return {copy: false, share: false, download: false, print: false};
  const {navigator} = view as {navigator: Partial<Navigator>};
  // A sandbox that takes the origin away does not tell what else it takes.
  const unknown = view.origin === 'null' && !isRoom(document);
  return {
    // A page that came over plain http has no clipboard.
    copy: Boolean(navigator.clipboard),
    // Without a file or a text to share, `canShare` says whether the page may share at all.
    share: !unknown && Boolean(navigator.share && navigator.canShare?.({text: 'text'})),
    download: !unknown && allows(view, 'allow-downloads'),
    print: !unknown && allows(view, 'allow-modals'),
  };
}

/** Whether the sandboxes around a window allow something, as far as it can see. */
function allows(view: Window, permission: string): boolean {
  let each = view;
  try {
    for (; each.frameElement; each = each.parent) {
      const frame = each.frameElement as HTMLIFrameElement;
      if (frame.hasAttribute('sandbox') && !frame.sandbox.contains(permission)) return false;
    }
  } catch {
    // The page around it is of another origin.
  }
  return true;
}

const submitting = new WeakMap<Document, boolean>();
// Saved before the page can replace it.
const {requestSubmit} = globalThis.HTMLFormElement?.prototype ?? {};

/**
 * Whether forms submit here. A sandbox without `allow-forms` stops them before any `submit` event, so one form is tried, once a
 * document. Only frames and sandboxes are asked: elsewhere forms always submit.
 * @param root where the form is put for as long as that takes
 */
export function formsSubmit(root: ShadowRoot): boolean {
  const {ownerDocument} = root;
  const view = ownerDocument.defaultView;
  if (!view || (view.parent === view && view.origin !== 'null')) return true;
  let submits = submitting.get(ownerDocument);
  if (submits === undefined) {
    submits = false;
    const form = ownerDocument.createElement('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      submits = true;
    });
    root.append(form);
    Reflect.apply(requestSubmit, form, []);
    form.remove();
    submitting.set(ownerDocument, submits);
  }
  return submits;
}

/**
 * The ways out of a closed root: whatever makes the browser itself act. The browser tells every script of the page about it, and of
 * what it came from: `navigation` gives the element that was pressed, whose `getRootNode()` is the closed root, and the `blob:`
 * address of a download. So nothing in the root navigates this page: links open in another tab, which no event tells of, and
 * what has to start here starts from a detached anchor, or from a frame inside the root.
 *
 * Each way reports what is known to have happened, and no more.
 */
import {isRoom} from './surroundings.js';

/** `asked`: the browser was asked, and does not tell what came of it. */
export type Outcome = 'done' | 'asked' | 'cancelled' | 'refused';

/** How long the browser has to fetch what is downloaded from memory. */
const KEEP_FRAME_MS = 60_000;

/** Of a link that opens in another tab: no event of this page tells of it, and the other page learns nothing of this one. */
export const BESIDE = {target: '_blank', rel: 'noreferrer'} as const;

/** A call, a message, or a place on this page: another tab would be an empty one, or the same page again. */
export function staysHere(link: HTMLAnchorElement): boolean {
  if (/^(tel|sms|mailto):$/.test(link.protocol)) return true;
  const {baseURI} = link.ownerDocument;
  return link.hash !== '' && link.href.replace(/#.*/, '') === baseURI.replace(/#.*/, '');
}

/** Follows an address from this page. A script that listens learns the address, and comes to a detached anchor. */
export function follow(document: Document, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  // In an isolated frame a `<base>` would open another tab.
  link.target = '_self';
  link.rel = BESIDE.rel;
  link.click();
}

/** Replaces the page, so that Back does not lead to it. */
export function replacePage(document: Document, address: string): void {
  document.defaultView?.location.replace(address);
}

export async function copy(document: Document, text: string): Promise<Outcome> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return 'done';
  } catch (error) {
    console.warn('cairn: not copied.', error);
    return 'refused';
  }
}

/** Opens the share sheet of the device. */
export async function share(document: Document, text: string): Promise<Outcome> {
  try {
    await document.defaultView?.navigator.share({text});
    return 'done';
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return 'cancelled';
    console.warn('cairn: not shared.', error);
    return 'refused';
  }
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** Saves a file. No browser tells whether it did. */
export function download(root: ShadowRoot, {name, text, type}: TextFile): Outcome {
  const {ownerDocument} = root;
  const frame = isRoom(ownerDocument) ? undefined : emptyFrame(root);
  if (frame) root.append(frame);
  // In a sandbox, a frame has another origin than the page. Then nothing is offered, or no other script is there.
  const view = (frame?.contentDocument ? frame.contentWindow : ownerDocument.defaultView) as
    (Window & typeof globalThis) | null;
  if (!view) return 'refused';
  const link = view.document.createElement('a');
  link.href = view.URL.createObjectURL(new view.Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => {
    view.URL.revokeObjectURL(link.href);
    frame?.remove();
  }, KEEP_FRAME_MS);
  return 'asked';
}

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  /** The style sheet of what is drawn. */
  readonly styles: string;
  readonly draw: (into: HTMLElement) => void;
}

/**
 * Prints a sheet by itself. A browser that opens its dialog says `beforeprint` first; in a sandbox without `allow-modals`
 * nothing happens at all.
 */
export async function print(root: ShadowRoot, sheet: Sheet): Promise<Outcome> {
  return isRoom(root.ownerDocument)
    ? printHere(root.ownerDocument, sheet)
    : printInFrame(root, sheet);
}

/** From a frame in the closed root, that no other script of the page can reach. */
async function printInFrame(root: ShadowRoot, sheet: Sheet): Promise<Outcome> {
  const frame = emptyFrame(root);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, {once: true});
    root.append(frame);
  });
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) {
    frame.remove();
    return 'refused';
  }
  page.documentElement.lang = sheet.lang;
  page.documentElement.dir = sheet.dir;
  page.title = sheet.title;
  const styles = new (view as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(sheet.styles);
  page.adoptedStyleSheets = [styles];
  sheet.draw(page.body);
  view.addEventListener('afterprint', () => frame.remove());
  const outcome = printed(view);
  if (outcome === 'asked') setTimeout(() => frame.remove(), KEEP_FRAME_MS);
  return outcome;
}

/** In a sandbox of ours: a sandboxed frame may not look into its own frames. */
function printHere(page: Document, {title, dir, styles, draw}: Sheet): Outcome {
  const view = page.defaultView as Window & typeof globalThis;
  const paper = page.createElement('div');
  const before = page.title;
  const put = new view.CSSStyleSheet({media: 'print'});
  put.replaceSync(`${styles}body>:not(div){display:none}`);
  page.adoptedStyleSheets.push(put);
  page.documentElement.dir = dir;
  page.title = title;
  draw(paper);
  page.body.append(paper);
  const end = () => {
    paper.remove();
    page.title = before;
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== put);
  };
  view.addEventListener('afterprint', end, {once: true});
  return printed(view);
}

function printed(view: Window): Outcome {
  let outcome: Outcome = 'asked';
  view.addEventListener('beforeprint', () => (outcome = 'done'), {once: true});
  view.print();
  return outcome;
}

/** An empty frame for the closed root: what happens in it, no script of the page is told. */
function emptyFrame(root: ShadowRoot): HTMLIFrameElement {
  const frame = root.ownerDocument.createElement('iframe');
  // Styled by `styles/tokens.ts`. Not `hidden`: Firefox prints no frame that has no place.
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  return frame;
}

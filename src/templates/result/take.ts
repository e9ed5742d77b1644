/** Ways to take something along, and what a visitor is told of each. All of it is made in the page; nothing is sent. */
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {dispatch, type Taking} from '../../context/events.js';
import type {RenderContext} from '../../context/render-context.js';
import {offered, type Offered} from '../../privacy/surroundings.js';
import * as out from '../../privacy/ways-out.js';
import {paper} from '../../styles/paper.js';

/** The ways that are worth a button where the widget is. */
export function waysFor({host}: RenderContext): Offered {
  return offered(host.ownerDocument);
}

/** What to do instead, where nothing can be saved or printed. */
export function noWays(context: RenderContext): TemplateResult | typeof nothing {
  const {download: saves, print: prints} = waysFor(context);
  if (saves || prints) return nothing;
  return html`<p class="note">
    ${context.msg('You cannot save or print here. You can select the words and copy them yourself.', {desc: 'Where the browser forbids both'})}
  </p>`;
}

/** Tells the visitor and the page what came of it; the page, only what may have worked. */
interface Told {
  readonly how: Taking;
  readonly respond: (words: string) => void;
  readonly words: Partial<Readonly<Record<out.Outcome, string>>>;
}

function tell({host}: RenderContext, outcome: out.Outcome, {how, respond, words}: Told): void {
  const said = words[outcome];
  if (said) respond(said);
  if (outcome === 'done' || outcome === 'asked') dispatch(host, [{type: 'take', how}]);
}

export async function copy(context: RenderContext, text: string): Promise<void> {
  const respond = context.responder();
  const words = {
    done: context.msg('Copied.', {desc: 'Announced'}),
    refused: refused(context),
  };
  tell(context, await out.copy(context.host.ownerDocument, text), {how: 'copy', respond, words});
}

/** Opens the share sheet of the phone. */
export async function share(context: RenderContext, text: string): Promise<void> {
  const respond = context.responder();
  const words = {refused: refused(context)};
  tell(context, await out.share(context.host.ownerDocument, text), {how: 'share', respond, words});
}

export interface Download {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
  /** What the page is told. */
  readonly how?: Taking;
}

export function download(
  context: RenderContext,
  {name, text, type = 'text/plain', how = 'download'}: Download,
): void {
  const respond = context.responder();
  const words = {
    asked: context.msg('If your browser allows it, the file is in your downloads now.', {
      desc: 'Announced after a download; no browser tells whether it was saved',
    }),
    refused: refused(context),
  };
  tell(context, out.download(context.root, {name, text, type}), {how, respond, words});
}

export async function print(
  context: RenderContext,
  title: string,
  body: TemplateResult,
): Promise<void> {
  const {root, lang, dir} = context;
  const respond = context.responder();
  const notKnown = context.msg(
    'If no window opens, you cannot print here. You can select the words and copy them yourself.',
    {desc: 'Announced after Print is pressed, where the browser may not print'},
  );
  const words = {asked: notKnown, refused: notKnown};
  const draw = (into: HTMLElement) => void render(body, into);
  const outcome = await out.print(root, {title, lang, dir, styles: paper, draw});
  tell(context, outcome, {how: 'print', respond, words});
}

function refused({msg}: RenderContext): string {
  return msg('This did not work here. You can select the words and copy them yourself.', {
    desc: 'Announced when copying, sharing or saving is refused',
  });
}

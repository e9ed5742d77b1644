/** Prints a page by itself. */
import {render, type TemplateResult} from 'lit/html.js';
import {adopt} from '../../styles/css.js';
import {paper} from '../../styles/paper.js';
import type {RenderContext} from '../../context/render-context.js';

/** From a frame in the closed root, that no other script of the page can reach. */
let onPaper = ({root, lang, dir}: RenderContext, title: string, body: TemplateResult): void => {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.addEventListener('load', () => {
    const {contentDocument: page, contentWindow: view} = frame;
    if (!page || !view) return;
    page.documentElement.lang = lang;
    page.documentElement.dir = dir;
    page.title = title;
    adopt(page, paper);
    render(body, page.body);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  });
  root.append(frame);
};

/** A sandboxed frame may not look into its own frames, and prints itself. */
export function printBy(way: typeof onPaper): void {
  onPaper = way;
}

export function print(context: RenderContext, title: string, body: TemplateResult): void {
  onPaper(context, title, body);
}

/**
 * Lit in a file that is loaded late and alone: the file that loads it lends its own. A page may allow Lit's policy of Trusted
 * Types once, and a second Lit would be downloaded for nothing.
 */
import type {repeat as Repeat} from 'lit/directives/repeat.js';
import type * as Lit from 'lit/html.js';

export type LentLit = Pick<typeof Lit, 'html' | 'nothing' | 'render'> & {
  readonly repeat: typeof Repeat;
};

// Assigned before anything is rendered.
export let html: LentLit['html'];
export let nothing: LentLit['nothing'];
export let render: LentLit['render'];
export let repeat: LentLit['repeat'];

export function lendLit(lit: LentLit): void {
  ({html, nothing, render, repeat} = lit);
}

/**
 * The public tokens, what they are by default, and the card. A widget takes the font and the colours of the page: all of
 * its own are mixed with the text colour that it finds, so they suit a light page and a dark one alike. A token is used as
 * a colour, a length or a font, never where an address would be fetched.
 */
import {css} from './css.js';

export const tokens = css`
  :host {
    --_ink: var(--cairn-ink, currentColor);
    --_accent: var(--cairn-accent, color-mix(in oklab, #00a37c 52%, var(--_ink)));
    --_on-accent: var(--cairn-on-accent, oklch(from var(--_accent) calc((0.6 - l) * 999) 0 h));
    --_quiet: var(--cairn-quiet, color-mix(in oklab, var(--_ink) 80%, transparent));
    --_line: var(--cairn-line, color-mix(in oklab, var(--_ink) 18%, transparent));
    --_edge: var(--cairn-edge, color-mix(in oklab, var(--_ink) 58%, transparent));
    --_tint: var(--cairn-tint, color-mix(in oklab, var(--_accent) 10%, transparent));
    --_surface: var(--cairn-surface, color-mix(in oklab, var(--_ink) 3.5%, transparent));
    --_radius: var(--cairn-radius, 0.875rem);
    --_gap: var(--cairn-gap, 1rem);
    --_padding: var(--cairn-padding, clamp(1.25rem, 5cqi, 2.5rem));
    --_font: var(--cairn-font, inherit);
    --_font-size: var(--cairn-font-size, inherit);
    --_heading-font: var(--cairn-heading-font, inherit);
    --_heading-weight: var(--cairn-heading-weight, 650);
    /* Stronger than what a page says of every element. */
    display: block !important;
    container: cairn / inline-size !important;
    margin-block: 2rem;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    padding: var(--_padding);
    background-color: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0 0 0.75em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .title,
  .heading,
  .subheading {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .title {
    font-size: clamp(1.375rem, 1.1rem + 1.6cqi, 1.75rem);
    margin-block-end: 0.75rem;
  }
  /* Past the opening lines it only says where one is. */
  .asking > .title,
  .complete > .title {
    margin-block-end: 0.25rem;
    color: var(--_quiet);
    font-size: 1em;
    letter-spacing: 0;
  }
  .heading {
    font-size: clamp(1.25rem, 1rem + 1.6cqi, 1.625rem);
  }
  .subheading {
    font-size: 1.0625em;
  }
  .text {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .hint,
  .step,
  .promise,
  .why,
  .foot,
  .quiet {
    color: var(--_quiet);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .foot {
    margin-block-start: 1.75rem;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75rem;
    font-size: 0.9375em;
  }
  .exit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    font-size: 0.9375em;
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
      background: none;
    }
    button,
    .actions,
    .foot,
    .exit {
      display: none;
    }
  }
`;

/**
 * The public tokens with their defaults, and the card. A widget takes the font and the text colour of the page, and mixes its
 * other colours from that text colour, so they fit light and dark pages. A token is used as a colour, a length or a font,
 * never in a property that can fetch an address.
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
    --_radius: var(--cairn-radius, 0.875em);
    --_gap: var(--cairn-gap, 0.75em);
    /* Wins over page rules for all elements. */
    display: block !important;
    /* The content never decides the width. In a flex row, a centred column or a float the width is fixed. */
    contain: inline-size !important;
    contain-intrinsic-inline-size: min(36em, 85vw);
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-block: 2em;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  /*
   * Of the inherited text properties of a page, the card takes only these: font, colours, letter and word spacing (WCAG 1.4.12),
   * and the properties that hide a closed drawer.
   */
  .card {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    /* Where a page forbids to mark its words, a visitor can still mark these: to copy a number, or have them read out. */
    user-select: text;
    -webkit-user-select: text;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    font: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    padding: var(--cairn-padding, clamp(1em, 6%, 2.5em));
    background-color: var(--_surface);
    color: var(--_ink);
    font-family: var(--cairn-font, inherit);
    font-size: var(--cairn-font-size, inherit);
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  p,
  ul {
    margin: 0 0 0.75em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.375em;
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
    font-family: var(--cairn-heading-font, inherit);
    font-weight: var(--cairn-heading-weight, 650);
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    margin-block-end: 0.25em;
  }
  .intro > .title,
  .heading {
    display: block;
    margin-block-end: 0.4em;
    font-size: clamp(1.25em, 1em + 1vw, 1.5em);
  }
  .text {
    max-inline-size: 38em;
  }
  .quiet,
  .why,
  /* After the opening lines the title is only a reminder. */
  :not(.intro) > .title {
    color: var(--_quiet);
  }
  .why,
  .small,
  .foot,
  .ends {
    font-size: 0.9375em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .foot {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.75em;
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
    }
    button,
    .actions,
    .foot,
    .exit {
      display: none;
    }
  }
`;

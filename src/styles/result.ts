/** Results. */
import {css} from './css.js';

export const result = css`
  /* The height that a result keeps depends on its width. A question needs no query container, and is laid out faster without one. */
  :host {
    container-type: inline-size !important;
  }
  .heading strong {
    font-weight: inherit;
  }
  .article > .text {
    font-size: 1.125em;
  }
  /* As high for each result: its height is set beside each element, where a tool has measured the longest. */
  .room {
    display: flex;
    flex-direction: column;
  }
  .rest {
    flex: 1 1 0;
    min-block-size: 0;
    max-block-size: 9em;
    margin-block: auto;
    opacity: 0.6;
  }
  /* Keeps its room. */
  .hidden {
    display: contents;
    visibility: hidden;
  }
  .path {
    margin: 1.5em 0;
    padding: 0;
    list-style: none;
    > li {
      position: relative;
      margin-block-end: 1.75em;
      padding-inline-start: 2.5em;
      /* A stone for every step, and a dotted line between them. */
      &::before,
      &:not(:last-child)::after {
        content: '';
        position: absolute;
        inset-inline-start: 0.1875em;
        inset-block-start: 0.4em;
        inline-size: 1.125em;
        block-size: 0.75em;
        border: 1.5px solid var(--_accent);
        border-radius: 50%;
        background-color: color-mix(in oklab, var(--_accent) 34%, transparent);
        rotate: -6deg;
      }
      &:not(:last-child)::after {
        inset-inline-start: 0.75em;
        inset-block: 1.75em -1.5em;
        inline-size: 0;
        block-size: auto;
        border-width: 0 0 0 2px;
        border-style: dotted;
        border-radius: 0;
        opacity: 0.5;
        rotate: none;
      }
    }
    p {
      margin: 0.25em 0 0;
    }
  }
  .section,
  .aside {
    margin-block: 1.75em 1em;
  }
  .section {
    border-block-end: 1px solid var(--_line);
  }
  .box .subheading {
    margin-block: 0.75em 0.125em;
  }
  .next > p:first-child {
    margin: 0;
  }
  /* They are written to stand in a sentence. */
  .areas > li::first-letter {
    text-transform: uppercase;
  }
  ol {
    margin-block: 0.5em 0;
    padding-inline-start: 1.5em;
  }
  .compare {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1.5em;
    margin-block: 1em 2em;
  }
  .way {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.75em 0.25em;
    > p {
      margin: 0.25em 0 0;
    }
  }
  .aspects dd {
    font-weight: inherit;
  }
  .wide {
    flex: 1 0 100%;
    margin: 0;
  }
  .say q {
    flex: 1 1 14em;
  }
  dl {
    margin: 0;
    > div {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.625em;
    }
  }
  dt {
    flex: 1 0 100%;
  }
  dd {
    margin: 0;
    font-weight: 600;
    &:last-child {
      margin-inline-start: auto;
    }
  }
  .pick {
    min-block-size: max(2.75em, 44px);
  }
  .row > .pick {
    flex: 1 1 10em;
  }
  @media print {
    .room {
      display: block;
      min-block-size: 0 !important;
    }
    .rest {
      display: none;
    }
  }
`;

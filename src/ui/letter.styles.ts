/** Results: a letter from a thoughtful friend. */
import {css} from './css.js';

export const letter = css`
  .letter {
    > .text {
      font-size: clamp(1.0625em, 1em + 0.4cqi, 1.1875em);
    }
    > .heading {
      margin-block-end: 0.625rem;
    }
  }
  .path {
    display: grid;
    gap: 1.75rem;
    margin: 1.5rem 0 1.75rem;
    padding: 0;
    list-style: none;
    > li {
      position: relative;
      padding-inline-start: 2.5rem;
      /* A stone for every step, and the way between them. */
      &::before {
        content: '';
        position: absolute;
        inset-inline-start: 0.1875rem;
        inset-block-start: 0.4em;
        inline-size: 1.125rem;
        block-size: 0.75rem;
        border: 1.5px solid var(--_accent);
        border-radius: 50%;
        background-color: color-mix(in oklab, var(--_accent) 34%, transparent);
        rotate: -6deg;
      }
      &:not(:last-child)::after {
        content: '';
        position: absolute;
        inset-inline-start: 0.75rem;
        inset-block: 1.75rem -1.5rem;
        border-inline-start: 2px dotted color-mix(in oklab, var(--_accent) 45%, transparent);
      }
    }
    p {
      margin: 0.25rem 0 0;
    }
  }
  .section {
    margin-block-start: 1.75rem;
    border-block-end: 1px solid var(--_line);
    padding-block-end: 0.375rem;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .sheet {
    margin-block: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1rem 1.25rem;
    background-color: var(--_surface);
    .subheading + .subheading,
    ul + .subheading {
      margin-block-start: 0.75rem;
    }
    ul {
      margin-block: 0.25rem;
      padding-inline-start: 1.25em;
    }
    .quiet {
      margin: 1rem 0 0;
      font-size: 0.875em;
    }
  }
  .ways {
    margin-block: 0 1rem;
  }
  .why {
    font-size: 0.9375em;
  }
  .say {
    display: flex;
    align-items: start;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
    border-radius: var(--_radius);
    padding: 0.75rem 1rem;
    background-color: var(--_tint);
    q {
      flex: 1;
      font-style: italic;
    }
  }
  .aside {
    margin-block: 1.75rem;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1.25rem;
    p {
      margin: 0.25rem 0 0;
    }
  }
  .answers {
    margin: 0;
    > div {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0.125rem 1rem;
      align-items: start;
      border-block-end: 1px solid var(--_line);
      padding-block: 0.625rem;
    }
    dd {
      margin: 0;
    }
    dd:nth-of-type(1) {
      grid-row: 2;
      font-weight: 600;
    }
    dd:nth-of-type(2) {
      grid-row: 1 / span 2;
      grid-column: 2;
    }
  }
  @container cairn (inline-size < 26rem) {
    .say {
      flex-direction: column;
    }
  }
`;

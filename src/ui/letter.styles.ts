/** Results: a letter from a thoughtful friend. */
import {css} from './css.js';

export const letter = css`
  .letter > .text {
    font-size: clamp(1.0625em, 1em + 0.4cqi, 1.1875em);
  }
  .path {
    margin: 1.5rem 0;
    padding: 0;
    list-style: none;
    > li {
      position: relative;
      margin-block-end: 1.75rem;
      padding-inline-start: 2.5rem;
      /* A stone for every step, and the way between them. */
      &::before,
      &:not(:last-child)::after {
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
        inset: 1.75rem auto -1.5rem 0.75rem;
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
      margin: 0.25rem 0 0;
    }
  }
  .section,
  .aside {
    margin-block: 1.75rem 1rem;
  }
  .section {
    border-block-end: 1px solid var(--_line);
  }
  .box {
    margin-block: 0.75rem;
    border-radius: var(--_radius);
    padding: 0.75rem 1rem;
    background-color: var(--_tint);
  }
  .box .subheading {
    margin-block: 0.75rem 0.125rem;
  }
  .say q {
    flex: 1 1 14rem;
    font-style: italic;
  }
  dl {
    margin: 0;
    > div {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.625rem;
    }
  }
  dt {
    flex: 1 0 60%;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .pick {
    min-block-size: 2.75rem;
  }
`;

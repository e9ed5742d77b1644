import {css} from '../../ui/css.js';

export const goals = css`
  .goal {
    margin-block: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5rem 1rem 0.75rem;
    label {
      display: block;
      margin-block: 0.5rem 0.875rem;
    }
  }
  /* Then and now, on a line from 0 to 10. */
  .marks {
    display: grid;
    grid-template-columns: repeat(11, 1fr);
    max-inline-size: 26rem;
    margin-block: 2.25rem 2rem;
    background: linear-gradient(var(--_line), var(--_line)) center / 91% 2px no-repeat;
    span {
      position: relative;
      display: grid;
      justify-items: center;
      justify-self: center;
      inline-size: 0.875rem;
      block-size: 0.875rem;
      border-radius: 50%;
    }
    .then {
      border: 2px solid var(--_accent);
      background-color: Canvas;
    }
    .now {
      border: 0.4375rem solid var(--_accent);
    }
    small {
      position: absolute;
      inset-block-start: 0.625rem;
      padding: 0.25rem 0.5rem;
      white-space: nowrap;
    }
    /* Above the line, for marks side by side. */
    .now:not(.then) small {
      inset-block: auto 0.625rem;
    }
  }
`;

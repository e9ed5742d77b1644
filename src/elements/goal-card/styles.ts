import {css} from '../../styles/css.js';

export const goals = css`
  .goal {
    margin-block: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 1em 0.75em;
    legend {
      margin-inline-start: -0.5em;
      padding-inline: 0.5em;
      font-weight: 600;
    }
    label {
      display: block;
      margin-block: 0.5em 0.875em;
    }
  }
  /* Then and now, on a line from 0 to 10. */
  .marks {
    position: relative;
    display: grid;
    grid-template-columns: repeat(11, 1fr);
    max-inline-size: 26em;
    margin-block: 2.25em 2em;
    &::before {
      content: '';
      position: absolute;
      inset-inline: 4.5%;
      align-self: center;
      border-block-start: 2px solid var(--_line);
    }
    span {
      position: relative;
      display: grid;
      justify-items: center;
      justify-self: center;
      inline-size: 0.875em;
      block-size: 0.875em;
      border-radius: 50%;
    }
    .then {
      border: 2px solid var(--_accent);
      background-color: Canvas;
    }
    .now {
      border: 0.4375em solid var(--_accent);
    }
    small {
      position: absolute;
      inset-block-start: 0.625em;
      padding: 0.25em 0.5em;
      white-space: nowrap;
    }
    /* Above the line, for marks side by side. */
    .now:not(.then) small {
      inset-block: auto 0.625em;
    }
  }
`;

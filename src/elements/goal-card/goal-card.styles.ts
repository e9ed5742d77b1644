import {css} from '../../ui/css.js';

export const goals = css`
  .goal {
    margin-block-start: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5rem 1rem 0.75rem;
    legend {
      padding-inline: 0.375rem;
      font-weight: var(--_heading-weight);
    }
    label {
      display: block;
      margin-block-start: 0.5rem;
    }
    label + label {
      margin-block-start: 0.875rem;
    }
    textarea {
      margin-block-start: 0.25rem;
      resize: vertical;
      field-sizing: content;
    }
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0.5rem 0 0 -0.75rem;
  }
  .add {
    margin-block: 1rem;
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    border-radius: var(--_radius);
    padding: 0.75rem 1rem;
    background-color: var(--_tint);
  }
  .goal-now {
    max-inline-size: calc(100% - 5rem);
    margin-block-end: 1rem;
    q {
      font-style: italic;
    }
  }
  .path .marks {
    display: grid;
    grid-template-columns: repeat(11, 1fr);
    position: relative;
    margin-block: 1.25rem 0.5rem;
    padding-block-end: 1.25rem;
    max-inline-size: 26rem;
    &::before {
      content: '';
      position: absolute;
      inset-inline: calc(100% / 22);
      inset-block-start: 0.4375rem;
      border-block-start: 2px solid var(--_line);
    }
    span {
      position: relative;
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
      border: 2px solid var(--_accent);
      background-color: var(--_accent);
    }
    small {
      position: absolute;
      inset-block-start: 1.125rem;
      inset-inline-start: 50%;
      translate: -50%;
      white-space: nowrap;
      color: var(--_quiet);
    }
  }
`;

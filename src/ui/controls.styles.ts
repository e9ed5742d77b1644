/** Questions and buttons. */
import {css} from './css.js';

export const controls = css`
  .row,
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem var(--_gap);
  }
  .between {
    justify-content: space-between;
  }
  .actions {
    margin-block-start: 1.5rem;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    & + & {
      margin-block-start: 2.5rem;
    }
  }
  legend {
    padding: 0;
  }
  .lead {
    display: block;
    margin-block-end: 0.375rem;
  }
  .error,
  .note,
  .aside {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: var(--_gap);
  }
  .error,
  .note {
    font-weight: 600;
  }
  .top {
    margin-block-end: 0.75rem;
  }
  .asking > .title {
    padding-inline-end: 5rem;
  }
  .cairn {
    inline-size: 4.5rem;
    block-size: 4.25rem;
    margin-block: -2rem -0.25rem;
    overflow: visible;
    ellipse {
      fill: color-mix(in oklab, var(--_accent) 34%, transparent);
      stroke: var(--_accent);
    }
    .newest {
      fill: var(--_accent);
    }
    .ghost {
      fill: none;
      stroke: var(--_line);
      stroke-dasharray: 2.5;
    }
  }
  .options {
    display: grid;
    gap: 0.5rem;
    margin-block: 1.25rem 1.5rem;
  }
  .option {
    flex-wrap: nowrap;
    min-block-size: 3rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.625rem 1rem;
    cursor: pointer;
    &:has(:checked) {
      border-color: var(--_accent);
      background-color: var(--_tint);
      box-shadow: inset 0 0 0 1px var(--_accent);
      font-weight: 600;
    }
    &:has(:focus-visible) {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
  }
  .option:hover,
  button:hover,
  .button:hover {
    border-color: var(--_accent);
  }
  input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .line {
    grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
    gap: 0.25rem;
    margin-block-end: 0.5rem;
    white-space: nowrap;
    .option {
      flex-direction: column;
      justify-content: center;
      gap: 0.25rem;
      padding: 0.625rem 0;
    }
  }
  .push {
    margin-inline-start: auto;
  }
  button,
  .button,
  select,
  textarea {
    min-block-size: 2.75rem;
    border: 1px solid var(--_edge);
    border-radius: 1.5rem;
    padding: 0.5rem 1.375rem;
    background: none;
    color: inherit;
    font: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    &:disabled {
      opacity: 0.45;
      cursor: default;
    }
  }
  select,
  textarea {
    inline-size: 100%;
    margin-block-start: 0.25rem;
    border-radius: var(--_radius);
    padding: 0.5rem 0.75rem;
    field-sizing: content;
  }
  option {
    background-color: Canvas;
    color: CanvasText;
  }
  .primary {
    border-color: transparent;
    background-color: var(--_accent);
    /* On the words, not on the button: the accent is mixed with the colour that the button inherits. */
    span {
      color: var(--_on-accent);
    }
  }
  .plain {
    border-color: transparent;
    padding-inline: 0.25rem;
    color: var(--_quiet);
  }
  .small {
    min-block-size: 2.25rem;
    padding: 0.125rem 0.75rem;
  }
  summary {
    padding-block: 0.625rem;
    cursor: pointer;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }
  .number {
    white-space: nowrap;
    font-weight: 600;
  }
  details a {
    display: inline-block;
    padding-block: 0.25rem;
    & + & {
      margin-inline-start: 0.75rem;
    }
  }
  @container cairn (inline-size < 26rem) {
    .push ~ .primary {
      flex: 1 0 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .newest {
      animation: lay 0.45s;
    }
    @keyframes lay {
      from {
        translate: 0 -10px;
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 3px solid Highlight;
    }
    .cairn * {
      stroke: CanvasText;
    }
    .laid,
    .newest {
      fill: CanvasText;
    }
    .primary span {
      color: ButtonText;
    }
  }
`;

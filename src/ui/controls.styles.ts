/** Questions and buttons. */
import {css} from './css.js';

export const controls = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  fieldset + fieldset {
    margin-block-start: 2.5rem;
  }
  legend {
    padding: 0;
  }
  .lead {
    display: block;
    color: var(--_quiet);
    margin-block-end: 0.375rem;
  }
  .hint {
    margin: 0.375rem 0 0;
  }
  .error,
  .note {
    margin: 0.75rem 0;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75rem;
    font-weight: 600;
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_gap);
    margin-block-end: 1rem;
  }
  .step {
    margin: 0;
    font-size: 0.9375em;
  }
  .cairn {
    flex: none;
    inline-size: 4.5rem;
    block-size: 4.25rem;
    margin-block: -1.75rem -0.5rem;
    overflow: visible;
    ellipse {
      fill: color-mix(in oklab, var(--_accent) 34%, transparent);
      stroke: var(--_accent);
      stroke-width: 1.25;
    }
    .ghost {
      fill: none;
      stroke: var(--_line);
      stroke-dasharray: 2.5 2.5;
    }
    .newest {
      fill: var(--_accent);
    }
  }
  .options {
    display: grid;
    gap: 0.5rem;
    margin-block: 1.25rem 1.5rem;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.625rem 1rem;
    cursor: pointer;
    &:hover {
      border-color: var(--_accent);
    }
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
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
    &:focus-visible {
      outline: none;
    }
  }
  .options.line {
    grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
    gap: 0.25rem;
    margin-block-end: 0.5rem;
    white-space: nowrap;
    .option {
      flex-direction: column;
      gap: 0.25rem;
      padding: 0.625rem 0;
      justify-content: center;
    }
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    color: var(--_quiet);
    font-size: 0.9375em;
    margin-block-end: 1.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block-start: 1.5rem;
  }
  .push {
    margin-inline-start: auto;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    border: 1px solid var(--_edge);
    border-radius: 99rem;
    padding: 0.5rem 1.375rem;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    &:hover {
      border-color: var(--_accent);
      background-color: var(--_tint);
    }
    &:disabled {
      opacity: 0.45;
      cursor: default;
    }
  }
  .primary {
    border-color: transparent;
    background-color: var(--_accent);
    /* On the words, not on the button: the accent is mixed with the colour that the button inherits. */
    span {
      color: var(--_on-accent);
    }
    &:hover {
      border-color: transparent;
      background-color: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
    }
  }
  .quiet:is(button, .button) {
    border-color: transparent;
    padding-inline: 0.75rem;
    color: var(--_quiet);
    &:hover {
      border-color: var(--_line);
    }
  }
  .actions > .quiet:first-child {
    margin-inline-start: -0.75rem;
  }
  .small {
    min-block-size: 2.25rem;
    padding: 0.125rem 0.75rem;
    font-size: 0.875em;
  }
  .promise {
    margin: 1rem 0 0;
    font-size: 0.9375em;
  }
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.5rem 0.75rem;
    background-color: transparent;
    color: inherit;
    font: inherit;
  }
  select option {
    background-color: Canvas;
    color: CanvasText;
  }
  .country {
    display: block;
    max-inline-size: 22rem;
    margin-block: 0.75rem;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
    &:hover {
      text-decoration-color: currentColor;
    }
  }
  details ul {
    margin: 0 0 0.75em;
    padding-inline-start: 1.25em;
  }
  details li {
    margin-block-end: 0.5em;
  }
  .number {
    white-space: nowrap;
    font-weight: 600;
  }
  .number a,
  details li a,
  details p > a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  @container cairn (inline-size < 26rem) {
    .actions:has(.push) {
      flex-wrap: wrap;
      .primary {
        order: -1;
        flex: 1 0 100%;
      }
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .newest {
      animation: lay 0.45s cubic-bezier(0.2, 0.8, 0.2, 1) both;
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
      border-color: Highlight;
      box-shadow: inset 0 0 0 2px Highlight;
    }
    .cairn ellipse {
      stroke: CanvasText;
      fill: none;
    }
    .cairn .laid,
    .cairn .newest {
      fill: CanvasText;
    }
    button,
    .button {
      border-color: ButtonText;
    }
  }
`;

/** Questions and buttons. */
import {css} from './css.js';

export const controls = css`
  .row,
  .option {
    display: flex;
    align-items: center;
    gap: 0.5em var(--_gap);
  }
  .row:not(.top, .pick) {
    flex-wrap: wrap;
  }
  .between {
    justify-content: space-between;
  }
  .actions {
    margin-block-start: 1.5em;
  }
  label + p,
  .actions + p,
  .screen + details {
    margin-block-start: 0.75em;
  }
  form {
    display: none;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  :is(fieldset, .prompt) + :is(.asked, fieldset, .prompt) {
    margin-block-start: 2.5em;
  }
  legend {
    padding: 0;
  }
  .asked {
    display: flow-root;
  }
  .lead {
    display: block;
    margin-block-end: 0.375em;
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
    margin-block-end: 0.75em;
  }
  /* Leaves room for the drawing of the cairn. With large text or in a narrow column the drawing is not shown. */
  .asking > .title,
  .title + p:not(.box) {
    padding-inline-end: clamp(0px, (100% - 13em) * 999, 5em);
  }
  .cairn {
    inline-size: clamp(0px, (100% - 13em) * 999, 4.5em);
    block-size: 4.25em;
    margin-block: -2em -0.25em;
    overflow: visible;
  }
  .top,
  .next ~ * {
    fill: var(--_line);
    /* Always there: a line that appears with the stone would cause a layout. */
    stroke: transparent;
  }
  /* The stone of this question inherits its colours from here, so an answer shows it without a render. */
  .top:has(+ .screen input:checked) {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .laid {
    fill: color-mix(in oklab, var(--_accent) 34%, transparent);
    stroke: var(--_accent);
  }
  .options {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  .option {
    min-block-size: max(3em, 44px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    /* Large words in a narrow column need the room: no word of an option breaks at 320 px and 200 %. */
    padding: 0.625em min(1em, 6%);
    column-gap: min(var(--_gap), 6%);
    cursor: pointer;
    &:has(:checked) {
      border-color: var(--_accent);
      background-color: var(--_tint);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
  }
  /* One focus ring around the whole option. */
  :is(.option, .pick):has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    input {
      outline: none;
    }
  }
  .option:hover,
  button:hover,
  .button:hover {
    border-color: var(--_accent);
  }
  .option input,
  .pick input {
    flex: none;
    inline-size: clamp(20px, 1.25em, 28px);
    block-size: clamp(20px, 1.25em, 28px);
    margin: 0;
    accent-color: var(--_accent);
  }
  .line {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(44px, 1fr));
    gap: 2px;
    margin-block-end: 0.5em;
    white-space: nowrap;
    .option {
      flex-direction: column;
      justify-content: center;
      gap: 0.25em;
      padding: 0.625em 0;
    }
  }
  button,
  .button,
  [type='file'],
  [type='date'],
  select,
  textarea {
    min-block-size: max(2.75em, 44px);
    border: 1px solid var(--_edge);
    border-radius: 24px;
    padding: 0.5em 1.375em;
    background: none;
    color: inherit;
    font: inherit;
  }
  /* Safari on iOS zooms into a page when a smaller field gets the focus. */
  [type='date'],
  select,
  textarea {
    font-size: max(1em, 16px);
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
  [type='file'],
  [type='date'],
  select,
  textarea {
    inline-size: 100%;
    margin-block-start: 0.25em;
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    field-sizing: content;
  }
  option {
    background-color: Canvas;
    color: CanvasText;
  }
  .primary {
    border-color: transparent;
    background-color: var(--_accent);
    /* Set on the text, not on the button: the accent is mixed with the colour that the button inherits. */
    span {
      color: var(--_on-accent);
    }
  }
  .small {
    min-block-size: max(2.25em, 36px);
    padding: 0.125em 0.75em;
  }
  /* Aligns the text of the button with the text above it. */
  .plain {
    text-align: start;
    border-color: transparent;
    margin-inline-start: -0.5em;
    padding-inline: 0.5em;
    color: var(--_quiet);
  }
  summary {
    margin-inline-start: 1.125em;
    padding-block: 0.625em;
    list-style-position: outside;
    cursor: pointer;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }
  .number {
    white-space: nowrap;
    font-weight: 600;
  }
  a:not(.button) {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 5px;
    &:has(+ &) {
      margin-inline-end: 0.75em;
    }
  }
  .push {
    margin-inline-start: auto;
  }
  /* In a narrow column the primary button takes a row of its own. */
  .push ~ .primary {
    min-inline-size: min((23em - 100%) * 999, 100%);
  }
  .box {
    margin-block: 0.75em;
    /* Visible in forced colours, where backgrounds are not. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    padding: 0.75em 1em;
    background-color: var(--_tint);
  }
  @media (forced-colors: active) {
    /* Not the outline: that shows the focus. */
    .option:has(:checked) {
      min-block-size: calc(max(3em, 44px) + 4px);
      border: 3px solid Highlight;
      margin: -2px;
    }
    .top,
    .next ~ * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .laid,
    .top:has(+ .screen input:checked) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .primary span {
      color: ButtonText;
    }
    /* Its edge is seen here. */
    .plain {
      padding-inline: 1em;
    }
    :disabled {
      opacity: 1;
    }
  }
`;

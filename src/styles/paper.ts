/** The printed page. */
import {css} from './css.js';

export const paper = css`
  @page {
    margin: 15mm;
  }
  body {
    margin: 0;
    font:
      10.5pt/1.35 Georgia,
      serif;
  }
  .subheading {
    margin-block: 0.7em 0.125em;
    font-weight: bold;
    break-after: avoid;
  }
  .subheading:first-child {
    margin-block-start: 0;
    font-size: 16pt;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li,
  .room {
    break-inside: avoid;
  }
  .room {
    block-size: 8em;
    border-block: 1px solid;
  }
  .quiet {
    font-size: 9pt;
  }
  /* Room to write by hand. */
  .week {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    th,
    td {
      border: 1px solid;
      padding: 2mm;
      text-align: start;
      vertical-align: top;
    }
    tbody td {
      block-size: 24mm;
    }
  }
`;

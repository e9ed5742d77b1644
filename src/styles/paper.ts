/** The printed page. */
import {css} from './css.js';

export const paper = css`
  @page {
    margin: 18mm;
  }
  body {
    margin: 0;
    font:
      11.5pt/1.5 Georgia,
      serif;
  }
  .subheading {
    margin-block: 1.25em 0.25em;
    font-weight: bold;
    break-after: avoid;
  }
  .subheading:first-child {
    font-size: 18pt;
  }
  ul {
    margin: 0;
  }
  li,
  .room {
    break-inside: avoid;
  }
  .room {
    block-size: 14em;
    border-block: 1px solid;
  }
  .quiet {
    font-size: 9pt;
  }
`;

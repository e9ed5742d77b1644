/** The printed page. */
import {css} from './css.js';

export const paper = css`
  @page {
    margin: 18mm;
  }
  body {
    margin: 0;
    font:
      11.5pt/1.5 Charter,
      Georgia,
      'Noto Serif',
      serif;
  }
  .subheading {
    margin: 1.25em 0 0.25em;
    font-weight: bold;
    break-after: avoid;
    &:first-child {
      margin: 0;
      font-size: 18pt;
    }
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.25em;
    break-inside: avoid;
  }
  .room {
    block-size: 10em;
    background: repeating-linear-gradient(#0000 0 1.95em, #0003 1.95em 2em);
    print-color-adjust: exact;
  }
  .quiet {
    font-size: 9.5pt;
  }
`;

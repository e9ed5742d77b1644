/**
 * Style sheets of a first screen that waits for its script. Its fallback content is in the card, and hidden. Where no script
 * takes the screen over, it comes in place of what cannot be used; the title and the help lines stay.
 */
import {css} from '../styles/css.js';

/**
 * An animation without duration or movement is all that a strict policy leaves to tell the time by. Whoever waits longer on
 * a slow connection sees the fallback content first, and the widget after it.
 */
export const waiting = css`
  slot {
    display: block;
    position: absolute;
    visibility: hidden;
    animation: show 0s 20s forwards;
  }
  @keyframes show {
    to {
      position: static;
      visibility: inherit;
    }
  }
  .top,
  .screen,
  .card > details {
    animation: hide 0s 20s forwards;
  }
  @keyframes hide {
    to {
      position: absolute;
      visibility: hidden;
    }
  }
`;

export const withoutScript = css`
  slot {
    position: static;
    visibility: inherit;
  }
  .top,
  .screen,
  .card > details {
    display: none;
  }
`;

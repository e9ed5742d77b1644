/** The shape of the checks of our own widgets, which may ask for the visitor's own words. No file of a publisher may. */
import {checkShape, choice, id, idsOf, prompt, words} from './check-shape.js';
import {QUESTIONS} from './limits.js';
import {listOf, recordOf, type Shape} from './shape.js';

const question: Shape = {
  kind: 'cases',
  cases: {
    options: choice,
    of: recordOf(
      {id, text: words, kind: {kind: 'one-of', words: ['one']}, of: idsOf('words')},
      prompt,
    ),
    kind: recordOf(
      {id, text: words, kind: {kind: 'one-of', words: ['text']}},
      {...prompt, label: words, about: id, say: words, opening: words},
    ),
  },
};

export const ownCheckShape = recordOf(
  {...checkShape.required, questions: listOf(question, {most: QUESTIONS, once: 'id'})},
  checkShape.optional,
);

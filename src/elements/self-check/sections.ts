/** What the self-check brings to the sheet: what a therapist wants to know, and what is fair to hand over. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Section, SheetLine} from '../../context/registry.js';
import type {RenderContext} from '../../context/render-context.js';
import {
  chosen,
  valueOf,
  type Answers,
  type Check,
  type ChoiceQuestion,
} from '../../engine/check.js';
import type {Result, Shown} from '../../engine/outcome.js';

/** How many are taken at first: the page is one page. */
const MARKED_LINES = 6;

export interface Ran {
  readonly check: Check;
  readonly answers: Answers;
  readonly result: Result;
  readonly next: Shown | undefined;
}

/**
 * What was marked most first. What the next step names comes before all else; among equals, what belongs to the area that leads,
 * so that the step, the area and the first sentence speak of the same thing.
 */
export function markedInOrder({answers, result, next}: Ran): readonly ChoiceQuestion[] {
  const named = next?.reasons[0]?.question.id;
  const area = result.shown.find(({group}) => group === 'areas')?.outcome.id ?? '';
  const rank = (question: ChoiceQuestion) => [
    Number(question.id === named),
    valueOf(question, answers) ?? 0,
    question.weights?.[area] ?? 0,
  ];
  return [...result.marked].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one.map((each, index) => (other[index] ?? 0) - each).find((each) => each) ?? 0;
  });
}

export function selfCheckSections({msg}: RenderContext, ran: Ran): readonly Section[] {
  const {check, answers, result} = ran;
  const marked = markedInOrder(ran).map((question, index): SheetLine => {
    const often = chosen(question, answers).at(-1)?.text ?? '';
    const text = msg(str`${often}: ${question.text}`, {
      desc: 'A line of the sheet; 0 is how often, or what it is about; 1 a statement, or what the visitor wrote',
    });
    return {
      id: question.id,
      text,
      topic: true,
      say: question.say,
      ...(index < MARKED_LINES ? {} : {off: true}),
    };
  });
  return [
    {
      id: 'marked',
      title: msg('What I marked', {desc: 'Sheet: above the marked signs'}),
      lines: marked,
    },
    {
      id: 'raised',
      title: msg('Have I said it before?', {desc: 'Sheet: above whether it was brought up before'}),
      lines: given(check, answers, 'raised'),
    },
    {
      id: 'helps',
      title: msg('What helps, and should stay', {desc: 'Sheet: above what helps'}),
      lines: given(check, answers, 'helps').filter(({id}) => id !== 'nothing'),
    },
    {
      id: 'request',
      title: msg('What I would like', {desc: 'Sheet: above what the visitor asks for'}),
      lines: requests(result),
    },
  ];
}

function given(check: Check, answers: Answers, id: string): readonly SheetLine[] {
  const question = check.questions.find((each) => each.id === id);
  return question
    ? chosen(question, answers).map((option) => ({id: option.id, text: option.text}))
    : [];
}

/** One is enough; the others can be taken instead. */
function requests({shown}: Result): readonly SheetLine[] {
  return shown
    .filter(({place}) => place !== 'folded')
    .flatMap(({outcome: {id, request}}) => (request ? [{id, text: request}] : []))
    .map((line, index) => (index ? {...line, off: true} : line));
}

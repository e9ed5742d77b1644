/** What the self-check brings to the sheet: what a therapist wants to know, and what is fair to hand over. */
import {str} from '@lit/localize/internal/str-tag.js';
import type {Section, SheetLine} from '../../context/registry.js';
import type {RenderContext} from '../../context/render-context.js';
import {chosen, type Answers, type Check} from '../../engine/check.js';
import type {Result} from '../../engine/outcome.js';

export interface Ran {
  readonly check: Check;
  readonly answers: Answers;
  readonly result: Result;
}

export function selfCheckSections({msg}: RenderContext, ran: Ran): readonly Section[] {
  const {check, answers, result} = ran;
  const marked = result.marked.map((question): SheetLine => {
    const often = chosen(question, answers).at(-1)?.text ?? '';
    const text = msg(str`${often}: ${question.text}`, {
      desc: 'A line of the sheet; 0 is how often, 1 a statement',
    });
    return {id: question.id, text, topic: true, say: question.say};
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

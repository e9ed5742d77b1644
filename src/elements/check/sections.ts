/** What a publisher's own check brings to the sheet. */
import type {Section, SheetLine} from '../../context/registry.js';
import type {RenderContext} from '../../context/render-context.js';
import {chosen, type Answers} from '../../engine/check.js';
import type {Result} from '../../engine/outcome.js';

export interface Ran {
  readonly answers: Answers;
  readonly result: Result;
}

export function checkSections({msg, lang}: RenderContext, ran: Ran): readonly Section[] {
  const {answers, result} = ran;
  const {format} = new Intl.ListFormat(lang, {type: 'unit'});
  const marked = result.marked.map((question): SheetLine => {
    const given = format(chosen(question, answers).map(({text}) => text));
    return {id: question.id, text: `${question.text} ${given}`, topic: true, say: question.say};
  });
  const outcomes = result.shown.filter(({place}) => place !== 'folded');
  const sections: readonly Section[] = [
    {
      id: 'marked',
      title: msg('What I marked', {desc: 'Sheet: above the marked signs'}),
      lines: marked,
    },
    {
      id: 'outcomes',
      title: msg('What I would like', {desc: 'Sheet: above what the visitor asks for'}),
      lines: outcomes.map(({outcome: {id, title, request = title}}) => ({id, text: request})),
    },
    {
      id: 'sentences',
      title: msg('What I could say', {desc: 'Sheet: above sentences to say'}),
      lines: result.sayings,
    },
    {
      id: 'questions',
      title: msg('Questions I want to ask', {desc: 'Sheet: above questions to a therapist'}),
      lines: result.lines.flatMap(({id, text, list}) => (list ? [{id, text}] : [])),
    },
  ];
  return sections.filter(({lines}) => lines.length);
}
